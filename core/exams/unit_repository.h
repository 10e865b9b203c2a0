#pragma once

#include "core/exams/ids.h"
#include "core/exams/unit_entry.h"

#include <map>

namespace storage {
class Database;
}

namespace exams {

// All SQL on unit_registration. permit: ReadExams or RecordExams. What is written raises no row
// version: the operation does, on the registration.
class UnitRepository {
public:
    // In the order of the units.
    [[nodiscard]] static base::Result<std::vector<UnitEntry>> ofRegistration(
        storage::Database &database, const security::Permit &permit, ExamRegistrationId id);
    // Of everybody entered for a session, by the key of the registration.
    [[nodiscard]] static base::Result<std::map<qint64, std::vector<UnitEntry>>> ofSession(
        storage::Database &database, const security::Permit &permit, int session);
    // All units of one registration, replacing what was there; an empty list takes them away.
    [[nodiscard]] static base::Done replace(security::Transaction &transaction,
        ExamRegistrationId id, const std::vector<UnitEntry> &entries);
    [[nodiscard]] static base::Done setMark(security::Transaction &transaction,
        ExamRegistrationId id, diplomas::ExamUnitId unit, const UnitMark &mark);
};

} // namespace exams
