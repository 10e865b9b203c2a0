#pragma once

#include "core/exams/exam_date.h"

namespace storage {
class Database;
}

namespace exams {

// All SQL on exam_date. permit: ReadExams or RecordExams. Writes expect the row version and say
// false when it is another.
class CalendarRepository {
public:
    // In the order of days.
    [[nodiscard]] static base::Result<std::vector<ExamDate>> ofSession(
        storage::Database &database, const security::Permit &permit, int session);
    // Of all sessions, from a day on.
    [[nodiscard]] static base::Result<std::vector<ExamDate>> from(
        storage::Database &database, const security::Permit &permit, QDate day);
    [[nodiscard]] static base::Result<std::optional<ExamDate>> find(
        storage::Database &database, const security::Permit &permit, ExamDateId id);

    [[nodiscard]] static base::Result<ExamDateId> insert(security::Transaction &transaction,
        const QString &uuid, int session, const ExamDateDetails &details);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        ExamDateId id, int rowVersion, const ExamDateDetails &details);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ExamDateId id, int rowVersion);
};

} // namespace exams
