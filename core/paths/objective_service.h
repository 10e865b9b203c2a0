#pragma once

#include "core/paths/objective.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace paths {

struct ChangedObjective {
    Objective objective;
    security::Undo undo;
};

// Objectives and professional project of a young person. Operation::SetObjectives, own students
// for teachers and masters; whoever reads files only (Operation::ReadStudentFile) gets the dates
// without the words. Errors: paths.* of objective.h, security.changed-meanwhile.
class ObjectiveService {
public:
    explicit ObjectiveService(security::Workspace &workspace);

    // Both kinds, the last set first.
    [[nodiscard]] base::Result<std::vector<Objective>> ofStudent(people::StudentId student);
    [[nodiscard]] base::Result<ChangedObjective> add(
        people::StudentId student, const ObjectiveDetails &details);
    // Words, days, and what came of it: no closing day opens it again. The kind stays.
    [[nodiscard]] base::Result<ChangedObjective> edit(
        ObjectiveId id, int rowVersion, const ObjectiveDetails &details);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace paths
