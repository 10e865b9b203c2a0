#include "core/absences/absence_repository.h"
#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "core/sample/steps.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

using incidents::MeasureKind;
using incidents::Part;

constexpr int kDaysAgo = 9;

// Those of the current year who are there from some days ago until the end of the week.
base::Result<std::vector<people::StudentId>> present(
    security::Workspace &workspace, const Plan &plan)
{
    std::vector<people::StudentId> there;
    for (const PlannedStudent &student : plan.students) {
        if (!student.id)
            continue;
        ET_ASSIGN(const auto enrolled,
            absences::AbsenceRepository::enrolledOn(
                workspace.database(), *student.id, plan.today.addDays(-kDaysAgo)));
        if (enrolled && enrolled->lastDay >= plan.today.addDays(kDaysAgo))
            there.push_back(*student.id);
    }
    return there;
}

incidents::MeasureDetails measure(MeasureKind kind, const QString &reason, QDate day)
{
    incidents::MeasureDetails details;
    details.kind = kind;
    details.reason = reason;
    details.decidedOn = day;
    return details;
}

} // namespace

base::Done addIncidents(security::Workspace &workspace, const Plan &plan)
{
    ET_ASSIGN(const auto there, present(workspace, plan));
    if (there.size() < 8)
        return {}; // in the summer nothing happens
    const QDate day = plan.today.addDays(-kDaysAgo);
    const people::StudentId first = there[there.size() / 4];
    const people::StudentId second = there[there.size() / 4 + 1];
    const people::StudentId third = there[there.size() * 3 / 4];
    incidents::IncidentService told(workspace);
    incidents::MeasureService decided(workspace);

    incidents::IncidentDetails quarrel;
    quarrel.day = day;
    quarrel.at = QTime(10, 20);
    quarrel.place = u"Atelier d’usinage"_s;
    quarrel.what = u"Bousculade près du tour pendant la pause ; un pied à coulisse est tombé et "
                   "ne mesure plus juste."_s;
    quarrel.people = {{first, Part::Involved}, {second, Part::Victim}};
    ET_ASSIGN(const auto incident, told.record(quarrel));
    auto repair = measure(MeasureKind::Repair,
        u"Étalonnage du pied à coulisse avec le maître professionnel, une heure."_s,
        day.addDays(1));
    repair.incident = incident.incident.id;
    repair.heardOn = day.addDays(1);
    ET_TRY(decided.decide(first, repair));

    incidents::IncidentDetails goggles;
    goggles.day = day.addDays(2);
    goggles.place = u"Atelier"_s;
    goggles.what = u"Meulage sans lunettes malgré deux rappels le même jour."_s;
    goggles.people = {{third, Part::Involved}};
    ET_ASSIGN(const auto unsafe, told.record(goggles));
    auto exclusion = measure(MeasureKind::Exclusion,
        u"Refus répété de porter les équipements de protection."_s, plan.today);
    exclusion.incident = unsafe.incident.id;
    exclusion.heardOn = plan.today;
    exclusion.fromDay = plan.today.addDays(5);
    exclusion.toDay = plan.today.addDays(6);
    ET_TRY(decided.decide(third, exclusion));
    ET_TRY(decided.decide(
        second, measure(MeasureKind::Remark, u"Retour en retard de la pause."_s, day.addDays(3))));
    return {};
}

} // namespace sample
