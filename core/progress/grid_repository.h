#pragma once

#include "core/progress/grid.h"
#include "core/progress/renewals.h"
#include "core/security/permit.h"

namespace storage {
class Database;
}

namespace progress {

// Who prepares what: read over memberships, paths and people. Reach::Own keeps to one's own
// students.
class GridRepository {
public:
    struct Member {
        people::StudentId student;
        QString listName;
    };
    // A competency left out of somebody's own subset.
    struct LeftOut {
        people::StudentId student;
        diplomas::CompetencyId competency;
        friend auto operator<=>(const LeftOut &, const LeftOut &) = default;
    };

    [[nodiscard]] static base::Result<std::vector<GridGroup>> groups(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<QString> groupName(
        storage::Database &database, const security::Permit &permit, school::GroupId group);
    [[nodiscard]] static base::Result<std::vector<GridChoice>> choices(storage::Database &database,
        const security::Permit &permit, school::GroupId group, QDate day);
    // In the order of lists.
    [[nodiscard]] static base::Result<std::vector<Member>> members(storage::Database &database,
        const security::Permit &permit, school::GroupId group, diplomas::DiplomaVersionId version,
        QDate day);
    [[nodiscard]] static base::Result<std::optional<diplomas::DiplomaVersionId>> versionOf(
        storage::Database &database, const security::Permit &permit, people::StudentId student,
        QDate day);
    // Of everybody whose path to this version is under way.
    [[nodiscard]] static base::Result<std::set<LeftOut>> leftOut(storage::Database &database,
        const security::Permit &permit, diplomas::DiplomaVersionId version);
    // Whether something may still be written on a competency; nothing: there is none.
    [[nodiscard]] static base::Result<std::optional<bool>> isOffered(storage::Database &database,
        const security::Permit &permit, diplomas::CompetencyId competency);
    // One line of the grid: what stands on each of the columns, all of the own subset. Lean: read
    // for each student each time the grid is shown.
    [[nodiscard]] static base::Result<std::vector<GridCell>> cellsOf(storage::Database &database,
        const security::Permit &permit, people::StudentId student,
        const std::vector<diplomas::Competency> &columns, const Renewals &renewals);
};

} // namespace progress
