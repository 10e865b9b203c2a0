#include "core/absences/absence_repository.h"
#include "core/paths/objective_service.h"
#include "core/paths/path_service.h"
#include "core/placements/placement_service.h"
#include "core/sample/steps.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

constexpr int kStayBegins = 12; // days from now: nobody of these has another absence then
constexpr int kStayLength = 4;

// Those of the current year who are there until the end of the stay.
base::Result<std::vector<people::StudentId>> present(
    security::Workspace &workspace, const Plan &plan)
{
    std::vector<people::StudentId> there;
    for (const PlannedStudent &student : plan.students) {
        if (!student.id)
            continue;
        ET_ASSIGN(const auto enrolled,
            absences::AbsenceRepository::enrolledOn(workspace.database(), *student.id, plan.today));
        if (enrolled && enrolled->lastDay >= plan.today.addDays(kStayBegins + kStayLength)
            && enrolled->firstDay < plan.today)
            there.push_back(*student.id);
    }
    return there;
}

base::Done decide(paths::PathService &paths, people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto known, paths.ofStudent(student));
    if (known.empty())
        return {};
    paths::PlanForm form;
    form.plan.positioning = paths::Positioning{
        day, u"Rectorat de l’académie"_s, u"Parcours de deux ans proposé par l’équipe"_s};
    ET_TRY(paths.plan(keyOf(known.front()), form));
    return {};
}

base::Done aim(paths::ObjectiveService &objectives, people::StudentId student, QDate day)
{
    ET_TRY(objectives.add(student,
        {paths::ObjectiveKind::Objective, u"Lire seul le plan d’une pièce avant l’usinage"_s, day,
            day.addDays(45)}));
    ET_TRY(objectives.add(student,
        {paths::ObjectiveKind::Project,
            u"Travailler dans un atelier de la région, puis un brevet "
            "professionnel"_s,
            day}));
    return {};
}

} // namespace

base::Done addPaths(security::Workspace &workspace, const Plan &plan)
{
    ET_ASSIGN(const auto there, present(workspace, plan));
    paths::PathService paths(workspace);
    paths::ObjectiveService objectives(workspace);
    const QDate day = plan.today.addDays(-7);
    for (size_t at = 0; at < there.size(); ++at) {
        if (at % 3 != 0)
            ET_TRY(decide(paths, there[at], day));
        if (at % 4 == 0)
            ET_TRY(aim(objectives, there[at], day));
    }
    if (there.size() < 8)
        return {};
    placements::PlacementService placements(workspace);
    const QDate first = plan.today.addDays(kStayBegins);
    ET_TRY(placements.add(there[there.size() / 2],
        {u"Mécanique de précision du Rhône"_s, u"Mme Roux"_s, first, first.addDays(kStayLength),
            u"Découvrir le contrôle dimensionnel en série"_s}));
    return {};
}

} // namespace sample
