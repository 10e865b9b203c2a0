#include "core/attendance/attendance_service.h"

#include "core/attendance/errors.h"
#include "core/attendance/roll_operations.h"
#include "core/attendance/roll_repository.h"
#include "core/attendance/trainee_roll.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/own_sessions.h"
#include "core/timetable/session_repository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using timetable::SessionId;
using timetable::SessionLine;

Scope scopeOf(SessionId session)
{
    return {Scope::Kind::Session, session.value()};
}

base::Done checkOpen(const Permit &permit, const std::optional<Roll> &roll)
{
    if (!roll || !roll->closed || permit.reach() == security::Reach::All)
        return {};
    return base::fail(errors::kClosed,
        QCoreApplication::translate(
            "attendance", "This roll is closed. Tell the office what should be corrected."));
}

// The marks of a roll beside everybody expected; who is no longer expected comes after.
std::vector<RollRow> rowsOf(const std::vector<ExpectedStudent> &expected,
    const std::vector<ExpectedStudent> &called, const std::optional<Roll> &roll)
{
    QHash<enrolment::EnrolmentId, std::pair<RollMark, std::optional<RollMark>>> marks;
    if (roll) {
        for (const RollEntry &entry : roll->entries)
            marks.insert(entry.enrolment, {entry.mark, entry.office});
    }
    std::vector<RollRow> rows;
    QSet<enrolment::EnrolmentId> there;
    for (const ExpectedStudent &student : expected) {
        there.insert(student.enrolment);
        const auto [mark, office] = marks.value(student.enrolment);
        rows.push_back({student, mark, office, marks.contains(student.enrolment), true});
    }
    for (const ExpectedStudent &student : called) {
        if (there.contains(student.enrolment))
            continue;
        const auto [mark, office] = marks.value(student.enrolment);
        rows.push_back({student, mark, office, true, false});
    }
    return rows;
}

// The office's words before a change that was of them alone; nothing for any other change.
std::vector<OfficeWord> wordsBefore(const RollChange &change)
{
    std::vector<OfficeWord> words;
    if (!change.before || change.before->entries.size() != change.after.entries.size())
        return words;
    for (size_t i = 0; i < change.after.entries.size(); ++i) {
        const RollEntry &was = change.before->entries[i];
        const RollEntry &is = change.after.entries[i];
        if (was.enrolment == is.enrolment && was.office != is.office)
            words.push_back({was.enrolment, was.office});
    }
    return words;
}

// What the office knew is the mark of whoever was not called yet.
void announce(std::vector<RollRow> &rows, std::map<enrolment::EnrolmentId, Announced> known)
{
    for (RollRow &row : rows) {
        const auto announced = known.find(row.student.enrolment);
        if (announced == known.end())
            continue;
        if (announced->second.mark && !row.saved)
            row.mark = *announced->second.mark;
        row.announced = std::move(announced->second);
    }
}

} // namespace

AttendanceService::AttendanceService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<SessionLine> AttendanceService::line(const Permit &permit, SessionId session)
{
    ET_ASSIGN(const auto line,
        timetable::SessionRepository::find(m_workspace.database(), permit, session));
    if (!line)
        return base::fail(security::notThere());
    return *line;
}

base::Result<RollSheet> AttendanceService::sheet(SessionId session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::TakeRollCall, scopeOf(session)));
    ET_ASSIGN(const SessionLine found, line(permit, session));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto expected, RollRepository::expected(database, permit, session));
    ET_ASSIGN(const auto roll, RollRepository::roll(database, permit, session));
    std::vector<ExpectedStudent> called;
    if (roll) {
        ET_ASSIGN(called, RollRepository::called(database, permit, session));
    }
    ET_ASSIGN(auto trainees, TraineeRoll::rows(database, permit, found, roll));
    auto rows = rowsOf(expected, called, roll);
    ET_ASSIGN(auto known, announcedIn(database, permit, found.session.plan));
    announce(rows, std::move(known));
    return RollSheet{found, roll, std::move(rows), std::move(trainees)};
}

base::Done AttendanceService::checkSignedSheet(
    const Permit &permit, const RollRequest &request, const std::optional<Roll> &roll)
{
    const timetable::OwnSessions ownership(m_workspace.database());
    ET_ASSIGN(const bool own, ownership.isOwn(permit.account(), scopeOf(request.session)));
    if (request.typedFor && permit.reach() == security::Reach::Own) {
        return base::fail(errors::kSignedSheet,
            QCoreApplication::translate("attendance",
                "Only the office types a roll from somebody else’s signed sheet. Do your own roll "
                "without naming anybody."));
    }
    ET_ASSIGN(const auto roles, m_workspace.rolesToday());
    // The director stands in for whoever did not come; what somebody else saw is not rewritten.
    const bool standsIn = roles.contains(security::Role::Director)
        && (!roll || (roll->doneBy == permit.account() && !roll->typedFor));
    if (own || request.typedFor || standsIn)
        return {};
    if (roll && roles.contains(security::Role::Director)) {
        return base::fail(errors::kSignedSheet,
            QCoreApplication::translate("attendance",
                "This roll was done by %1. Note the office’s word beside it, or say whose signed "
                "sheet you are typing.")
                .arg(roll->doneByName));
    }
    return base::fail(errors::kSignedSheet,
        QCoreApplication::translate(
            "attendance", "This is not your session. Say whose signed sheet you are typing."));
}

base::Result<RollChange> AttendanceService::take(const RollRequest &request)
{
    return save(request);
}

base::Result<RollChange> AttendanceService::save(const RollRequest &request)
{
    ET_ASSIGN(const Permit permit,
        m_workspace.require(Operation::TakeRollCall, scopeOf(request.session)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const SessionLine session, line(permit, request.session));
    ET_ASSIGN(
        const auto roll, RollRepository::roll(transaction.database(), permit, request.session));
    ET_TRY(checkSignedSheet(permit, request, roll));
    ET_TRY(checkOpen(permit, roll));
    ET_ASSIGN(RollChange change,
        RollOperations::save(
            transaction, session, request, roll ? u"roll.edit"_s : u"roll.take"_s));
    ET_TRY(transaction.commit());
    return change;
}

base::Result<RollChange> AttendanceService::changeMark(SessionId session, int rollVersion,
    const RollEntry &entry, std::optional<school::StaffId> typedFor)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::TakeRollCall, scopeOf(session)));
    ET_ASSIGN(const SessionLine found, line(permit, session));
    ET_ASSIGN(const Roll roll, current(permit, found, rollVersion));
    RollRequest request{
        session, found.session.rowVersion, rollVersion, roll.entries, typedFor, roll.trainees};
    const auto place = std::find_if(request.entries.begin(), request.entries.end(),
        [&](const RollEntry &one) { return one.enrolment == entry.enrolment; });
    if (place == request.entries.end())
        return base::fail(security::notThere());
    place->mark = entry.mark;
    return save(request);
}

base::Done AttendanceService::undo(const RollChange &change)
{
    if (const auto words = wordsBefore(change); !words.empty()) {
        ET_TRY(correct(change.session, change.after.rowVersion, words));
        return {};
    }
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::TakeRollCall, scopeOf(change.session)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const SessionLine session, line(permit, change.session));
    ET_ASSIGN(const Roll roll, current(permit, session, change.after.rowVersion));
    ET_TRY(checkOpen(permit, roll));
    if (change.before) {
        const RollRequest back{change.session, session.session.rowVersion, roll.rowVersion,
            change.before->entries, std::nullopt, change.before->trainees};
        ET_TRY(RollOperations::save(transaction, session, back, u"roll.undo"_s));
    } else {
        ET_TRY(RollOperations::withdraw(transaction, session, roll));
    }
    return transaction.commit();
}

base::Result<std::vector<RollToDo>> AttendanceService::toDo(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::TakeRollCall));
    return RollRepository::toDo(
        m_workspace.database(), permit, from, std::min(to, m_workspace.clock().today()));
}

base::Result<std::vector<AttendanceTotals>> AttendanceService::totals(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return AttendanceTotalsRepository::ofYear(m_workspace.database(), permit, year);
}

base::Result<DayAttendance> AttendanceService::ofDay(QDate day)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return DayAttendanceRepository::ofDay(m_workspace.database(), permit, day);
}

base::Result<int> AttendanceService::countHoursAgain(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const int rolls, RollOperations::countAgain(transaction, year));
    ET_TRY(transaction.commit());
    return rolls;
}

base::Result<Roll> AttendanceService::current(
    const Permit &permit, const SessionLine &session, int rollVersion)
{
    ET_ASSIGN(
        const auto roll, RollRepository::roll(m_workspace.database(), permit, session.session.id));
    if (!roll) {
        return base::fail(errors::kNoRoll,
            QCoreApplication::translate(
                "attendance", "The roll of this session is not done (%1). Do it first.")
                .arg(described(session)));
    }
    if (roll->rowVersion != rollVersion)
        return base::fail(timetable::changedMeanwhile(
            m_workspace.database(), session.session.uuid, errors::kChangedMeanwhile));
    return *roll;
}

} // namespace attendance
