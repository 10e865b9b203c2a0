// Use cases on competencies as they are seen and decided, and on know-how-to-be.
#include "core/progress/conduct_service.h"
#include "core/progress/evidence_service.h"
#include "core/progress/progress_service.h"
#include "core/progress/scale_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using progress::ConductService;
using progress::EvidenceService;
using progress::ProgressService;
using progress::ScaleService;
using security::Operation;

namespace rights {

namespace {

progress::ObservationDetails seen(RightsSchool &s, Where w)
{
    return {.student = s.things().student.at(w),
        .competency = s.things().observed,
        .level = s.things().level,
        .seenOn = kToday};
}

// What was written by oneself is withdrawn by oneself.
base::Done observedAndWithdrawn(RightsSchool &s, Where w)
{
    ProgressService service(s.workspace());
    const auto made = service.observe({seen(s, w)});
    if (!made)
        return base::fail(made.error());
    return done(service.withdraw(made->observations.front().id, u"Erreur"_s));
}

base::Done decidedAndWithdrawn(RightsSchool &s, Where w)
{
    ProgressService service(s.workspace());
    const auto made =
        service.decide({{s.things().student.at(w), s.things().observed, s.things().level}});
    if (!made)
        return base::fail(made.error());
    return done(service.withdraw(made->decisions.front().id, u"Erreur"_s));
}

base::Done tickedAndWithdrawn(RightsSchool &s, Where w)
{
    ConductService service(s.workspace());
    const auto made = service.tick({s.things().student.at(w), s.things().aspect, false, kToday});
    if (!made)
        return base::fail(made.error());
    return done(service.withdraw(made->tick.id));
}

base::Done photographedAndRemoved(RightsSchool &s, Where w)
{
    const auto made = ProgressService(s.workspace()).observe({seen(s, w)});
    if (!made)
        return base::fail(made.error());
    EvidenceService service(s.workspace());
    const auto added = service.add(
        made->observations.front().id, {u"piece.pdf"_s, u"application/pdf"_s, "%PDF-1.4"});
    if (!added)
        return base::fail(added.error());
    return service.remove(added->line.id);
}

} // namespace

std::vector<Invoker> progressInvokers()
{
    return {
        {Operation::ReadProgress, "the groups whose grid may be opened",
            [](RightsSchool &s, Where w) {
                const auto group = s.things().group.at(w);
                return holds(ProgressService(s.workspace()).groups(),
                    [group](const progress::GridGroup &one) { return one.group == group; });
            }},
        {Operation::ReadProgress, "what a group prepares",
            [](RightsSchool &s, Where w) {
                return done(ProgressService(s.workspace()).choices(s.things().group.at(w), kToday));
            }},
        {Operation::ReadProgress, "the grid of a group",
            [](RightsSchool &s, Where w) {
                return done(ProgressService(s.workspace())
                                .grid(s.things().group.at(w), s.things().diploma, kToday));
            }},
        {Operation::ReadProgress, "what a student prepares",
            [](RightsSchool &s, Where w) {
                return done(
                    ProgressService(s.workspace()).versionOf(s.things().student.at(w), kToday));
            }},
        {Operation::ReadProgress, "a student's progress",
            [](RightsSchool &s, Where w) {
                return done(ProgressService(s.workspace())
                                .ofStudent(s.things().student.at(w), s.things().diploma));
            }},
        {Operation::ReadProgress, "the history of a square",
            [](RightsSchool &s, Where w) {
                return done(ProgressService(s.workspace())
                                .history(s.things().student.at(w), s.things().observed));
            }},
        {Operation::ReadProgress, "a proof",
            [](RightsSchool &s, Where w) {
                return done(EvidenceService(s.workspace()).read(s.things().evidence.at(w)));
            }},
        {Operation::ReadProgress, "know-how-to-be",
            [](RightsSchool &s, Where w) {
                return done(ConductService(s.workspace())
                                .ofStudent(s.things().student.at(w), kToday, kToday));
            }},
        {Operation::ReadProgress, "the trend of know-how-to-be",
            [](RightsSchool &s, Where w) {
                return done(
                    ConductService(s.workspace()).trends(s.things().student.at(w), kToday, kToday));
            }},
        {Operation::ReadProgress, "know-how-to-be of a day",
            [](RightsSchool &s, Where w) {
                return done(
                    ConductService(s.workspace()).ofDay({s.things().student.at(w)}, kToday));
            }},
        {Operation::ReadSchool, "the scale",
            [](RightsSchool &s, Where) { return done(ScaleService(s.workspace()).scale()); }},
        {Operation::ReadSchool, "what is looked at of know-how-to-be",
            [](RightsSchool &s, Where) { return done(ConductService(s.workspace()).aspects()); }},
        {Operation::ManageSchool, "a level of the scale",
            [](RightsSchool &s, Where) {
                return done(ScaleService(s.workspace()).addLevel({9, u"Formateur"_s, true}));
            }},
        {Operation::ManageSchool, "an aspect of know-how-to-be",
            [](RightsSchool &s, Where) {
                return done(ScaleService(s.workspace()).addAspect(u"Entraide"_s));
            }},
        {Operation::ObserveProgress, "an observation, withdrawn", observedAndWithdrawn},
        {Operation::ObserveProgress, "a decided level, withdrawn", decidedAndWithdrawn},
        {Operation::ObserveProgress, "a touch, withdrawn", tickedAndWithdrawn},
        {Operation::ObserveProgress, "a proof added and removed", photographedAndRemoved},
    };
}

} // namespace rights
