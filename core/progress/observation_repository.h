#pragma once

#include "core/progress/observation.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace progress {

// All SQL on observation. Whom they are about is judged by the caller. Newest first, by day, then
// by when they were noted; withdrawn ones too, with the names of their evidence.
class ObservationRepository {
public:
    [[nodiscard]] static base::Result<std::vector<Observation>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Result<std::optional<Observation>> find(
        storage::Database &database, const security::Permit &permit, ObservationId id);

    [[nodiscard]] static base::Result<ObservationId> insert(
        security::Transaction &transaction, const Observation &observation);
    // Withdrawn now with a reason, or (empty) standing again; false when it was so already.
    [[nodiscard]] static base::Result<bool> setWithdrawn(
        security::Transaction &transaction, ObservationId id, const std::optional<QString> &reason);
};

} // namespace progress
