#pragma once

#include "core/outcomes/leaver.h"

namespace storage {
class Database;
}

namespace outcomes {

// All SQL that writes leaver_situation, and the leavers read over people and enrolment. Writes
// expect the row version and say false when it is another. permit: ReportLeaver, ConfirmLeaver or
// ReadOutcomes; one of Reach::Own sees the leavers of the groups one was in charge of, until
// 31 October after the year.
class LeaverRepository {
public:
    // on: the day the question is asked. A later exit is not one yet.
    [[nodiscard]] static base::Result<LeaversOfYear> ofYear(storage::Database &database,
        const security::Permit &permit, school::SchoolYearId year, QDate on);
    [[nodiscard]] static base::Result<std::vector<LeaverSituation>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Result<std::optional<LeaverSituation>> find(
        storage::Database &database, const security::Permit &permit, LeaverSituationId id);
    // Whether news of this person may be told by the permit's account on a day.
    [[nodiscard]] static base::Result<bool> isOwn(storage::Database &database,
        const security::Permit &permit, people::StudentId student, QDate on);
    // False too for somebody who never was enrolled.
    [[nodiscard]] static base::Result<bool> hasLeft(storage::Database &database,
        const security::Permit &permit, people::StudentId student, QDate on);
    // The uuid of somebody's file; nothing when there is no such file.
    [[nodiscard]] static base::Result<std::optional<QString>> studentUuid(
        storage::Database &database, const security::Permit &permit, people::StudentId student);

    [[nodiscard]] static base::Result<LeaverSituationId> insert(security::Transaction &transaction,
        const QString &uuid, people::StudentId student, const SituationDetails &details,
        bool confirmed);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        LeaverSituationId id, int rowVersion, const SituationDetails &details);
    [[nodiscard]] static base::Result<bool> setConfirmed(
        security::Transaction &transaction, LeaverSituationId id, int rowVersion, bool confirmed);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, LeaverSituationId id, int rowVersion);
};

// The last day on which those in charge in a school year tell news of its leavers.
[[nodiscard]] QDate lastDayForNews(QDate lastDayOfYear);

} // namespace outcomes
