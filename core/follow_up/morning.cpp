#include "core/follow_up/morning.h"

#include "core/attendance/roll_repository.h"
#include "core/base/contact_formats.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/follow_up/day_service.h"
#include "core/people/majority.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/rosters/roster_repository.h"
#include "core/security/workspace.h"
#include "core/timetable/session_repository.h"

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using security::Operation;
using security::Permit;
using timetable::SessionLine;

// Those that run at the time; in the gaps of the day those that begin next.
std::vector<SessionLine> sessionsAt(const std::vector<SessionLine> &lines, int minute)
{
    const auto running = timetable::runningAt(lines, minute);
    if (!running.empty())
        return running;
    int next = 1440;
    for (const SessionLine &line : lines) {
        const auto &session = line.session;
        if (session.state != timetable::SessionState::Cancelled
            && session.plan.span.starts >= minute)
            next = std::min(next, session.plan.span.starts);
    }
    return timetable::runningAt(lines, next);
}

std::vector<ChangedSession> changesOf(const std::vector<SessionLine> &lines)
{
    std::vector<ChangedSession> changes;
    for (const SessionLine &line : lines) {
        const bool isCancelled = line.session.state == timetable::SessionState::Cancelled;
        if (!isCancelled && !line.session.replacedBy)
            continue;
        changes.push_back({line.groupWords(), line.session.plan.span, line.staffName,
            isCancelled ? QString() : line.replacementName, line.session.reason});
    }
    return changes;
}

// The first number of whoever is to be called about somebody.
base::Result<QString> firstCall(
    storage::Database &database, const Permit &permit, people::StudentId student, QDate day)
{
    ET_ASSIGN(const auto known, people::StudentRepository::find(database, permit, student));
    if (!known)
        return QString();
    FollowedStudent who;
    who.lastName = people::shownLastName(known->details);
    who.firstName = people::shownFirstName(known->details);
    who.phone = known->details.phone;
    ET_ASSIGN(
        const auto contacts, people::LinkRepository::contactsOf(database, permit, student, day));
    ET_ASSIGN(const auto choices, people::MajorityRepository::of(database, permit, student));
    const people::MajorityChoice *choice = people::choiceOn(choices, day);
    const auto calls = callsAbout(
        who, base::ageOn(known->details.birthDate, day), choice && choice->parentsToo, contacts);
    for (const rosters::EmergencyContact &contact : calls.contacts) {
        if (!contact.phones.isEmpty()) {
            return base::joined(
                {contact.name, contact.relation, contact.phones.constFirst()}, u" · "_s);
        }
    }
    return QString();
}

// Own reach: those beside the groups of one's own sessions of the day.
base::Result<std::vector<admissions::Trainee>> traineesOf(storage::Database &database,
    const Permit &permit, const std::vector<SessionLine> &lines, QDate day)
{
    if (permit.reach() != security::Reach::Own)
        return admissions::traineesOn(database, permit, day);
    std::vector<admissions::Trainee> found;
    std::set<school::GroupId> groups;
    std::set<admissions::StayId> stays;
    for (const SessionLine &line : lines) {
        if (!groups.insert(line.session.plan.group).second)
            continue;
        ET_ASSIGN(const auto beside,
            admissions::traineesBeside(database, permit, line.session.plan.group, day));
        std::copy_if(beside.begin(), beside.end(), std::back_inserter(found),
            [&stays](const admissions::Trainee &one) { return stays.insert(one.stay).second; });
    }
    return found;
}

PlaceNow::Person trainee(const admissions::Trainee &one)
{
    return {people::listName(one.lastName, one.firstName),
        base::joined({one.emergencyName, base::shownPhone(one.emergencyPhone)}, u" · "_s), false,
        true};
}

// Nobody stands in two places: a trainee of a workshop with several groups is with the first.
base::Result<PlaceNow> placeNow(storage::Database &database, const Permit &permit,
    const SessionLine &line, const std::set<people::StudentId> &absents,
    std::set<people::StudentId> &placed)
{
    const timetable::SessionPlan &plan = line.session.plan;
    rosters::RosterQuery query;
    query.group = plan.group;
    query.day = plan.day;
    ET_ASSIGN(const auto heading, rosters::RosterRepository::heading(database, permit, query));
    PlaceNow place;
    place.place = line.roomName.isEmpty() ? heading.workshop : line.roomName;
    place.groupName = line.groupWords();
    place.inCharge = line.inChargeName();
    place.span = plan.span;
    ET_ASSIGN(const auto expected,
        attendance::RollRepository::expected(database, permit, line.session.id));
    for (const attendance::ExpectedStudent &one : expected) {
        PlaceNow::Person person{
            people::listName(one.lastName, people::firstOf(one.firstNames)), {}, false, false};
        person.isAbsent = absents.contains(one.student);
        ET_ASSIGN(person.call, firstCall(database, permit, one.student, plan.day));
        place.people.push_back(std::move(person));
    }
    if (line.countsAs == timetable::CountsAs::Practice) {
        ET_ASSIGN(
            const auto beside, admissions::traineesBeside(database, permit, plan.group, plan.day));
        for (const admissions::Trainee &one : beside) {
            if (placed.insert(one.student).second)
                place.people.push_back(trainee(one));
        }
    }
    return place;
}

// The workshops of those on a stay who are with no session.
std::vector<PlaceNow> placesWithoutSession(
    const std::vector<admissions::Trainee> &trainees, std::set<people::StudentId> &placed)
{
    std::vector<PlaceNow> places;
    for (const admissions::Trainee &one : trainees) {
        if (!placed.insert(one.student).second)
            continue;
        auto place = std::find_if(places.begin(), places.end(),
            [&one](const PlaceNow &known) { return known.place == one.workshopName; });
        if (place == places.end()) {
            PlaceNow workshop;
            workshop.place = one.workshopName;
            workshop.hasSession = false;
            place = places.insert(place, std::move(workshop));
        }
        place->people.push_back(trainee(one));
    }
    return places;
}

// Somebody is missing from a place by the roll of its very time, or by what was announced for it.
std::set<people::StudentId> awayAt(const DayView &view, const timetable::DaySpan &span)
{
    std::set<people::StudentId> away;
    for (const AbsentOfDay &one : view.absents) {
        const bool isCalled =
            std::any_of(one.sessions.begin(), one.sessions.end(), [&](const MissedSession &s) {
                return s.span.overlaps(span) && s.mark.mark == attendance::Mark::Absent;
            });
        const auto part =
            one.absence ? one.absence->absence.details.span.on(view.day) : std::nullopt;
        if (isCalled || (part && part->overlaps(span)))
            away.insert(one.who.student);
    }
    return away;
}

} // namespace

int PlaceNow::present() const
{
    return int(std::count_if(
        people.begin(), people.end(), [](const Person &one) { return !one.isAbsent; }));
}

int MorningPage::guests() const
{
    std::set<people::StudentId> young;
    for (const admissions::Trainee &one : trainees)
        young.insert(one.student);
    return int(young.size());
}

base::Result<MorningPage> morningOf(security::Workspace &workspace, QDate day, int minute)
{
    ET_ASSIGN(const Permit permit, workspace.require(Operation::ReadAbsences));
    storage::Database &database = workspace.database();
    MorningPage page;
    page.day = day;
    page.minute = minute;
    ET_ASSIGN(page.meals, families::mealsOn(workspace, day));
    page.closed = page.meals.closed;
    ET_ASSIGN(page.missing, DayService(workspace).day(day));
    const bool own = permit.reach() == security::Reach::Own;
    ET_ASSIGN(const auto lines,
        own ? timetable::SessionRepository::mine(database, permit, day, day)
            : timetable::SessionRepository::list(database, permit, {day, day}));
    page.changes = changesOf(lines);
    ET_ASSIGN(page.trainees, traineesOf(database, permit, lines, day));
    std::set<people::StudentId> placed;
    for (const SessionLine &line : sessionsAt(lines, minute)) {
        const auto away = awayAt(page.missing, line.session.plan.span);
        ET_ASSIGN(PlaceNow place, placeNow(database, permit, line, away, placed));
        page.places.push_back(std::move(place));
    }
    auto others = placesWithoutSession(page.trainees, placed);
    std::move(others.begin(), others.end(), std::back_inserter(page.places));
    return page;
}

} // namespace follow_up
