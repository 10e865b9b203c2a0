#pragma once

#include "core/paths/individual_path.h"
#include "core/school/ids.h"

namespace storage {
class Database;
}

namespace paths {

// Which paths a list wants; group: of whoever is in it on the day.
struct PathFilter {
    std::optional<people::StudentId> student = {};
    std::optional<school::GroupId> group = {};
    QDate day = {}; // of the group
};

// All SQL on individual_path, path_unit and path_competency_left_out; reads the yearly stages.
// Reach::Own keeps to one's own students.
class PathRepository {
public:
    // All paths, student by student in the order of names, the oldest first.
    [[nodiscard]] static base::Result<std::vector<IndividualPath>> list(
        storage::Database &database, const security::Permit &permit, const PathFilter &filter);
    [[nodiscard]] static base::Result<std::vector<Unpositioned>> withoutPositioning(
        storage::Database &database, const security::Permit &permit,
        std::optional<school::GroupId> group, QDate day);

    // Dates, plan, end, units and what is left out. Gives the new row's key.
    [[nodiscard]] static base::Result<IndividualPathId> insert(
        security::Transaction &transaction, const IndividualPath &path);
    // False when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const IndividualPath &path, int rowVersion);
    // Only to take back what was just stored for the first time.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, IndividualPathId id, int rowVersion);
};

} // namespace paths
