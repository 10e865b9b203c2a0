// What is noted of an absent of the day: one transaction a click, and its way back.
#include "core/absences/absence_repository.h"
#include "core/attendance/roll_operations.h"
#include "core/attendance/roll_repository.h"
#include "core/follow_up/day_service.h"
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

} // namespace follow_up
