#include "core/follow_up/day_service.h"

#include "core/absences/absence_repository.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/follow_up/day_repository.h"
#include "core/people/majority.h"
#include "core/people/party_repository.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using absences::AbsenceLine;
using absences::AbsenceRepository;
using people::StudentId;
using security::Operation;
using security::Permit;

// The case that says most about what was missed: the one over the first missed minute, else the
// first of the day.
std::optional<AbsenceLine> caseOf(
    const AbsentOfDay &absent, QDate day, const std::vector<AbsenceLine> &lines)
{
    std::optional<AbsenceLine> found;
    for (const AbsenceLine &line : lines) {
        if (line.student != absent.who.student)
            continue;
        const auto part = line.absence.details.span.on(day);
        const bool isOverIt =
            part && !absent.sessions.empty() && part->overlaps(absent.missedSpan());
        if (!found || isOverIt)
            found = line;
        if (isOverIt)
            break;
    }
    return found;
}

// Whether a case still says that somebody misses a session of the day: one is planned in its hours
// and its roll is not done. A roll that is done speaks for itself.
base::Result<bool> isAwaited(storage::Database &database, enrolment::EnrolmentId enrolment,
    const AbsenceLine &line, QDate day)
{
    const auto part = line.absence.details.span.on(day);
    if (!part)
        return false;
    ET_ASSIGN(const auto met,
        AbsenceRepository::sessionsIn(database, enrolment, {day, part->starts, day, part->ends}));
    return met.sessions > met.rollsDone;
}

AbsentOfDay announcedOnly(const FollowedStudent &who, QDate day, const AbsenceLine &line)
{
    AbsentOfDay absent;
    absent.who = who;
    absent.age = base::ageOn(who.birthDate, day);
    absent.absence = line;
    return absent;
}

// Those whom no roll of the day names as missing, and of whom a case says so.
base::Done addAnnounced(storage::Database &database, const Permit &permit, QDate day,
    const std::vector<AbsenceLine> &lines, std::vector<AbsentOfDay> &missing)
{
    for (const AbsenceLine &line : lines) {
        const bool isThere = std::any_of(missing.begin(), missing.end(),
            [&](const AbsentOfDay &one) { return one.who.student == line.student; });
        if (isThere)
            continue;
        ET_ASSIGN(const auto who, DayRepository::student(database, permit, line.student, day));
        if (!who)
            continue;
        AbsentOfDay absent = announcedOnly(*who, day, line);
        if (!absent.isAbsent())
            continue;
        ET_ASSIGN(const bool isDue, isAwaited(database, who->enrolment, line, day));
        if (isDue)
            missing.push_back(std::move(absent));
    }
    return {};
}

} // namespace

DayService::DayService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<DayView> DayService::day(QDate day)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadAbsences));
    storage::Database &database = m_workspace.database();
    DayView view;
    view.day = day;
    ET_ASSIGN(const auto rolls, DayRepository::rolls(database, permit, day));
    view.sessions = rolls.sessions;
    view.rollsDone = rolls.done;
    ET_ASSIGN(auto missing, DayRepository::missing(database, permit, day));
    ET_TRY(addCallsAndCases(view, missing, permit));
    for (AbsentOfDay &one : missing)
        (one.isAbsent() ? view.absents : view.late).push_back(std::move(one));
    return view;
}

base::Done DayService::addCallsAndCases(
    DayView &view, std::vector<AbsentOfDay> &missing, const Permit &permit)
{
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto lines, AbsenceRepository::list(database, permit, {view.day, view.day}));
    for (AbsentOfDay &one : missing)
        one.absence = caseOf(one, view.day, lines);
    ET_TRY(addAnnounced(database, permit, view.day, lines, missing));
    const auto &order = base::frenchCollator();
    std::stable_sort(
        missing.begin(), missing.end(), [&](const AbsentOfDay &a, const AbsentOfDay &b) {
            return order.compare(a.who.listName(), b.who.listName()) < 0;
        });
    for (AbsentOfDay &one : missing) {
        ET_ASSIGN(const auto contacts,
            people::LinkRepository::contactsOf(database, permit, one.who.student, view.day));
        ET_ASSIGN(
            const auto choices, people::MajorityRepository::of(database, permit, one.who.student));
        const people::MajorityChoice *choice = people::choiceOn(choices, view.day);
        const bool isParentsToo = choice && choice->parentsToo;
        one.calls = callsAbout(one.who, one.age, isParentsToo, contacts);
        one.whom = partiesToCall(one.age, isParentsToo, contacts);
        if (one.absence) {
            ET_ASSIGN(
                one.notices, AbsenceRepository::notices(database, permit, one.absence->absence.id));
        }
    }
    return {};
}

base::Result<AbsentOfDay> DayService::absentOn(const Permit &permit, StudentId student, QDate day)
{
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto missing, DayRepository::missing(database, permit, day));
    ET_ASSIGN(const auto lines, AbsenceRepository::list(database, permit, {day, day, student}));
    for (const AbsentOfDay &one : missing) {
        if (one.who.student != student)
            continue;
        AbsentOfDay found = one;
        found.absence = caseOf(one, day, lines);
        if (found.isAbsent() || found.absence)
            return found;
    }
    ET_ASSIGN(const auto who, DayRepository::student(database, permit, student, day));
    if (who && !lines.empty())
        return announcedOnly(*who, day, lines.front());
    return base::fail(errors::kNotAbsent,
        QCoreApplication::translate("follow_up",
            "No roll says that this student missed a session on that day, and no absence was "
            "announced: there is nothing to tell anybody."));
}

base::Done DayService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::QualifyAbsences, undo);
}

} // namespace follow_up
