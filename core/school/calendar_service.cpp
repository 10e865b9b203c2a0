#include "core/school/calendar_service.h"

#include "core/base/format.h"
#include "core/school/calendar_repository.h"
#include "core/school/school_repository.h"
#include "core/security/conflict.h"
#include "core/security/settings.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::Operation;
using security::Transaction;

QString shown(const ClosureDates &closure)
{
    return closure.name + u", "_s + base::formatRange({closure.firstDay, closure.lastDay});
}

// The calendar belongs to the school: its changes are found in the school's history.
base::Result<security::Subject> subject(const Transaction &transaction)
{
    ET_ASSIGN(const auto school, SchoolRepository::read(transaction));
    return security::Subject{u"calendar"_s, school ? school->uuid : u"school"_s};
}

base::Result<Closure> present(const Transaction &transaction, ClosureId id)
{
    ET_ASSIGN(const auto closures,
        CalendarRepository::closures(transaction.database(), transaction.permit()));
    for (const Closure &closure : closures) {
        if (closure.id == id)
            return closure;
    }
    return base::fail(security::notThere());
}

base::Done recordChange(Transaction &transaction, const QString &action,
    const std::optional<QString> &before, const std::optional<QString> &after)
{
    ET_ASSIGN(const security::Subject about, subject(transaction));
    return transaction.record(action, about, {{u"closure"_s, before, after}});
}

tl::unexpected<base::Error> conflict(const Transaction &transaction)
{
    const auto about = subject(transaction);
    return base::fail(
        security::changedMeanwhile(transaction.database(), about ? about->uuid : QString()));
}

base::Done replace(Transaction &transaction, const Closure &closure, const QString &action)
{
    ET_ASSIGN(const ClosureDates dates, checked(closure.dates));
    ET_ASSIGN(const Closure before, present(transaction, closure.id));
    ET_ASSIGN(const bool written,
        CalendarRepository::update(transaction, closure.id, dates, closure.rowVersion));
    if (!written)
        return conflict(transaction);
    return recordChange(transaction, action, shown(before.dates), shown(dates));
}

base::Done takeAway(
    Transaction &transaction, ClosureId id, int expectedVersion, const QString &action)
{
    ET_ASSIGN(const Closure before, present(transaction, id));
    ET_ASSIGN(const bool removed, CalendarRepository::remove(transaction, id, expectedVersion));
    if (!removed)
        return conflict(transaction);
    return recordChange(transaction, action, shown(before.dates), {});
}

bool isThere(const std::vector<Closure> &closures, const ClosureDates &dates)
{
    return std::any_of(closures.begin(), closures.end(), [&](const Closure &closure) {
        return closure.dates.firstDay == dates.firstDay && closure.dates.lastDay == dates.lastDay;
    });
}

} // namespace

CalendarService::CalendarService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Calendar> CalendarService::calendar()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return CalendarRepository::calendar(m_workspace.database(), permit);
}

base::Result<QDate> CalendarService::schoolDayFrom(QDate day)
{
    ET_ASSIGN(const Calendar open, calendar());
    return open.firstSchoolDayFrom(day).value_or(day);
}

base::Result<CalendarService::Added> CalendarService::add(const std::vector<ClosureDates> &closures)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, CalendarRepository::closures(m_workspace.database(), permit));
    Added added{0, {{}}};
    for (const ClosureDates &closure : closures) {
        if (isThere(before, closure))
            continue;
        ET_ASSIGN(const ClosureId id, add(transaction, closure, u"calendar.add-closure"_s));
        ++added.count;
        added.undo.steps.push_back([id](Transaction &t, security::UndoRun &) {
            return takeAway(t, id, 1, u"calendar.undo-add-closure"_s);
        });
    }
    ET_TRY(transaction.commit());
    return added;
}

base::Result<security::Edited> CalendarService::edit(const Closure &closure)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Closure before, present(transaction, closure.id));
    ET_TRY(replace(transaction, closure, u"calendar.edit-closure"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = closure.rowVersion + 1;
    return security::Edited{before.rowVersion, {{[before](Transaction &t, security::UndoRun &) {
                                return replace(t, before, u"calendar.undo-edit-closure"_s);
                            }}}};
}

base::Result<security::Undo> CalendarService::remove(const Closure &closure)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Closure before, present(transaction, closure.id));
    ET_TRY(takeAway(transaction, closure.id, closure.rowVersion, u"calendar.remove-closure"_s));
    ET_TRY(transaction.commit());
    return security::Undo{{[was = before.dates](Transaction &t, security::UndoRun &) {
        return add(t, was, u"calendar.undo-remove-closure"_s).map([](ClosureId) {});
    }}};
}

base::Done CalendarService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Done CalendarService::setRules(LocalLaw law, const OpenDays &openDays)
{
    namespace keys = security::settings;
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(security::Settings::write(transaction, keys::kAlsaceMoselle,
        law == LocalLaw::AlsaceMoselle ? u"1"_s : u"0"_s,
        QString::fromUtf8(keys::kAlsaceMoselle.source)));
    ET_TRY(security::Settings::write(
        transaction, keys::kOpenDays, openDays.text(), QString::fromUtf8(keys::kOpenDays.source)));
    return transaction.commit();
}

base::Result<ClosureId> CalendarService::add(
    Transaction &transaction, const ClosureDates &typed, const QString &action)
{
    ET_ASSIGN(const ClosureDates dates, checked(typed));
    ET_ASSIGN(const ClosureId id, CalendarRepository::add(transaction, dates));
    ET_TRY(recordChange(transaction, action, {}, shown(dates)));
    return id;
}

} // namespace school
