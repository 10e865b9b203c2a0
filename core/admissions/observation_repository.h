#pragma once

#include "core/admissions/stay.h"

namespace storage {
class Database;
}

namespace admissions {

// All SQL on what masters saw of a stay, and on its criteria and levels.
class ObservationRepository {
public:
    // rowVersion 0 where nothing is written yet.
    [[nodiscard]] static base::Result<StayObservation> of(
        storage::Database &database, const security::Permit &permit, StayId stay);
    // False when another was written meanwhile.
    [[nodiscard]] static base::Result<bool> write(
        security::Transaction &transaction, StayId stay, const StayObservation &observation);
    // As nothing was written; only to take back.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, StayId stay, int rowVersion);

    [[nodiscard]] static base::Result<std::vector<Criterion>> criteria(storage::Database &database);
    [[nodiscard]] static base::Result<std::vector<Level>> levels(storage::Database &database);
};

} // namespace admissions
