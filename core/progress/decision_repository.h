#pragma once

#include "core/progress/decided_level.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace progress {

// All SQL on decided_level. Whom they are about is judged by the caller. Newest first by when they
// were noted; withdrawn ones too.
class DecisionRepository {
public:
    [[nodiscard]] static base::Result<std::vector<DecidedLevel>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Result<std::optional<DecidedLevel>> find(
        storage::Database &database, const security::Permit &permit, DecidedLevelId id);

    [[nodiscard]] static base::Result<DecidedLevelId> insert(
        security::Transaction &transaction, const DecidedLevel &decision);
    // Withdrawn now with a reason, or (empty) standing again; false when it was so already.
    [[nodiscard]] static base::Result<bool> setWithdrawn(security::Transaction &transaction,
        DecidedLevelId id, const std::optional<QString> &reason);
};

} // namespace progress
