#pragma once

#include "core/placements/placement.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace placements {

struct ChangedPlacement {
    Placement placement;
    security::Undo undo;
};

// Stays in companies of one young person. Reading: Operation::ReadStudentFile (own students for
// teachers and masters); writing: Operation::ManageEnrolments. Each opens, changes and withdraws
// its absence case in the same transaction. Errors: placements.*, those of absences (another
// absence on these days, not enrolled), security.changed-meanwhile.
class PlacementService {
public:
    explicit PlacementService(security::Workspace &workspace);

    // The newest first.
    [[nodiscard]] base::Result<std::vector<Placement>> ofStudent(people::StudentId student);
    [[nodiscard]] base::Result<TimeSpent> timeSpent(people::StudentId student);
    [[nodiscard]] base::Result<ChangedPlacement> add(
        people::StudentId student, const PlacementDetails &details);
    // A case that was withdrawn meanwhile is opened anew.
    [[nodiscard]] base::Result<ChangedPlacement> edit(
        PlacementId id, int rowVersion, const PlacementDetails &details);
    [[nodiscard]] base::Result<security::Undo> remove(PlacementId id, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace placements
