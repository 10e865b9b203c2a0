#pragma once

#include "core/school/group.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace school {

// The workshops of the school. One that is given up is retired: its past stays.
class WorkshopService {
public:
    explicit WorkshopService(security::Workspace &workspace);

    // Sorted by name, retired ones last.
    [[nodiscard]] base::Result<std::vector<Workshop>> workshops();
    // Errors: kBadWorkshop, kWorkshopNameTaken.
    [[nodiscard]] base::Result<WorkshopId> add(const WorkshopDetails &details);
    // Details and retired together. Errors: those of add(), security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const Workshop &workshop);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Operations.
    [[nodiscard]] static base::Result<WorkshopId> add(
        security::Transaction &transaction, const WorkshopDetails &details);

private:
    security::Workspace &m_workspace;
};

} // namespace school
