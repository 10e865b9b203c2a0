#include "core/progress_book/gathered_week.h"

#include "core/follow_up/half_day_repository.h"
#include "core/hours/hours_repository.h"
#include "core/paths/objective_service.h"
#include "core/progress/conduct_repository.h"
#include "core/reviews/review_repository.h"
#include "core/security/workspace.h"
#include "core/timetable/session_repository.h"

#include <algorithm>

namespace progress_book {

namespace {

using progress::DecidedLevel;
using progress::Observation;

void addMade(MyWeek &week, const QString &what, const QString &forWhom)
{
    const bool isKnown = std::any_of(
        week.made.begin(), week.made.end(), [&](const Made &one) { return one.what == what; });
    if (!what.isEmpty() && !isKnown && int(week.made.size()) < kMostMade)
        week.made.push_back({what, forWhom});
}

// Hours, and what was noted as done in the practice somebody attended.
base::Done addHours(const BookFrame &frame, const About &about, MyWeek &week)
{
    storage::Database &database = frame.workspace.database();
    std::vector<timetable::SessionId> attended; // day by day
    for (const enrolment::EnrolmentRecord &record : about.enrolments) {
        ET_ASSIGN(const auto sessions,
            hours::HoursRepository::behind(
                database, frame.permit, record.enrolment.id, frame.from, frame.to));
        for (const hours::SessionBehind &one : sessions) {
            if (one.opening != 0)
                continue;
            week.hours.add(one.countsAs, one.hours.attended);
            if (one.countsAs == timetable::CountsAs::Practice
                && one.hours.attended > base::Minutes())
                attended.push_back(one.session);
        }
    }
    for (const timetable::SessionId id : attended) {
        ET_ASSIGN(const auto line, timetable::SessionRepository::find(database, frame.permit, id));
        if (line)
            addMade(week, line->session.doneText, line->session.plan.restsOn);
    }
    return {};
}

base::Done addMissingRolls(const BookFrame &frame, const About &about, MyWeek &week)
{
    ET_ASSIGN(const auto owed,
        follow_up::HalfDayRepository::owed(frame.workspace.database(), frame.permit,
            {frame.from, frame.to, about.student.id},
            frame.workspace.clock().nowUtc().toLocalTime()));
    for (const follow_up::OwedTo &one : owed) {
        week.missingRolls += int(std::count_if(one.sessions.begin(), one.sessions.end(),
            [](const follow_up::OwedSession &session) { return !session.isCalled; }));
    }
    return {};
}

bool isOfWeek(const BookFrame &frame, QDate day)
{
    return day >= frame.from && day <= frame.to;
}

struct Remark {
    QString words;
    QString by;
    QDateTime at;
};

void keepNewer(std::optional<Remark> &newest, const Remark &remark)
{
    if (!remark.words.isEmpty() && (!newest || remark.at > newest->at))
        newest = remark;
}

// What was decided this week, the acquired first, then what was seen.
std::vector<Gained> gainedIn(const BookFrame &frame, const OwnWork &work)
{
    std::vector<Gained> decided;
    std::vector<Gained> seen;
    for (size_t at = 0; at < work.competencies.size(); ++at) {
        const QString name = diplomas::nameOf(*work.competencies[at]);
        const progress::CompetencyProgress &all = work.progress[at];
        const DecidedLevel *decision = all.decidedUntil(frame.to);
        if (decision && isOfWeek(frame, decision->decidedOn)) {
            decided.push_back({name, frame.scale.nameOf(decision->level),
                frame.scale.isAcquired(decision->level)});
            continue;
        }
        const auto newest = std::find_if(
            all.observations.begin(), all.observations.end(), [&](const Observation &one) {
                return one.counts() && isOfWeek(frame, one.details.seenOn);
            });
        if (newest != all.observations.end())
            seen.push_back({name, frame.scale.nameOf(*newest->details.level), false});
    }
    std::stable_partition(
        decided.begin(), decided.end(), [](const Gained &one) { return one.isAcquired; });
    decided.insert(decided.end(), seen.begin(), seen.end());
    if (int(decided.size()) > kMostGained)
        decided.resize(size_t(kMostGained));
    return decided;
}

void addSeen(
    const BookFrame &frame, const OwnWork &work, MyWeek &week, std::optional<Remark> &newest)
{
    for (const progress::CompetencyProgress &all : work.progress) {
        for (const Observation &one : all.observations) {
            if (!one.isLiving() || !isOfWeek(frame, one.details.seenOn))
                continue;
            if (one.details.context == progress::Context::Order)
                addMade(week, one.details.contextName, {});
            keepNewer(newest, {one.details.comment, one.authorName, one.notedAt});
        }
    }
}

// The newest aim: what somebody set, else what the young person said in the last review.
base::Result<QString> nextAimOf(const BookFrame &frame, const About &about)
{
    ET_ASSIGN(const auto all, paths::ObjectiveService(frame.workspace).ofStudent(about.student.id));
    for (const paths::Objective &one : all) {
        if (one.details.kind == paths::ObjectiveKind::Objective && one.isOpen()
            && one.details.setOn <= frame.to && !one.details.words.isEmpty())
            return one.details.words;
    }
    ET_ASSIGN(const auto finals,
        reviews::ReviewRepository::finalOf(
            frame.workspace.database(), frame.permit, about.last().enrolment.id));
    for (auto review = finals.rbegin(); review != finals.rend(); ++review) {
        for (const reviews::FrozenPart &part : review->parts) {
            if (part.kind == reviews::PartKind::NextAim && !part.words.isEmpty())
                return part.words;
        }
    }
    return QString();
}

} // namespace

base::Result<MyWeek> weekOf(BookFrame &frame, const About &about)
{
    MyWeek week;
    week.issuer = frame.issuer;
    ET_ASSIGN(week.person, frame.personOf(about));
    week.monday = frame.from;
    week.face = frame.face;
    week.issuedOn = frame.workspace.clock().today();
    ET_TRY(addHours(frame, about, week));
    ET_TRY(addMissingRolls(frame, about, week));
    ET_ASSIGN(const OwnPath own, ownPathOf(frame, about));
    ET_ASSIGN(const OwnWork work, ownWorkOf(frame, about, own));
    week.gained = gainedIn(frame, work);
    std::optional<Remark> newest;
    addSeen(frame, work, week, newest);
    ET_ASSIGN(const auto ticks,
        progress::ConductRepository::ofStudent(
            frame.workspace.database(), frame.permit, about.student.id, frame.from, frame.to));
    for (const progress::Tick &tick : ticks) {
        if (tick.isLiving() && tick.details.isGood)
            keepNewer(newest, {tick.details.comment, tick.authorName, tick.notedAt});
    }
    if (newest) {
        week.word = newest->words.left(kLongestWords);
        week.wordBy = newest->by;
    }
    ET_ASSIGN(const QString aim, nextAimOf(frame, about));
    week.nextAim = aim.left(kLongestWords);
    return week;
}

} // namespace progress_book
