#pragma once

#include "core/enrolment/enrolment_service.h"
#include "core/paths/individual_path.h"
#include "core/school/ids.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace paths {

namespace errors {
inline constexpr base::ErrorCode kNoPath{"paths.no-path"};
inline constexpr base::ErrorCode kBadPositioning{"paths.bad-positioning"};
inline constexpr base::ErrorCode kBadSession{"paths.bad-session"};
inline constexpr base::ErrorCode kBadUnit{"paths.bad-unit"};
inline constexpr base::ErrorCode kBadLeftOut{"paths.bad-left-out"};
inline constexpr base::ErrorCode kMissingReason{"paths.missing-reason"};
inline constexpr base::ErrorCode kBadChange{"paths.bad-change"};
inline constexpr base::ErrorCode kIsOver{"paths.is-over"};
} // namespace errors

// Which path is written, and the version of it that was read (0: nothing stored yet).
struct PathKey {
    people::StudentId student;
    diplomas::DiplomaVersionId version;
    IndividualPathId id{0};
    int rowVersion = 0;
};
[[nodiscard]] inline PathKey keyOf(const IndividualPath &path)
{
    return {path.student, path.version, path.id, path.rowVersion};
}

// The plan; with years, today's stage of the enrolment changes from a day on as well.
struct PlanForm {
    Plan plan = {};
    struct Years {
        int yearOfPath = 1;
        int plannedYears = 2;
        QDate from;
    };
    std::optional<Years> years = {};
};

// Another version or diploma from a day on: the path up to then stays as it was.
struct ChangeForm {
    enrolment::PathForm path;
    QDate from;
    QString reason; // why the old one ends
};

struct ChangedPath {
    IndividualPath path;
    security::Undo undo;
};

// Individual paths. Reading: Operation::ReadStudentFile (own students for teachers and masters);
// writing: Operation::ManageEnrolments. Writes are recorded under the student, whose history tells
// them. Errors: paths.*, enrolment.* of what changes an enrolment, security.changed-meanwhile.
class PathService {
public:
    explicit PathService(security::Workspace &workspace);

    // The one that holds today first, then the others, the newest first; empty without enrolment.
    [[nodiscard]] base::Result<std::vector<IndividualPath>> ofStudent(people::StudentId student);
    // The one that holds on a day.
    [[nodiscard]] base::Result<std::optional<IndividualPath>> onDay(
        people::StudentId student, QDate day);
    // Of everybody in a group on a day, in the order of names.
    [[nodiscard]] base::Result<std::vector<IndividualPath>> ofGroup(
        school::GroupId group, QDate day);
    // Today, in the order of names; of one group or of all.
    [[nodiscard]] base::Result<std::vector<Unpositioned>> withoutPositioning(
        std::optional<school::GroupId> group = {});

    [[nodiscard]] base::Result<ChangedPath> plan(const PathKey &key, const PlanForm &form);
    // All that is not as usual, replacing what was said before.
    [[nodiscard]] base::Result<ChangedPath> setUnits(
        const PathKey &key, const std::vector<PathUnit> &units);
    [[nodiscard]] base::Result<ChangedPath> leaveOut(
        const PathKey &key, const std::vector<LeftOut> &leftOut);
    [[nodiscard]] base::Result<ChangedPath> change(const PathKey &key, const ChangeForm &form);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    // What is about to be written: the permit's transaction, the path as it stands, what it is of.
    struct Work;
    [[nodiscard]] base::Result<Work> begin(const PathKey &key);
    [[nodiscard]] base::Result<ChangedPath> finish(
        Work work, const IndividualPath &after, const QString &action);

    security::Workspace &m_workspace;
};

} // namespace paths
