#pragma once

#include "core/placements/placement_repository.h"

namespace placements {

// Writes on placements with their absence cases, inside the caller's transaction. Recorded under
// the student, whose history tells them.
class PlacementOperations {
public:
    [[nodiscard]] static base::Result<Placement> add(security::Transaction &transaction,
        people::StudentId student, const PlacementDetails &typed, const QString &action);
    // before: as it was read, with its row version.
    [[nodiscard]] static base::Result<Placement> change(security::Transaction &transaction,
        const Placement &before, const PlacementDetails &typed, const QString &action);
    [[nodiscard]] static base::Done remove(
        security::Transaction &transaction, const Placement &placement, const QString &action);
};

} // namespace placements
