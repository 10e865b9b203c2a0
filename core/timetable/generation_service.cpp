#include "core/timetable/generation_service.h"

#include "core/base/format.h"
#include "core/enrolment/group_part_repository.h"
#include "core/school/calendar_repository.h"
#include "core/school/school_repository.h"
#include "core/school/year_repository.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/timetable/errors.h"
#include "core/timetable/generation_repository.h"
#include "core/timetable/slot_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

using security::Operation;
using security::Permit;
using security::Transaction;

constexpr int kMostDays = 2 * 366;

base::Done checkDays(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate(
                "timetable", "Sessions are made from a day to a later one. Choose both days."));
    }
    if (from.daysTo(to) > kMostDays) {
        return base::fail(errors::kTooMany,
            QCoreApplication::translate("timetable",
                "Sessions are made for two years at most. Choose an earlier last day."));
    }
    return {};
}

// A group that is no more has no sessions, and who left holds none.
void dropGone(std::vector<WantedSession> &wanted, const GenerationRepository::Gone &gone)
{
    std::erase_if(wanted, [&](const WantedSession &one) {
        const QDate end = gone.groups.value(one.plan.group);
        return end.isValid() && end <= one.plan.day;
    });
    for (WantedSession &one : wanted) {
        const QDate end = one.plan.staff ? gone.staff.value(*one.plan.staff) : QDate();
        if (end.isValid() && end <= one.plan.day)
            one.plan.staff.reset();
    }
}

base::Result<Generation> planned(
    storage::Database &database, const Permit &permit, QDate from, QDate to)
{
    ET_TRY(checkDays(from, to));
    const base::DateRange days{from, to};
    ET_ASSIGN(const auto pattern, SlotRepository::between(database, permit, from, to));
    ET_ASSIGN(const auto calendar, school::CalendarRepository::calendar(database, permit));
    ET_ASSIGN(const auto years, school::YearRepository::all(database, permit));
    ET_ASSIGN(const auto standing, GenerationRepository::standing(database, permit, days));
    ET_ASSIGN(const auto parts, enrolment::GroupPartRepository::all(database, permit));
    ET_ASSIGN(const auto groups, GenerationRepository::groupNames(database, permit));
    ET_ASSIGN(const auto partNames, GenerationRepository::partNames(database, permit));
    ET_ASSIGN(const auto gone, GenerationRepository::gone(database, permit));
    auto wanted = wantedSessions(pattern, calendar, years, days);
    dropGone(wanted, gone);
    return reconciled(wanted, standing, days, parts, groups, partNames);
}

Session changedTo(const ReplannedSession &one)
{
    Session session = one.before.session;
    session.plan = one.after.plan;
    session.slot = one.after.slot;
    session.slotDay = one.after.slotDay;
    return session;
}

base::Error changedSince()
{
    return {errors::kChangedMeanwhile,
        QCoreApplication::translate("timetable",
            "Some of these sessions were changed in the meantime. Nothing was saved: look at them "
            "first."),
        {}};
}

base::Done record(
    Transaction &transaction, const QString &action, int added, int changed, int removed)
{
    ET_ASSIGN(const auto school, school::SchoolRepository::read(transaction));
    const auto count = [](int number) { return QString::number(number); };
    return transaction.record(action, {u"session"_s, school ? school->uuid : u"school"_s},
        {{u"added"_s, {}, count(added)}, {u"changed"_s, {}, count(changed)},
            {u"removed"_s, {}, count(removed)}});
}

base::Result<bool> removeAll(Transaction &transaction, const std::vector<StandingSession> &sessions)
{
    std::vector<std::pair<SessionId, int>> keys;
    for (const StandingSession &one : sessions)
        keys.emplace_back(one.session.id, one.session.rowVersion);
    return GenerationRepository::remove(transaction, keys);
}

// Everything a generation wrote, so that it can be taken back.
struct Written {
    std::vector<SessionId> added;
    std::vector<Session> changedBack; // as before, with the version left behind
    std::vector<StandingSession> removed;
};

base::Done takeBack(Transaction &transaction, const Written &written)
{
    std::vector<std::pair<SessionId, int>> added;
    for (const SessionId id : written.added)
        added.emplace_back(id, 1);
    ET_ASSIGN(const bool removed, GenerationRepository::remove(transaction, added));
    if (!removed)
        return base::fail(changedSince());
    ET_ASSIGN(const bool changed, GenerationRepository::change(transaction, written.changedBack));
    if (!changed)
        return base::fail(changedSince());
    ET_TRY(GenerationRepository::putBack(transaction, written.removed));
    return record(transaction, u"session.undo-generate"_s, int(written.removed.size()),
        int(written.changedBack.size()), int(written.added.size()));
}

} // namespace

GenerationService::GenerationService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<QDate> GenerationService::lastDay(QDate from)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    ET_ASSIGN(const auto years, school::YearRepository::all(m_workspace.database(), permit));
    for (const school::SchoolYear &year : years) {
        if (year.dates.lastDay >= from)
            return year.dates.lastDay;
    }
    return from;
}

base::Result<Generation> GenerationService::preview(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    return planned(m_workspace.database(), permit, from, to);
}

base::Result<Generated> GenerationService::generate(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Generated done, generate(transaction, from, to));
    ET_TRY(transaction.commit());
    return done;
}

base::Done GenerationService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::PlanSessions, undo);
}

base::Result<Generated> GenerationService::generate(Transaction &transaction, QDate from, QDate to)
{
    ET_ASSIGN(Generation plan, planned(transaction.database(), transaction.permit(), from, to));
    Generated done{int(plan.toAdd.size()), int(plan.toChange.size()), int(plan.toRemove.size()),
        std::move(plan.leftOut), {}};
    if (plan.changesNothing())
        return done;
    Written written;
    // First what goes, so that its minutes are free.
    ET_ASSIGN(const bool removed, removeAll(transaction, plan.toRemove));
    std::vector<Session> wanted;
    for (const ReplannedSession &one : plan.toChange) {
        wanted.push_back(changedTo(one));
        written.changedBack.push_back(one.before.session);
        ++written.changedBack.back().rowVersion;
    }
    ET_ASSIGN(const bool changed, GenerationRepository::change(transaction, wanted));
    if (!removed || !changed)
        return base::fail(changedSince());
    ET_ASSIGN(written.added, GenerationRepository::add(transaction, plan.toAdd));
    written.removed = std::move(plan.toRemove);
    ET_TRY(record(transaction, u"session.generate"_s, done.added, done.changed, done.removed));
    done.undo.steps.push_back([written = std::move(written)](Transaction &t, security::UndoRun &) {
        return takeBack(t, written);
    });
    return done;
}

} // namespace timetable
