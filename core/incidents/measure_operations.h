#pragma once

#include "core/incidents/measure_repository.h"
#include "core/security/undo.h"

namespace incidents {

// Operations on measures, inside the caller's transaction: they validate, write and record; rights
// are the use case's. The days of an exclusion are an absence of the office, which the rolls begin
// with: it is opened, moved and withdrawn here alone.
class MeasureOperations {
public:
    // Errors: those of checked(); kNotEnrolled; absences::errors::kOverlaps naming the absence
    // that shares these days.
    [[nodiscard]] static base::Result<Measure> decide(
        security::Transaction &transaction, people::StudentId student, const MeasureDetails &typed);
    // From what was read to what is wanted: details or withdrawn; the kind stays. Errors: those of
    // decide(); security.changed-meanwhile.
    [[nodiscard]] static base::Result<Measure> change(security::Transaction &transaction,
        const Measure &before, const Measure &wanted, const QString &action);
    // Brings a measure back to an earlier state, as an undo does.
    [[nodiscard]] static security::Undo::Step bringBack(
        const Measure &before, const Measure &after);

    [[nodiscard]] static base::Result<KeepYears> keepYears(storage::Database &database);
};

} // namespace incidents
