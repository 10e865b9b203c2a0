#pragma once

#include "core/people/ids.h"
#include "core/rollover/roll_over.h"

namespace storage {
class Database;
}

namespace rollover {

// One line as it is kept.
struct KeptLine {
    people::StudentId student{0};
    enrolment::EnrolmentId enrolment{0};
    std::optional<Action> proposed;
    QString reason;
    Action chosen = Action::MoveUp;
    QString exitCode;
    QString newEnrolmentUuid;
    int leftVersion = 0;
    QString endsBefore;
};

// All SQL on roll_over and roll_over_line, and what is asked of the new year over all tables.
class RollOverRepository {
public:
    // Who has an enrolment in a year, each once.
    [[nodiscard]] static base::Result<std::vector<people::StudentId>> studentsOf(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);

    [[nodiscard]] static base::Result<RollOverId> insert(security::Transaction &transaction,
        const QString &uuid, const Wish &wish, QDate startsOn,
        std::optional<school::SchoolYearId> currentBefore);
    [[nodiscard]] static base::Done addLine(
        security::Transaction &transaction, RollOverId id, const KeptLine &line);
    // Remembers the newest entry of the audit trail: what is written later is work of its own.
    [[nodiscard]] static base::Done close(security::Transaction &transaction, RollOverId id);
    [[nodiscard]] static base::Done setUndone(security::Transaction &transaction, RollOverId id);

    // The newest one that was not taken back.
    [[nodiscard]] static base::Result<std::optional<Record>> latest(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::vector<KeptLine>> lines(
        storage::Database &database, const security::Permit &permit, RollOverId id);
    [[nodiscard]] static base::Result<std::optional<enrolment::EnrolmentId>> enrolmentOf(
        storage::Database &database, const QString &uuid);

    // What was entered in the new year since, in words: "the roll of …"; empty when nothing was.
    [[nodiscard]] static base::Result<QString> entrySince(
        storage::Database &database, const security::Permit &permit, const Record &record);
};

} // namespace rollover
