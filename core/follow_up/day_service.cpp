#include "core/follow_up/day_service.h"

#include "core/absences/absence_repository.h"
#include "core/attendance/roll_operations.h"
#include "core/attendance/roll_repository.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/follow_up/day_repository.h"
#include "core/people/majority.h"
#include "core/people/party_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/session_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using absences::AbsenceCase;
using absences::AbsenceLine;
using absences::AbsenceOperations;
using absences::AbsenceRepository;
using attendance::Mark;
using attendance::RollMark;
using people::StudentId;
using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using security::Undo;

Scope about(StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

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

AbsentOfDay announcedOnly(const FollowedStudent &who, QDate day, const AbsenceLine &line)
{
    AbsentOfDay absent;
    absent.who = who;
    absent.age = base::ageOn(who.birthDate, day);
    absent.absence = line;
    return absent;
}

Undo::Step takingBack(const AbsenceLine &opened)
{
    return [opened](Transaction &later, security::UndoRun &) -> base::Done {
        AbsenceCase gone = opened.absence;
        gone.withdrawnAt = later.now();
        ET_TRY(AbsenceOperations::change(later, opened, gone, u"absence.undo"_s));
        return {};
    };
}

// Over what was missed so far, and as announced where it was announced.
absences::AbsenceSpan spanFor(const AbsentOfDay &absent, QDate day)
{
    const timetable::DaySpan missed = absent.missedSpan();
    return {day, missed.starts, day, missed.ends};
}

// The case that a click is about: opened, or brought up to date. Nothing to change gives no step.
base::Result<AbsenceCase> caseFor(Transaction &transaction, const AbsentOfDay &absent, QDate day,
    const DayService::Told &told, Undo &undo)
{
    if (!absent.absence) {
        AbsenceLine opened;
        opened.student = absent.who.student;
        ET_ASSIGN(opened.absence,
            AbsenceOperations::open(transaction, absent.who.student,
                {spanFor(absent, day), absences::Origin::Found, told.reason, told.toldBy, {}}));
        undo.steps.push_back(takingBack(opened));
        return opened.absence;
    }
    const AbsenceLine &before = *absent.absence;
    AbsenceCase wanted = before.absence;
    absences::AbsenceDetails &details = wanted.details;
    const bool isOfThisDay = details.origin == absences::Origin::Found
        && details.span.fromDay == day && details.span.toDay == day && !absent.sessions.empty();
    if (isOfThisDay) {
        const timetable::DaySpan missed = absent.missedSpan();
        details.span.fromMinute = std::min(details.span.fromMinute, missed.starts);
        details.span.toMinute = std::max(details.span.toMinute, missed.ends);
    }
    if (told.reason && details.origin != absences::Origin::Measure)
        details.reason = told.reason;
    if (!told.toldBy.isEmpty())
        details.toldBy = told.toldBy;
    if (details == before.absence.details)
        return before.absence;
    ET_ASSIGN(const AbsenceCase after,
        AbsenceOperations::change(transaction, before, wanted, u"absence.edit"_s));
    undo.steps.push_back(AbsenceOperations::bringBack(before, after));
    return after;
}

base::Done addNotice(Transaction &transaction, const AbsentOfDay &absent,
    const AbsenceCase &absence, const absences::NoticeDetails &typed, Undo &undo)
{
    ET_ASSIGN(const auto details, absences::checked(typed));
    ET_ASSIGN(const auto notice, AbsenceRepository::add(transaction, absence.id, details));
    const QString words = titleOf(details.channel) + u" · "_s + titleOf(details.outcome);
    const security::Subject subject{u"absence"_s, absent.who.uuid};
    ET_TRY(transaction.record(u"absence.notice"_s, subject, {{u"notice"_s, std::nullopt, words}}));
    undo.steps.push_back(
        [notice, words, subject](Transaction &later, security::UndoRun &) -> base::Done {
            ET_ASSIGN(const bool gone, AbsenceRepository::remove(later, notice));
            if (!gone)
                return base::fail(security::notThere());
            return later.record(u"absence.undo"_s, subject, {{u"notice"_s, words, std::nullopt}});
        });
    return {};
}

base::Result<timetable::SessionLine> sessionLine(
    const Transaction &transaction, timetable::SessionId id)
{
    ET_ASSIGN(const auto line,
        timetable::SessionRepository::find(transaction.database(), transaction.permit(), id));
    if (!line)
        return base::fail(security::notThere());
    return *line;
}

base::Result<attendance::Roll> rollOf(const Transaction &transaction, timetable::SessionId id)
{
    ET_ASSIGN(const auto roll,
        attendance::RollRepository::roll(transaction.database(), transaction.permit(), id));
    if (!roll)
        return base::fail(security::notThere());
    return *roll;
}

// Says late in a roll that says absent, and how to take that back.
base::Done sayLate(Transaction &transaction, const MissedSession &missed,
    enrolment::EnrolmentId enrolment, base::Minutes minutes, Undo &undo)
{
    ET_ASSIGN(const auto session, sessionLine(transaction, missed.session));
    ET_ASSIGN(const attendance::Roll roll, rollOf(transaction, missed.session));
    const auto entry = std::find_if(roll.entries.begin(), roll.entries.end(),
        [&](const attendance::RollEntry &one) { return one.enrolment == enrolment; });
    if (entry == roll.entries.end())
        return base::fail(security::notThere());
    ET_ASSIGN(const auto change,
        attendance::RollOperations::correct(
            transaction, session, roll, enrolment, RollMark{Mark::Late, minutes}));
    undo.steps.push_back(
        [id = missed.session, enrolment, office = entry->office, version = change.after.rowVersion](
            Transaction &later, security::UndoRun &) -> base::Done {
            ET_ASSIGN(const auto line, sessionLine(later, id));
            ET_ASSIGN(const attendance::Roll now, rollOf(later, id));
            if (now.rowVersion != version) {
                return base::fail(timetable::changedMeanwhile(
                    later.database(), line.session.uuid, security::errors::kChangedMeanwhile));
            }
            ET_TRY(attendance::RollOperations::correct(later, line, now, enrolment, office));
            return {};
        });
    return {};
}

// The absence that was thought to last ends when somebody comes in.
base::Done endCase(
    Transaction &transaction, const AbsentOfDay &absent, QDate day, int minute, Undo &undo)
{
    if (!absent.absence || absent.absence->absence.details.origin == absences::Origin::Measure)
        return {};
    const AbsenceLine &before = *absent.absence;
    const auto part = before.absence.details.span.on(day);
    if (!part || part->starts >= minute || part->ends <= minute)
        return {};
    AbsenceCase wanted = before.absence;
    wanted.details.span.toDay = day;
    wanted.details.span.toMinute = minute;
    ET_ASSIGN(const AbsenceCase after,
        AbsenceOperations::change(transaction, before, wanted, u"absence.edit"_s));
    undo.steps.push_back(AbsenceOperations::bringBack(before, after));
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
    for (const AbsenceLine &line : lines) {
        const bool isThere = std::any_of(missing.begin(), missing.end(),
            [&](const AbsentOfDay &one) { return one.who.student == line.student; });
        if (isThere)
            continue;
        ET_ASSIGN(const auto who, DayRepository::student(database, permit, line.student, view.day));
        if (!who)
            continue;
        AbsentOfDay absent = announcedOnly(*who, view.day, line);
        if (absent.isAbsent())
            missing.push_back(std::move(absent));
    }
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

base::Result<Undo> DayService::tell(StudentId student, QDate day, const Told &told)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences, about(student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const AbsentOfDay absent, absentOn(permit, student, day));
    Undo undo;
    ET_ASSIGN(const AbsenceCase absence, caseFor(transaction, absent, day, told, undo));
    ET_TRY(addNotice(transaction, absent, absence, told.notice, undo));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Arrival> DayService::arrive(StudentId student)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences, about(student)));
    const QDate day = m_workspace.clock().today();
    const int now = timetable::minuteOfDay(m_workspace.clock().nowUtc().toLocalTime().time());
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const AbsentOfDay absent, absentOn(permit, student, day));
    const auto running = std::find_if(
        absent.sessions.begin(), absent.sessions.end(), [now](const MissedSession &one) {
            return one.mark.mark == Mark::Absent && one.span.contains(now);
        });
    if (running == absent.sessions.end() && !absent.absence) {
        return base::fail(errors::kNoSessionNow,
            QCoreApplication::translate("follow_up",
                "No session of this student runs now whose roll says absent: there is no roll to "
                "correct."));
    }
    Arrival arrival{absent.who, day, now, {}, {}, {}};
    if (running != absent.sessions.end()) {
        arrival.session = running->groupName + u", "_s + timetable::formatSpan(running->span);
        arrival.missed = base::Minutes(std::max(1, now - running->span.starts));
        ET_TRY(sayLate(transaction, *running, absent.who.enrolment, arrival.missed, arrival.undo));
    }
    ET_TRY(endCase(transaction, absent, day, now, arrival.undo));
    ET_TRY(transaction.commit());
    return arrival;
}

base::Done DayService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::QualifyAbsences, undo);
}

} // namespace follow_up
