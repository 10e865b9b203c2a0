#pragma once

#include "core/incidents/incident.h"

namespace storage {
class Database;
}

namespace incidents {

// Which incidents a list wants; both days are included.
struct IncidentFilter {
    QDate from;
    QDate to;
    std::optional<people::StudentId> student = {};
    bool withWithdrawn = false;
};

// All SQL on incident and incident_student. Reach::Own keeps to what concerns one's own students,
// or was told or seen by oneself.
class IncidentRepository {
public:
    // Newest first, with the people in the order of lists.
    [[nodiscard]] static base::Result<std::vector<Incident>> list(
        storage::Database &database, const security::Permit &permit, const IncidentFilter &filter);
    [[nodiscard]] static base::Result<std::optional<Incident>> find(
        storage::Database &database, const security::Permit &permit, IncidentId id);

    [[nodiscard]] static base::Result<IncidentId> insert(
        security::Transaction &transaction, const Incident &incident);
    // What happened, who was in it, withdrawn or not; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Incident &incident, int rowVersion);
    // Those until a day about which no measure is kept; how many they were.
    [[nodiscard]] static base::Result<int> eraseUntil(
        security::Transaction &transaction, QDate day);
};

} // namespace incidents
