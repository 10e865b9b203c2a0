#pragma once

#include "core/enrolment/departure.h"

namespace storage {
class Database;
}

namespace enrolment {

// All SQL on departure and departure_item.
class DepartureRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Departure>> find(
        storage::Database &database, const security::Permit &permit, EnrolmentId enrolment);
    [[nodiscard]] static base::Done insert(
        security::Transaction &transaction, EnrolmentId enrolment, const Departure &departure);
    // With its items; nothing to do where there is none.
    [[nodiscard]] static base::Done remove(
        security::Transaction &transaction, EnrolmentId enrolment);
};

} // namespace enrolment
