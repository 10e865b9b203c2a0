// What the office does to rolls that were done: its word beside the teacher's, closing.
#include "core/attendance/attendance_service.h"
#include "core/attendance/errors.h"
#include "core/attendance/roll_operations.h"
#include "core/attendance/roll_repository.h"
#include "core/base/format.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/timetable/changed_meanwhile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using timetable::SessionId;

const QString kGroup = u"SELECT uuid, name FROM training_group WHERE id = ?"_s;

Scope scopeOf(SessionId session)
{
    return {Scope::Kind::Session, session.value()};
}

base::Result<RollPeriod> checked(const RollPeriod &period, QDate today)
{
    if (!period.from.isValid() || !period.to.isValid() || period.from > period.to
        || period.from > today) {
        return base::fail(errors::kBadPeriod,
            QCoreApplication::translate("attendance",
                "Rolls are closed from a first day to a last one, today at the latest: check the "
                "two days."));
    }
    return RollPeriod{period.group, period.from, std::min(period.to, today)};
}

// The group by its uuid, or every one; and what was done to its rolls.
base::Done record(Transaction &transaction, const QString &action, const ClosedPeriod &closed)
{
    security::Subject subject{u"roll"_s, u"every-group"_s};
    QString name;
    if (closed.period.group) {
        storage::Statement row(transaction.database(), kGroup);
        ET_TRY(row.run(*closed.period.group));
        if (!row.next())
            return base::fail(security::notThere());
        subject.uuid = row.text(0);
        name = row.text(1);
    }
    return transaction.record(action, subject,
        {{u"group"_s, std::nullopt, name},
            {u"period"_s, std::nullopt, base::formatRange({closed.period.from, closed.period.to})},
            {u"rolls"_s, std::nullopt, QString::number(closed.rolls.size())},
            {u"not done"_s, std::nullopt, QString::number(closed.missing.size())}});
}

base::Done setClosed(Transaction &transaction, RollVersion &roll, bool closed)
{
    ET_ASSIGN(const bool ours,
        RollRepository::setClosed(transaction, roll.session, roll.rowVersion, closed));
    if (ours) {
        ++roll.rowVersion;
        return {};
    }
    return base::fail(errors::kChangedMeanwhile,
        QCoreApplication::translate("attendance",
            "One of these rolls was changed in the meantime. Nothing was saved: open the page "
            "again."));
}

} // namespace

base::Result<RollChange> AttendanceService::correct(SessionId session, int rollVersion,
    enrolment::EnrolmentId enrolment, const std::optional<RollMark> &office)
{
    return correct(session, rollVersion, {{enrolment, office}});
}

base::Result<RollChange> AttendanceService::correct(
    SessionId session, int rollVersion, const std::vector<OfficeWord> &words)
{
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::QualifyAbsences, scopeOf(session)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto found, line(permit, session));
    ET_ASSIGN(const Roll roll, current(permit, found, rollVersion));
    ET_ASSIGN(RollChange change, RollOperations::correct(transaction, found, roll, words));
    ET_TRY(transaction.commit());
    return change;
}

base::Result<Roll> AttendanceService::setClosed(SessionId session, int rollVersion, bool closed)
{
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::QualifyAbsences, scopeOf(session)));
    ET_ASSIGN(const auto found, line(permit, session));
    ET_ASSIGN(const Roll roll, current(permit, found, rollVersion));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        const bool ours, RollRepository::setClosed(transaction, session, rollVersion, closed));
    if (!ours)
        return base::fail(timetable::changedMeanwhile(
            m_workspace.database(), found.session.uuid, errors::kChangedMeanwhile));
    const auto word = [](bool is) { return is ? u"closed"_s : u"open"_s; };
    ET_TRY(transaction.record(closed ? u"roll.close"_s : u"roll.reopen"_s,
        {u"roll"_s, found.session.uuid}, {{u"state"_s, word(roll.closed), word(closed)}}));
    ET_TRY(transaction.commit());
    return current(permit, found, rollVersion + 1);
}

base::Result<PeriodState> AttendanceService::periodState(const RollPeriod &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(const RollPeriod period, checked(typed, m_workspace.clock().today()));
    return RollPeriodRepository::state(m_workspace.database(), permit, period);
}

base::Result<ClosedPeriod> AttendanceService::closePeriod(const RollPeriod &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(const RollPeriod period, checked(typed, m_workspace.clock().today()));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        PeriodState state, RollPeriodRepository::state(transaction.database(), permit, period));
    if (state.closable.empty()) {
        return base::fail(errors::kNothingToClose,
            QCoreApplication::translate("attendance",
                "There is no roll to close in this period: those that are done are closed "
                "already. Choose other days or another group."));
    }
    for (RollVersion &roll : state.closable)
        ET_TRY(attendance::setClosed(transaction, roll, true));
    ClosedPeriod closed{period, std::move(state.closable), std::move(state.missing)};
    ET_TRY(record(transaction, u"roll.close-period"_s, closed));
    ET_TRY(transaction.commit());
    return closed;
}

base::Done AttendanceService::openAgain(const ClosedPeriod &closed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ClosedPeriod opened = closed;
    for (RollVersion &roll : opened.rolls)
        ET_TRY(attendance::setClosed(transaction, roll, false));
    ET_TRY(record(transaction, u"roll.reopen-period"_s, opened));
    return transaction.commit();
}

} // namespace attendance
