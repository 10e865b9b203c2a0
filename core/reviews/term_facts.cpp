#include "core/reviews/term_facts.h"

#include "core/absences/absence_repository.h"
#include "core/follow_up/follow_up_service.h"
#include "core/hours/hours_service.h"
#include "core/progress/conduct_service.h"
#include "core/progress/progress_service.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

using security::Operation;
using security::Scope;

constexpr size_t kMostSeen = 12;

base::Done addHalfDays(
    security::Workspace &workspace, const FactsQuery &query, QDate until, FrozenFigures &figures)
{
    ET_ASSIGN(const auto permit,
        workspace.require(Operation::ReadAbsences, {Scope::Kind::Student, query.student.value()}));
    follow_up::FollowUpService followUp(workspace);
    ET_ASSIGN(const follow_up::HalfDaySettings settings, followUp.settings());
    figures.halfDayRule = follow_up::shown(settings);
    ET_ASSIGN(const auto owed,
        follow_up::HalfDayRepository::owed(workspace.database(), permit,
            {query.from, until, query.student, false}, workspace.clock().nowUtc().toLocalTime()));
    if (owed.empty())
        return {};
    absences::AbsenceFilter filter;
    filter.from = query.from;
    filter.to = until;
    filter.student = query.student;
    ET_ASSIGN(const auto absences,
        absences::AbsenceRepository::list(workspace.database(), permit, filter));
    const auto halfDays = follow_up::halfDays(owed.front().sessions, follow_up::judged(absences),
        settings.ruleOn(workspace.clock().today()));
    const follow_up::HalfDayCounts counts = follow_up::countBetween(halfDays, query.from, until);
    figures.halfDaysMissed = counts.all;
    figures.halfDaysUnjustified = counts.unjustified;
    figures.missingRolls = counts.missingRolls;
    return {};
}

base::Done addHours(
    security::Workspace &workspace, const FactsQuery &query, QDate until, FrozenFigures &figures)
{
    hours::HoursService hours(workspace);
    ET_ASSIGN(const auto sessions, hours.behind(query.enrolment, query.from, until));
    for (const hours::SessionBehind &session : sessions) {
        figures.delivered += session.hours.delivered;
        figures.attended += session.hours.attended;
        figures.lates += session.mark.mark == attendance::Mark::Late ? 1 : 0;
        switch (session.countsAs) {
        case timetable::CountsAs::Practice:
            figures.practice += session.hours.attended;
            break;
        case timetable::CountsAs::Theory:
            figures.theory += session.hours.attended;
            break;
        case timetable::CountsAs::Neither:
            break;
        }
    }
    return {};
}

QString nameIn(const progress::StudentProgress &known, diplomas::CompetencyId id)
{
    const diplomas::Competency *found = diplomas::competencyOf(known.framework, id);
    return found ? diplomas::nameOf(*found) : QString();
}

void addLevels(const progress::StudentProgress &known, TermFacts &facts)
{
    for (const progress::CompetencyProgress &one : known.competencies) {
        const progress::DecidedLevel *decided = one.shown();
        const diplomas::Competency *competency =
            diplomas::competencyOf(known.framework, one.competency);
        if (!decided || !competency)
            continue;
        facts.levels.push_back(
            {competency->code, competency->label, known.scale.nameOf(decided->level),
                known.scale.isAcquired(decided->level), decided->decidedOn});
    }
}

void addSeen(
    const progress::StudentProgress &known, const FactsQuery &query, QDate until, TermFacts &facts)
{
    for (const progress::CompetencyProgress &one : known.competencies) {
        for (const progress::Observation &seen : one.observations) {
            const progress::ObservationDetails &details = seen.details;
            if (!seen.isLiving() || details.seenOn < query.from || details.seenOn > until)
                continue;
            facts.seen.push_back({details.seenOn, nameIn(known, one.competency),
                progress::shownValue(details, known.scale), progress::shownContext(details),
                details.comment, seen.authorName});
        }
    }
    std::stable_sort(facts.seen.begin(), facts.seen.end(),
        [](const SeenLine &a, const SeenLine &b) { return a.seenOn > b.seenOn; });
    if (facts.seen.size() > kMostSeen)
        facts.seen.resize(kMostSeen);
}

base::Done addProgress(
    security::Workspace &workspace, const FactsQuery &query, QDate until, TermFacts &facts)
{
    progress::ProgressService progress(workspace);
    ET_ASSIGN(const auto version, progress.versionOf(query.student, until));
    if (!version)
        return {};
    ET_ASSIGN(const progress::StudentProgress known, progress.ofStudent(query.student, *version));
    addLevels(known, facts);
    addSeen(known, query, until, facts);
    const base::Ratio acquired = known.acquiredOn(workspace.clock().today());
    facts.acquired = int(acquired.numerator);
    facts.ownCompetencies = int(acquired.denominator);
    return {};
}

base::Done addConduct(
    security::Workspace &workspace, const FactsQuery &query, QDate until, TermFacts &facts)
{
    progress::ConductService conduct(workspace);
    ET_ASSIGN(const auto trends, conduct.trends(query.student, query.from, until));
    for (const progress::ConductTrend &trend : trends) {
        if (const int seen = trend.good() + trend.toWorkOn(); seen > 0)
            facts.conduct.push_back({trend.aspect.name, trend.good(), seen});
    }
    return {};
}

} // namespace

base::Result<TermFacts> factsOf(security::Workspace &workspace, const FactsQuery &query)
{
    TermFacts facts;
    const QDate until = std::min(query.to, workspace.clock().today());
    if (until < query.from)
        return facts;
    ET_TRY(addHalfDays(workspace, query, until, facts.figures));
    ET_TRY(addHours(workspace, query, until, facts.figures));
    ET_TRY(addProgress(workspace, query, until, facts));
    ET_TRY(addConduct(workspace, query, until, facts));
    return facts;
}

} // namespace reviews
