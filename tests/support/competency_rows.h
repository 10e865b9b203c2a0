#pragma once

#include "core/diplomas/ids.h"
#include "core/storage/database.h"

#include <QString>

// Competencies a test needs around what it tests, written straight into the tables.
namespace support::rows {

// In the block of that name ("B1" unless told), which is made when it is missing.
[[nodiscard]] diplomas::CompetencyId competency(storage::Database &database,
    diplomas::DiplomaVersionId version, const QString &code, const QString &label,
    const QString &block = QStringLiteral("B1"));
void retire(storage::Database &database, diplomas::CompetencyId competency);
// What an old competency was renewed into.
void renew(storage::Database &database, diplomas::CompetencyId old, diplomas::CompetencyId into);
// Left out of a student's own subset; the personal path is made when it is missing.
void leaveOut(storage::Database &database, qint64 student, diplomas::DiplomaVersionId version,
    diplomas::CompetencyId competency);

} // namespace support::rows
