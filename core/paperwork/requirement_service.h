#pragma once

#include "core/paperwork/requirement.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace paperwork {

// The school's list of papers: Operation::ManageSchool. What was ever received stays readable: a
// paper is retired, never erased.
class RequirementService {
public:
    explicit RequirementService(security::Workspace &workspace);

    // In the school's order, retired ones last.
    [[nodiscard]] base::Result<std::vector<Requirement>> requirements();
    struct Added {
        RequirementId id;
        security::Undo undo;
    };
    [[nodiscard]] base::Result<Added> add(const RequirementDetails &typed);
    // Details and whether it is retired, under the row version it carries.
    [[nodiscard]] base::Result<security::Edited> edit(const Requirement &requirement);
    // All ids, in the order in which the list is to stand.
    [[nodiscard]] base::Result<security::Undo> order(const std::vector<RequirementId> &inOrder);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace paperwork
