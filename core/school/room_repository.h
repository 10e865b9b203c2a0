#pragma once

#include "core/school/room.h"
#include "core/security/transaction.h"

#include <vector>

namespace school {

// All SQL on room. Sorted by name, retired ones last.
class RoomRepository {
public:
    [[nodiscard]] static base::Result<std::vector<Room>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<Room>> find(
        storage::Database &database, const security::Permit &permit, RoomId id);

    // storage::errors::kUnique: another room has that name.
    [[nodiscard]] static base::Result<RoomId> add(
        const security::Transaction &transaction, const QString &uuid, const RoomDetails &details);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(
        const security::Transaction &transaction, const Room &room);
};

} // namespace school
