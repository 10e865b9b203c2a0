#include "core/paths/objective_service.h"
#include "core/paths/path_repository.h"
#include "core/placements/placement_repository.h"
#include "core/progress_book/gathered.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

namespace {

QString standingText(const paths::PathUnit &unit)
{
    if (!unit.markHundredths)
        return titleOf(unit.standing);
    const QString mark = paths::markText(*unit.markHundredths);
    if (!unit.fromSession) {
        return QCoreApplication::translate("progress_book", "%1: %2/20")
            .arg(titleOf(unit.standing), mark);
    }
    return QCoreApplication::translate("progress_book", "%1: %2/20, session %3")
        .arg(titleOf(unit.standing), mark, QString::number(*unit.fromSession));
}

void addOwnChoices(
    const paths::IndividualPath &path, const diplomas::Framework &framework, PathPart &part)
{
    for (const paths::PathUnit &unit : path.units) {
        if (const diplomas::ExamUnit *known = diplomas::unitOf(framework, unit.unit))
            part.units.push_back({diplomas::nameOf(*known), standingText(unit), unit.reason});
    }
    for (const paths::LeftOut &one : path.leftOut) {
        if (const auto *known = diplomas::competencyOf(framework, one.competency))
            part.leftOut.push_back({diplomas::nameOf(*known), one.reason});
    }
}

void addPlan(const paths::IndividualPath &path, QDate day, PathPart &part)
{
    part.diploma = path.diplomaName;
    if (const paths::Stage *stage = path.stageOn(day)) {
        part.yearOfPath = stage->yearOfPath;
        part.plannedYears = stage->plannedYears;
    }
    if (path.session() > 0)
        part.plannedSession = path.session();
    if (const auto &positioning = path.plan.positioning) {
        part.positionedOn = positioning->decidedOn;
        part.positionedBy = positioning->decidedBy;
        part.positioningReason = positioning->reason;
    }
}

// Those that were open in the days of the book; without the right to their words they are left out.
base::Done addObjectives(const BookFrame &frame, const About &about, PathPart &part)
{
    ET_ASSIGN(const auto all, paths::ObjectiveService(frame.workspace).ofStudent(about.student.id));
    if (const paths::Objective *project = paths::currentProject(all))
        part.project = project->details.words;
    for (const paths::Objective &one : all) {
        const paths::ObjectiveDetails &said = one.details;
        if (said.kind != paths::ObjectiveKind::Objective || said.setOn > frame.to
            || (said.closedOn && *said.closedOn < frame.from))
            continue;
        if (said.words.isEmpty()) {
            part.withoutObjectives = true;
            continue;
        }
        const QString outcome =
            said.outcome == paths::ObjectiveOutcome::Open ? QString() : titleOf(said.outcome);
        part.objectives.push_back({said.words, said.setOn, said.dueOn, said.closedOn, outcome});
    }
    std::reverse(part.objectives.begin(), part.objectives.end()); // the first set first
    return {};
}

base::Done addPlacements(const BookFrame &frame, const About &about, PathPart &part)
{
    ET_ASSIGN(const auto all,
        placements::PlacementRepository::ofStudent(
            frame.workspace.database(), frame.permit, about.student.id));
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        const placements::PlacementDetails &said = one->details;
        if (said.firstDay <= frame.to)
            part.placements.push_back({said.company, said.firstDay, said.lastDay, said.aim});
    }
    return {};
}

} // namespace

base::Result<OwnPath> ownPathOf(BookFrame &frame, const About &about)
{
    paths::PathFilter filter;
    filter.student = about.student.id;
    ET_ASSIGN(
        auto all, paths::PathRepository::list(frame.workspace.database(), frame.permit, filter));
    OwnPath own;
    const paths::IndividualPath *path = paths::pathOn(all, about.lastDay(frame.to));
    if (!path)
        return own;
    own.path = *path;
    ET_ASSIGN(own.known, frame.framework(path->version));
    return own;
}

base::Result<PathPart> pathPartOf(const BookFrame &frame, const About &about, const OwnPath &own)
{
    PathPart part;
    if (own.path) {
        addPlan(*own.path, about.lastDay(frame.to), part);
        if (own.known) {
            part.diploma = own.known->framework.title;
            addOwnChoices(*own.path, own.known->framework, part);
        }
    }
    ET_TRY(addObjectives(frame, about, part));
    ET_TRY(addPlacements(frame, about, part));
    return part;
}

} // namespace progress_book
