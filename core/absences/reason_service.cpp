#include "core/absences/reason_service.h"

#include "core/absences/reason_repository.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

using security::Operation;
using security::Transaction;

QString shownState(const Reason &reason)
{
    return reason.retired ? u"retired"_s : u"in use"_s;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<Reason> &before, const Reason &after)
{
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{
            name, before ? std::optional(field(*before)) : std::nullopt, field(after)};
    };
    return {change(u"reason"_s, [](const Reason &r) { return r.label; }),
        change(u"short name"_s, [](const Reason &r) { return r.shortName; }),
        change(u"effect"_s, [](const Reason &r) { return storedName(r.effect); }),
        change(u"standing"_s, [](const Reason &r) { return storedName(r.standing); }),
        change(u"source"_s, [](const Reason &r) { return r.source; }),
        change(u"state"_s, shownState)};
}

base::Done record(Transaction &transaction, const QString &action,
    const std::optional<Reason> &before, const Reason &after)
{
    return transaction.record(
        action, {u"absence-reason"_s, after.code}, changesBetween(before, after));
}

base::Result<Reason> write(
    Transaction &transaction, const Reason &before, const Reason &wanted, const QString &action)
{
    ET_ASSIGN(const bool ours, ReasonRepository::update(transaction, wanted, before.rowVersion));
    if (!ours)
        return base::fail(security::changedMeanwhile(transaction.database(), before.code));
    Reason after = wanted;
    after.rowVersion = before.rowVersion + 1;
    ET_TRY(record(transaction, action, before, after));
    return after;
}

} // namespace

ReasonService::ReasonService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Reason>> ReasonService::all()
{
    ET_TRY(m_workspace.require(Operation::ManageSettings));
    return ReasonRepository::all(m_workspace.database());
}

base::Result<Reason> ReasonService::existing(const QString &code)
{
    ET_TRY(m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(const auto reason, ReasonRepository::find(m_workspace.database(), code));
    if (reason)
        return *reason;
    return base::fail(errors::kUnknownReason,
        QCoreApplication::translate(
            "absences", "This reason is not in the school's list any more: choose another."));
}

base::Result<ChangedReason> ReasonService::add(const ReasonDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(const ReasonDetails details, checked(typed));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto others, ReasonRepository::all(transaction.database()));
    int last = 0;
    for (const Reason &other : others)
        last = std::max(last, other.position);
    const Reason added{security::Workspace::newUuid(), details.shortName, details.label,
        details.effect, details.standing, details.source, last + 1};
    ET_TRY(ReasonRepository::insert(transaction, added));
    ET_TRY(record(transaction, u"absence-reason.add"_s, {}, added));
    ET_TRY(transaction.commit());
    // Somebody may have used it meanwhile: taken back it is chosen no more.
    return ChangedReason{added, {{[added](Transaction &later, security::UndoRun &) -> base::Done {
                             Reason gone = added;
                             gone.retired = true;
                             ET_TRY(write(later, added, gone, u"absence-reason.undo"_s));
                             return {};
                         }}}};
}

base::Result<ChangedReason> ReasonService::edit(
    const QString &code, int rowVersion, const ReasonDetails &typed)
{
    ET_ASSIGN(Reason before, existing(code));
    ET_ASSIGN(const ReasonDetails details, checked(typed));
    if (details.effect != before.effect || details.standing != before.standing) {
        ET_ASSIGN(const bool used, ReasonRepository::isUsed(m_workspace.database(), code));
        if (used) {
            return base::fail(errors::kReasonUsed,
                QCoreApplication::translate("absences",
                    "Absences were noted with this reason: what it makes of them stays. Retire it, "
                    "and add another."));
        }
    }
    before.rowVersion = rowVersion;
    Reason wanted = before;
    wanted.shortName = details.shortName;
    wanted.label = details.label;
    wanted.effect = details.effect;
    wanted.standing = details.standing;
    wanted.source = details.source;
    return change(before, wanted, u"absence-reason.edit"_s);
}

base::Result<ChangedReason> ReasonService::setRetired(
    const QString &code, int rowVersion, bool retired)
{
    ET_ASSIGN(Reason before, existing(code));
    before.rowVersion = rowVersion;
    Reason wanted = before;
    wanted.retired = retired;
    return change(
        before, wanted, retired ? u"absence-reason.retire"_s : u"absence-reason.bring-back"_s);
}

base::Result<ChangedReason> ReasonService::change(
    const Reason &before, const Reason &wanted, const QString &action)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Reason after, write(transaction, before, wanted, action));
    ET_TRY(transaction.commit());
    return ChangedReason{
        after, {{[before, after](Transaction &later, security::UndoRun &) -> base::Done {
            ET_TRY(write(later, after, before, u"absence-reason.undo"_s));
            return {};
        }}}};
}

base::Done ReasonService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

} // namespace absences
