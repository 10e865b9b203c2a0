// Use cases on what happened, and what was decided.
#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using incidents::IncidentService;
using incidents::MeasureService;
using security::Operation;

namespace rights {

namespace {

incidents::IncidentDetails quarrel(RightsSchool &s, Where w)
{
    incidents::IncidentDetails details;
    details.day = kToday;
    details.what = u"Une bousculade"_s;
    details.people = {{s.things().student.at(w)}};
    return details;
}

incidents::MeasureDetails warning()
{
    incidents::MeasureDetails details;
    details.kind = incidents::MeasureKind::Warning;
    details.reason = u"Bousculade"_s;
    details.decidedOn = kToday;
    return details;
}

} // namespace

std::vector<Invoker> incidentInvokers()
{
    return {
        {Operation::RecordIncident, "an incident",
            [](RightsSchool &s, Where w) {
                return done(IncidentService(s.workspace()).record(quarrel(s, w)));
            }},
        {Operation::RecordIncident, "an incident that was told by oneself",
            [](RightsSchool &s, Where w) -> base::Done {
                IncidentService service(s.workspace());
                const auto made = service.record(quarrel(s, w));
                if (!made)
                    return base::fail(made.error());
                return done(service.edit(
                    made->incident.id, made->incident.rowVersion, made->incident.details));
            }},
        {Operation::ReadIncidents, "an incident read",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().incident.at(w);
                return done(IncidentService(s.workspace()).incident(id));
            }},
        {Operation::ReadIncidents, "incidents of the day",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().incident.at(w);
                return holds(IncidentService(s.workspace()).incidents({kToday, kToday}),
                    [&](const incidents::Incident &one) { return one.id == id; });
            }},
        {Operation::ReadIncidents, "a measure read",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().measure.at(w);
                return done(MeasureService(s.workspace()).measure(id));
            }},
        {Operation::ReadIncidents, "measures of the day",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().measure.at(w);
                return holds(MeasureService(s.workspace()).measures({kToday, kToday}),
                    [&](const incidents::Measure &one) { return one.id == id; });
            }},
        {Operation::DecideMeasure, "a measure",
            [](RightsSchool &s, Where w) {
                return done(
                    MeasureService(s.workspace()).decide(s.things().student.at(w), warning()));
            }},
        {Operation::DecideMeasure, "a measure changed",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().measure.at(w);
                return done(MeasureService(s.workspace())
                                .edit(id, s.version(u"measure"_s, id.value()), warning()));
            }},
        {Operation::DecideMeasure, "a measure withdrawn",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().measure.at(w);
                return done(MeasureService(s.workspace())
                                .withdraw(id, s.version(u"measure"_s, id.value()), u"Erreur"_s));
            }},
        {Operation::DecideMeasure, "what is past keeping",
            [](RightsSchool &s, Where) { return done(MeasureService(s.workspace()).erasePast()); }},
    };
}

} // namespace rights
