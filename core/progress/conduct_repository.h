#pragma once

#include "core/progress/conduct.h"

namespace storage {
class Database;
}

namespace progress {

// All SQL on conduct_tick. Whom they are about is judged by the caller. Newest first.
class ConductRepository {
public:
    // Those that stand, of one student between two days, both included.
    [[nodiscard]] static base::Result<std::vector<Tick>> ofStudent(storage::Database &database,
        const security::Permit &permit, people::StudentId student, QDate from, QDate to);
    [[nodiscard]] static base::Result<std::optional<Tick>> find(
        storage::Database &database, const security::Permit &permit, TickId id);

    [[nodiscard]] static base::Result<TickId> insert(
        security::Transaction &transaction, const Tick &tick);
    // False when it was so already.
    [[nodiscard]] static base::Result<bool> setWithdrawn(
        security::Transaction &transaction, TickId id, bool withdrawn);
};

} // namespace progress
