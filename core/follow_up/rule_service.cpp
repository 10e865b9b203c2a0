#include "core/follow_up/rule_service.h"

#include "core/follow_up/rule_repository.h"
#include "core/security/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using security::Operation;
using security::Transaction;

std::vector<security::FieldChange> changesBetween(
    const std::optional<Rule> &before, const Rule &after)
{
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{
            name, before ? std::optional(field(*before)) : std::nullopt, field(after)};
    };
    return {change(u"rule"_s, [](const Rule &r) { return r.details.label; }),
        change(u"counter"_s, [](const Rule &r) { return storedName(r.details.counter); }),
        change(u"at least"_s, [](const Rule &r) { return QString::number(r.details.atLeast); }),
        change(u"step"_s, [](const Rule &r) { return storedName(r.details.step); }),
        change(u"under 16"_s, [](const Rule &r) { return r.details.under16; }),
        change(u"from 16"_s, [](const Rule &r) { return r.details.from16; }),
        change(u"from 18"_s, [](const Rule &r) { return r.details.from18; }),
        change(u"source"_s, [](const Rule &r) { return r.details.source; }),
        change(u"state"_s, [](const Rule &r) { return r.retired ? u"retired"_s : u"in use"_s; })};
}

base::Done record(Transaction &transaction, const QString &action,
    const std::optional<Rule> &before, const Rule &after)
{
    return transaction.record(
        action, {u"attendance-rule"_s, after.code}, changesBetween(before, after));
}

base::Result<Rule> write(
    Transaction &transaction, const Rule &before, const Rule &wanted, const QString &action)
{
    ET_ASSIGN(const bool ours, RuleRepository::update(transaction, wanted, before.rowVersion));
    if (!ours)
        return base::fail(security::changedMeanwhile(transaction.database(), before.code));
    Rule after = wanted;
    after.rowVersion = before.rowVersion + 1;
    ET_TRY(record(transaction, action, before, after));
    return after;
}

} // namespace

RuleService::RuleService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Rule>> RuleService::rules(bool withRetired)
{
    ET_TRY(m_workspace.require(Operation::ReadAbsences));
    ET_ASSIGN(auto rules, RuleRepository::all(m_workspace.database()));
    if (!withRetired)
        std::erase_if(rules, [](const Rule &rule) { return rule.retired; });
    return rules;
}

base::Result<std::vector<Rule>> RuleService::all()
{
    ET_TRY(m_workspace.require(Operation::ManageSettings));
    return RuleRepository::all(m_workspace.database());
}

base::Result<ChangedRule> RuleService::add(const RuleDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(const RuleDetails details, checked(typed));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto others, RuleRepository::all(transaction.database()));
    int last = 0;
    for (const Rule &other : others)
        last = std::max(last, other.position);
    const Rule added{security::Workspace::newUuid(), details, last + 1};
    ET_TRY(RuleRepository::insert(transaction, added));
    ET_TRY(record(transaction, u"attendance-rule.add"_s, {}, added));
    ET_TRY(transaction.commit());
    // A step may have been noted for it meanwhile: taken back it judges no more.
    return ChangedRule{added, {{[added](Transaction &later, security::UndoRun &) -> base::Done {
                           Rule gone = added;
                           gone.retired = true;
                           ET_TRY(write(later, added, gone, u"attendance-rule.undo"_s));
                           return {};
                       }}}};
}

base::Result<ChangedRule> RuleService::edit(const Rule &before, const RuleDetails &typed)
{
    Rule wanted = before;
    ET_ASSIGN(wanted.details, checked(typed));
    return change(before, wanted, u"attendance-rule.edit"_s);
}

base::Result<ChangedRule> RuleService::setRetired(const Rule &before, bool retired)
{
    Rule wanted = before;
    wanted.retired = retired;
    return change(
        before, wanted, retired ? u"attendance-rule.retire"_s : u"attendance-rule.bring-back"_s);
}

base::Result<ChangedRule> RuleService::change(
    const Rule &before, const Rule &wanted, const QString &action)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Rule after, write(transaction, before, wanted, action));
    ET_TRY(transaction.commit());
    return ChangedRule{
        after, {{[before, after](Transaction &later, security::UndoRun &) -> base::Done {
            ET_TRY(write(later, after, before, u"attendance-rule.undo"_s));
            return {};
        }}}};
}

base::Done RuleService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

} // namespace follow_up
