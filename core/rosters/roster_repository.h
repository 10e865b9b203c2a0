#pragma once

#include "core/rosters/roster.h"
#include "core/security/permit.h"

namespace storage {
class Database;
}

namespace rosters {

// Reads who was where on a day out of the tables of lower levels; writes nothing. A permit of
// Reach::Own is judged before on a group, and narrows what is asked without one to own students.
class RosterRepository {
public:
    // In the order of lists; those who are named: in their order. Who is named and not found, or
    // not one's own, is left out.
    [[nodiscard]] static base::Result<std::vector<RosterPerson>> people(
        storage::Database &database, const security::Permit &permit, const RosterQuery &query);
    [[nodiscard]] static base::Result<RosterHeading> heading(
        storage::Database &database, const security::Permit &permit, const RosterQuery &query);
    // JPEG; empty when there is none.
    [[nodiscard]] static base::Result<QByteArray> photo(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
};

} // namespace rosters
