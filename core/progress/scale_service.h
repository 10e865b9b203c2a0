#pragma once

#include "core/progress/scale_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace progress {

// The school's scale and what it looks at of know-how-to-be. Reading is everybody's
// (Operation::ReadSchool), writing is ManageSchool. What was used keeps name and meaning: it is
// retired and another one added. Errors: those of checked() and checkScale(), kLevelUsed,
// kAspectTaken, kAspectUsed, security::errors::kChangedMeanwhile.
class ScaleService {
public:
    explicit ScaleService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Scale> scale();
    // The highest of those that count as acquired, or of those that do not; move() puts it lower.
    [[nodiscard]] base::Result<LevelId> addLevel(const LevelDetails &details);
    // Details and retired together.
    [[nodiscard]] base::Result<security::Undo> edit(const Level &level);
    // By how many places, up (1) or down (-1), among those offered.
    [[nodiscard]] base::Result<security::Undo> move(LevelId id, int by);

    [[nodiscard]] base::Result<std::vector<Aspect>> aspects();
    [[nodiscard]] base::Result<AspectId> addAspect(const QString &name);
    [[nodiscard]] base::Result<security::Undo> edit(const Aspect &aspect);
    [[nodiscard]] base::Result<security::Undo> move(AspectId id, int by);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace progress
