#include "core/progress/conduct_service.h"

#include "core/base/format.h"
#include "core/people/student_repository.h"
#include "core/progress/conduct_repository.h"
#include "core/progress/observation.h"
#include "core/progress/scale_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace progress {

using security::Operation;
using security::Scope;
using security::Transaction;
using security::Undo;

namespace {

Scope scopeOf(people::StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

base::Done setWithdrawn(
    Transaction &transaction, const Tick &tick, bool withdrawn, const QString &action)
{
    ET_ASSIGN(const bool written, ConductRepository::setWithdrawn(transaction, tick.id, withdrawn));
    if (!written) {
        return base::fail(errors::kWithdrawn,
            QCoreApplication::translate("progress",
                "Somebody has withdrawn this, or brought it back, in the meantime: look again."));
    }
    return transaction.record(action, {u"conduct"_s, tick.uuid});
}

Undo wayBack(const Tick &tick, bool withdrawn)
{
    return {{[tick, withdrawn](Transaction &later, security::UndoRun &) {
        return setWithdrawn(later, tick, withdrawn, u"conduct.undo"_s);
    }}};
}

base::Result<Aspect> offered(const Transaction &transaction, AspectId id)
{
    ET_ASSIGN(
        const auto aspects, ScaleRepository::aspects(transaction.database(), transaction.permit()));
    const auto found = std::find_if(
        aspects.begin(), aspects.end(), [id](const Aspect &aspect) { return aspect.id == id; });
    if (found == aspects.end())
        return base::fail(security::notThere());
    if (found->retired) {
        return base::fail(errors::kAspectRetired,
            QCoreApplication::translate("progress", "“%1” is no longer looked at in the school.")
                .arg(found->name));
    }
    return *found;
}

} // namespace

ConductService::ConductService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Aspect>> ConductService::aspects(bool withRetired)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(auto aspects, ScaleRepository::aspects(m_workspace.database(), permit));
    if (!withRetired)
        std::erase_if(aspects, [](const Aspect &aspect) { return aspect.retired; });
    return aspects;
}

base::Result<std::vector<Tick>> ConductService::ofStudent(
    people::StudentId student, QDate from, QDate to)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadProgress, scopeOf(student)));
    return ConductRepository::ofStudent(m_workspace.database(), permit, student, from, to);
}

base::Result<std::vector<ConductTrend>> ConductService::trends(
    people::StudentId student, QDate from, QDate to)
{
    ET_ASSIGN(const auto ticks, ofStudent(student, from, to));
    ET_ASSIGN(const auto all, aspects(true));
    return trendsOf(all, ticks);
}

base::Result<std::vector<Tick>> ConductService::ofDay(
    const std::vector<people::StudentId> &students, QDate day)
{
    std::vector<Tick> ticks;
    for (const people::StudentId student : students) {
        ET_ASSIGN(const auto more, ofStudent(student, day, day));
        ticks.insert(ticks.end(), more.begin(), more.end());
    }
    return ticks;
}

base::Result<Ticked> ConductService::tick(const TickDetails &seen)
{
    ET_ASSIGN(
        const auto permit, m_workspace.require(Operation::ObserveProgress, scopeOf(seen.student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto young,
        people::StudentRepository::find(transaction.database(), permit, seen.student));
    if (!young)
        return base::fail(security::notThere());
    ET_ASSIGN(const Aspect aspect, offered(transaction, seen.aspect));
    Tick tick;
    ET_ASSIGN(tick.details, checked(seen, transaction.today()));
    tick.uuid = security::Workspace::newUuid();
    tick.author = permit.account();
    tick.authorName = m_workspace.signedIn()->name;
    tick.notedAt = transaction.now();
    ET_ASSIGN(tick.id, ConductRepository::insert(transaction, tick));
    ET_TRY(transaction.record(u"conduct.add"_s, {u"conduct"_s, tick.uuid},
        {{u"aspect"_s, {}, aspect.name}, {u"day"_s, {}, base::formatDate(tick.details.seenOn)}}));
    ET_TRY(transaction.commit());
    return Ticked{tick, wayBack(tick, true)};
}

base::Result<Ticked> ConductService::withdraw(TickId id)
{
    ET_ASSIGN(const auto reading, m_workspace.require(Operation::ObserveProgress));
    ET_ASSIGN(const auto found, ConductRepository::find(m_workspace.database(), reading, id));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ObserveProgress, scopeOf(found->details.student)));
    if (found->author != permit.account() && permit.reach() != security::Reach::All) {
        return base::fail(errors::kOfAnother,
            QCoreApplication::translate(
                "progress", "This was written by %1, who alone withdraws it, or the director.")
                .arg(found->authorName));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(setWithdrawn(transaction, *found, true, u"conduct.withdraw"_s));
    ET_TRY(transaction.commit());
    return Ticked{*found, wayBack(*found, false)};
}

base::Done ConductService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ObserveProgress, undo);
}

} // namespace progress
