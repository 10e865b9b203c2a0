#pragma once

#include "core/school/group.h"
#include "core/security/transaction.h"

namespace school {

// All SQL on workshop. Sorted by name, retired ones last.
class WorkshopRepository {
public:
    [[nodiscard]] static base::Result<std::vector<Workshop>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<Workshop>> find(
        storage::Database &database, const security::Permit &permit, WorkshopId id);

    // storage::errors::kUnique: another workshop has that name.
    [[nodiscard]] static base::Result<WorkshopId> add(const security::Transaction &transaction,
        const QString &uuid, const WorkshopDetails &details);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(const security::Transaction &transaction,
        WorkshopId id, const WorkshopDetails &details, bool retired, int expectedVersion);
};

} // namespace school
