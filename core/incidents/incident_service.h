#pragma once

#include "core/incidents/incident_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace incidents {

struct ChangedIncident {
    Incident incident;
    security::Undo undo;
};

// What happened at school. Telling it: Operation::RecordIncident, everybody at work; changing and
// withdrawing: whoever told it, or who decides measures. Reading: ReadIncidents (teachers and
// masters: of their own students, or what they told). Errors: incidents.* of incident.h,
// security::errors::kChangedMeanwhile.
class IncidentService {
public:
    explicit IncidentService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Incident> incident(IncidentId id);
    [[nodiscard]] base::Result<std::vector<Incident>> incidents(const IncidentFilter &filter);

    [[nodiscard]] base::Result<ChangedIncident> record(const IncidentDetails &details);
    [[nodiscard]] base::Result<ChangedIncident> edit(
        IncidentId id, int rowVersion, const IncidentDetails &details);
    // It was a mistake. Measures that were decided about it stand.
    [[nodiscard]] base::Result<ChangedIncident> withdraw(
        IncidentId id, int rowVersion, const QString &why);
    // Whether this incident is one's own to change.
    [[nodiscard]] bool mayChange(const Incident &incident) const;
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<Incident> changeable(IncidentId id, int rowVersion);
    [[nodiscard]] base::Result<ChangedIncident> change(
        const Incident &before, const Incident &wanted, const QString &action);

    security::Workspace &m_workspace;
};

} // namespace incidents
