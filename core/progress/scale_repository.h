#pragma once

#include "core/progress/conduct.h"
#include "core/progress/level.h"

namespace storage {
class Database;
}

namespace progress {

// All SQL on level and conduct_aspect. Updates expect the row version and say false when it is
// another.
class ScaleRepository {
public:
    [[nodiscard]] static base::Result<Scale> scale(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<LevelId> add(
        security::Transaction &transaction, const Level &level);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Level &level, int rowVersion);

    // In the school's order.
    [[nodiscard]] static base::Result<std::vector<Aspect>> aspects(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<AspectId> add(
        security::Transaction &transaction, const Aspect &aspect);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Aspect &aspect, int rowVersion);
};

} // namespace progress
