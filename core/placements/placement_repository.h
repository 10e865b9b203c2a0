#pragma once

#include "core/placements/placement.h"

namespace storage {
class Database;
}

namespace placements {

// All SQL on placement. A permit of Reach::Own is judged before, on the one student.
class PlacementRepository {
public:
    // Of all school years, the newest first.
    [[nodiscard]] static base::Result<std::vector<Placement>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Result<std::optional<Placement>> find(
        storage::Database &database, const security::Permit &permit, PlacementId id);
    [[nodiscard]] static base::Result<int> productionWeeks(
        storage::Database &database, const security::Permit &permit, people::StudentId student);

    [[nodiscard]] static base::Result<PlacementId> insert(
        security::Transaction &transaction, const Placement &placement);
    // Details and case; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Placement &placement, int rowVersion);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, PlacementId id, int rowVersion);
};

} // namespace placements
