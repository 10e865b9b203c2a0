#include "core/timetable/session_service.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/errors.h"
#include "core/timetable/session_operations.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

constexpr int kReasonLength = 200;
constexpr int kSubjectYears = 2;
const QString kOwnStaff = u"SELECT count(*) FROM staff WHERE id = ? AND account_id = ?"_s;

Scope scopeOf(SessionId id)
{
    return {Scope::Kind::Session, id.value()};
}

base::Result<bool> isSelf(
    storage::Database &database, security::AccountId account, std::optional<school::StaffId> staff)
{
    if (!staff)
        return true;
    storage::Statement statement(database, kOwnStaff);
    ET_TRY(statement.run(*staff, account));
    return storage::singleInteger(statement).map([](qint64 count) { return count > 0; });
}

// Some days of a series may not do; anything else stops the whole.
std::optional<Skipped::Why> skippable(const base::Error &error)
{
    if (error.code == errors::kGroupBusy)
        return Skipped::Why::GroupBusy;
    if (error.code == errors::kOutsideYear || error.code == errors::kGroupGone
        || error.code == errors::kStaffGone)
        return Skipped::Why::NotPossible;
    return std::nullopt;
}

QString closedMessage(QDate day, const QString &reason)
{
    if (reason.isEmpty()) {
        return QCoreApplication::translate("timetable", "%1: the school is closed.")
            .arg(base::formatLongDate(day));
    }
    return QCoreApplication::translate("timetable", "%1: the school is closed (%2).")
        .arg(base::formatLongDate(day), reason);
}

QString thereMessage(const SessionLine &line)
{
    if (line.session.state == SessionState::Cancelled) {
        return QCoreApplication::translate("timetable", "%1: already there, and cancelled (%2).")
            .arg(described(line), line.session.reason);
    }
    return QCoreApplication::translate("timetable", "%1: already there.").arg(described(line));
}

} // namespace

SessionService::SessionService(security::Workspace &workspace, SchoolDays days)
    : m_workspace(workspace)
    , m_days(std::move(days))
{
}

base::Result<std::vector<Nature>> SessionService::natures()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    return NatureRepository::all(m_workspace.database(), permit);
}

base::Result<SessionLine> SessionService::session(SessionId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    ET_ASSIGN(const auto line, SessionRepository::find(m_workspace.database(), permit, id));
    if (!line)
        return base::fail(security::notThere());
    return *line;
}

base::Result<std::vector<SessionLine>> SessionService::sessions(const SessionFilter &filter)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    return SessionRepository::list(m_workspace.database(), permit, filter);
}

base::Result<std::vector<SessionLine>> SessionService::mine(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    return SessionRepository::mine(m_workspace.database(), permit, from, to);
}

base::Result<PlannedSessions> SessionService::add(const SessionPlan &plan)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(EditedSession added, SessionOperations::add(transaction, plan));
    ET_TRY(transaction.commit());
    PlannedSessions report{{added.change}, {}, std::move(added.warnings)};
    if (!m_days.isSchoolDay(plan.day)) {
        report.warnings.push_back(
            {Warning::Kind::ClosedDay, plan.day, closedMessage(plan.day, m_days.reason(plan.day))});
    }
    return report;
}

base::Done SessionService::addInto(PlannedSessions &report, Transaction &transaction,
    const SessionPlan &plan, const QString &series)
{
    if (!m_days.isSchoolDay(plan.day)) {
        report.skipped.push_back(
            {Skipped::Why::ClosedDay, plan.day, closedMessage(plan.day, m_days.reason(plan.day))});
        return {};
    }
    ET_ASSIGN(const auto there, SessionRepository::identical(transaction, plan));
    if (there) {
        report.skipped.push_back({Skipped::Why::AlreadyThere, plan.day, thereMessage(*there)});
        return {};
    }
    auto added = SessionOperations::add(transaction, plan, series);
    if (!added) {
        const auto why = skippable(added.error());
        if (!why)
            return base::fail(added.error());
        report.skipped.push_back({*why, plan.day, added.error().message});
        return {};
    }
    report.added.push_back(added->change);
    std::move(added->warnings.begin(), added->warnings.end(), std::back_inserter(report.warnings));
    return {};
}

base::Result<PlannedSessions> SessionService::repeatWeekly(const SessionPlan &plan, QDate until)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    if (!plan.day.isValid() || !until.isValid() || until < plan.day) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate("timetable",
                "A session is repeated from its first day to a later one. Choose both days."));
    }
    if (until > plan.day.addYears(1)) {
        return base::fail(errors::kTooMany,
            QCoreApplication::translate("timetable",
                "A session is repeated over one year at most. Choose an earlier last day."));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    const QString series = security::Workspace::newUuid();
    PlannedSessions report;
    SessionPlan next = plan;
    for (; next.day <= until; next.day = next.day.addDays(7))
        ET_TRY(addInto(report, transaction, next, series));
    ET_TRY(transaction.commit());
    return report;
}

base::Result<PlannedSessions> SessionService::copyWeek(const WeekCopy &copy)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    if (!copy.week.isValid() || !copy.toWeek.isValid()) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate("timetable", "Choose the week to copy and the new week."));
    }
    const QDate monday = base::mondayOf(copy.week);
    const qint64 shift = monday.daysTo(base::mondayOf(copy.toWeek));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto week,
        SessionRepository::list(transaction.database(), permit,
            {monday, monday.addDays(6), copy.group, std::nullopt, false}));
    PlannedSessions report;
    for (const SessionLine &line : week) {
        SessionPlan plan = line.session.plan;
        plan.day = plan.day.addDays(shift);
        ET_TRY(addInto(report, transaction, plan, {}));
    }
    ET_TRY(transaction.commit());
    return report;
}

base::Result<EditedSession> SessionService::edit(
    SessionId id, int rowVersion, const SessionEdit &edit)
{
    ET_ASSIGN(const SessionLine before, unchanged(id, rowVersion));
    if (before.session.state == SessionState::Cancelled) {
        return base::fail(errors::kCancelled,
            QCoreApplication::translate(
                "timetable", "This session is cancelled (%1). Give it back to the timetable first.")
                .arg(before.session.reason));
    }
    Session wanted = before.session;
    wanted.plan = {edit.day, edit.span, edit.nature, before.session.plan.group, edit.staff,
        edit.subject, edit.part, edit.room, edit.restsOn};
    ET_ASSIGN(wanted.reason,
        base::cleanLine(
            edit.reason, QCoreApplication::translate("timetable", "Reason"), kReasonLength));
    wanted.isOwn = wanted.slot.has_value();
    return change(before, wanted, u"session.edit"_s);
}

base::Result<EditedSession> SessionService::cancel(
    SessionId id, int rowVersion, const QString &reason)
{
    ET_ASSIGN(const SessionLine before, unchanged(id, rowVersion));
    Session wanted = before.session;
    wanted.state = SessionState::Cancelled;
    wanted.isOwn = wanted.slot.has_value();
    ET_ASSIGN(wanted.reason,
        base::cleanLine(reason, QCoreApplication::translate("timetable", "Reason"), kReasonLength));
    if (wanted.reason.isEmpty()) {
        return base::fail(errors::kMissingReason,
            QCoreApplication::translate(
                "timetable", "Say why the session is cancelled: people will ask."));
    }
    return change(before, wanted, u"session.cancel"_s);
}

base::Result<EditedSession> SessionService::restore(SessionId id, int rowVersion)
{
    ET_ASSIGN(const SessionLine before, unchanged(id, rowVersion));
    if (before.session.state != SessionState::Cancelled) {
        return base::fail(errors::kNotCancelled,
            QCoreApplication::translate("timetable", "This session is not cancelled."));
    }
    Session wanted = before.session;
    wanted.state = SessionState::Planned;
    wanted.reason.clear();
    return change(before, wanted, u"session.restore"_s);
}

base::Result<SessionChange> SessionService::setDoneText(
    SessionId id, const QString &before, const QString &text)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditSession, scopeOf(id)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto line, SessionRepository::find(transaction.database(), permit, id));
    if (!line)
        return base::fail(security::notThere());
    line->session.doneText = before;
    ET_ASSIGN(const SessionChange change, SessionOperations::setDoneText(transaction, *line, text));
    ET_TRY(transaction.commit());
    return change;
}

base::Done SessionService::undoDoneText(const SessionChange &change)
{
    return setDoneText(
        change.after.id, change.after.doneText, change.before ? change.before->doneText : QString())
        .map([](const SessionChange &) {});
}

base::Result<QStringList> SessionService::subjects()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    return SessionRepository::subjects(
        m_workspace.database(), permit, m_workspace.clock().today().addYears(-kSubjectYears));
}

base::Result<EditedSession> SessionService::replace(
    SessionId id, int rowVersion, std::optional<school::StaffId> by)
{
    ET_ASSIGN(const SessionLine before, unchanged(id, rowVersion));
    Session wanted = before.session;
    wanted.replacedBy = by == wanted.plan.staff ? std::nullopt : by;
    wanted.isOwn = wanted.slot.has_value();
    return change(before, wanted, u"session.replace"_s);
}

base::Done SessionService::undo(const std::vector<SessionChange> &changes)
{
    ET_ASSIGN(Permit permit, m_workspace.require(Operation::ReadTimetable));
    std::vector<SessionLine> lines;
    for (auto made = changes.rbegin(); made != changes.rend(); ++made) {
        ET_ASSIGN(const SessionLine line, unchanged(made->after.id, made->after.rowVersion));
        ET_ASSIGN(permit,
            made->before ? requireChange(line.session, *made->before)
                         : m_workspace.require(Operation::PlanSessions));
        lines.push_back(line);
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    auto line = lines.begin();
    for (auto made = changes.rbegin(); made != changes.rend(); ++made, ++line) {
        if (made->before) {
            ET_TRY(SessionOperations::change(transaction, *line, *made->before, u"session.undo"_s));
        } else {
            ET_TRY(SessionOperations::remove(transaction, *line));
        }
    }
    return transaction.commit();
}

base::Result<SessionLine> SessionService::unchanged(SessionId id, int rowVersion)
{
    ET_ASSIGN(const SessionLine line, session(id));
    if (line.session.rowVersion != rowVersion)
        return base::fail(
            changedMeanwhile(m_workspace.database(), line.session.uuid, errors::kChangedMeanwhile));
    return line;
}

base::Result<Permit> SessionService::requireChange(const Session &before, const Session &wanted)
{
    if (before.plan.staff != wanted.plan.staff) {
        ET_TRY(m_workspace.require(Operation::PlanSessions));
    }
    Session replaced = before;
    replaced.replacedBy = wanted.replacedBy;
    replaced.rowVersion = wanted.rowVersion;
    replaced.isOwn = wanted.isOwn;
    if (before.replacedBy != wanted.replacedBy) {
        ET_ASSIGN(const Permit permit, requireReplacement(before, wanted));
        if (replaced == wanted)
            return permit;
    }
    return m_workspace.require(Operation::EditSession, scopeOf(before.id));
}

base::Result<Permit> SessionService::requireReplacement(
    const Session &before, const Session &wanted)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReplaceColleague));
    if (permit.reach() == security::Reach::All)
        return permit;
    for (const auto &staff : {before.replacedBy, wanted.replacedBy}) {
        ET_ASSIGN(const bool self, isSelf(m_workspace.database(), permit.account(), staff));
        if (!self) {
            ET_TRY(Transaction::recordRefusal(
                m_workspace, Operation::ReplaceColleague, {u"session"_s, before.uuid}));
            return base::fail(security::notThere());
        }
    }
    return permit;
}

base::Result<EditedSession> SessionService::change(
    const SessionLine &before, const Session &wanted, const QString &action)
{
    ET_ASSIGN(const Permit permit, requireChange(before.session, wanted));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(EditedSession edited, SessionOperations::change(transaction, before, wanted, action));
    ET_TRY(transaction.commit());
    return edited;
}

} // namespace timetable
