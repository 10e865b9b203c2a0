#include "core/fees/rules_service.h"

#include "core/base/format.h"
#include "core/fees/errors.h"
#include "core/fees/rules_repository.h"
#include "core/security/transaction.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

QString discountsText(const FeeRules &rules)
{
    QStringList texts;
    for (const Discount &discount : rules.discounts)
        texts += discount.title();
    return texts.join(u" · "_s);
}

QString scaleText(const FeeRules &rules)
{
    QStringList texts;
    for (const BursaryStep &step : rules.scale)
        texts += u"%1: %2 (%3)"_s.arg(
            QString::number(step.echelon), base::formatMoney(step.amount), step.source);
    return texts.join(u" · "_s);
}

// Labels and amounts; a discount that was retired and came back has the key it had.
bool areSame(const FeeRules &a, const FeeRules &b)
{
    return discountsText(a) == discountsText(b) && a.prorated == b.prorated
        && a.yearMonths == b.yearMonths && a.bursaryAuthorisedOn == b.bursaryAuthorisedOn
        && a.scale == b.scale;
}

} // namespace

RulesService::RulesService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<FeeRules> RulesService::rules(school::SchoolYearId year)
{
    ET_TRY(m_workspace.require(Operation::ReadFees));
    return RulesRepository::of(m_workspace.database(), year);
}

base::Result<FeeRules> RulesService::save(
    school::SchoolYearId year, const FeeRules &read, const FeeRules &rules)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(const FeeRules checked, checkedRules(rules));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const FeeRules before, RulesRepository::of(transaction.database(), year));
    if (!areSame(before, read)) {
        return base::fail(errors::kChangedMeanwhile,
            QCoreApplication::translate("fees",
                "The discounts and the bursary were changed meanwhile. Nothing of yours was saved: "
                "look at what stands there now, then make your change again."));
    }
    ET_TRY(RulesRepository::writeDiscounts(transaction, checked.discounts));
    ET_TRY(RulesRepository::writeScale(transaction, year, checked.scale));
    ET_TRY(RulesRepository::writeSettings(transaction, before, checked));
    ET_TRY(transaction.record(u"fee-rules.edit"_s, {u"fee-rules"_s, u"fee-rules"_s},
        {{u"discounts"_s, discountsText(before), discountsText(checked)},
            {u"bursaryScale"_s, scaleText(before), scaleText(checked)}}));
    ET_ASSIGN(const FeeRules after, RulesRepository::of(transaction.database(), year));
    ET_TRY(transaction.commit());
    return after;
}

} // namespace fees
