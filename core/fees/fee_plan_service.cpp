#include "core/fees/fee_plan_service.h"

#include "core/base/format.h"
#include "core/fees/errors.h"
#include "core/fees/fee_plan_repository.h"
#include "core/security/settings.h"
#include "core/security/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

QString linesText(const std::vector<FeeLine> &lines)
{
    QStringList texts;
    for (const FeeLine &line : lines)
        texts += u"%1 %2"_s.arg(line.label, base::formatMoney(line.amount));
    return texts.join(u" · "_s);
}

base::Done changedMeanwhile(const security::Transaction &transaction, const QString &uuid)
{
    ET_ASSIGN(const QString who, FeePlanRepository::lastChange(transaction, uuid));
    return base::fail(errors::kChangedMeanwhile,
        QCoreApplication::translate("fees",
            "The fees of this year were changed meanwhile (%1). Nothing of yours was saved: look "
            "at "
            "the new amounts, then make your change again.")
            .arg(who));
}

} // namespace

FeePlanService::FeePlanService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<PlanAnswer> FeePlanService::read(
    const security::Permit &permit, school::SchoolYearId year)
{
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto plan, FeePlanRepository::ofYear(database, permit, year));
    if (!plan)
        return base::fail(security::notThere());
    ET_ASSIGN(const int ceiling,
        security::Settings::number(database, security::settings::kFeeCeilingCents));
    // Nobody pays more than the dearest diploma.
    base::Money tuition;
    for (const auto &lines : plan->linesByDiploma())
        tuition = std::max(tuition, tuitionOf(lines));
    return PlanAnswer{*plan, overCeiling(tuition, base::Money::fromCents(ceiling))};
}

base::Result<PlanAnswer> FeePlanService::plan(school::SchoolYearId year)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return read(permit, year);
}

base::Result<PlanAnswer> FeePlanService::save(
    school::SchoolYearId year, qint64 rowVersion, const std::vector<FeeLine> &lines)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto checked, checkedLines(lines));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, FeePlanRepository::ofYear(transaction.database(), permit, year));
    if (!before)
        return base::fail(security::notThere());
    FeePlan plan{year, before->uuid, rowVersion, std::move(checked)};
    if (before->rowVersion != rowVersion)
        ET_TRY(changedMeanwhile(transaction, before->uuid));
    if (before->rowVersion == 0) {
        plan.uuid = security::Workspace::newUuid();
        ET_TRY(FeePlanRepository::add(transaction, plan));
    } else {
        ET_ASSIGN(const bool written, FeePlanRepository::replace(transaction, plan));
        if (!written)
            ET_TRY(changedMeanwhile(transaction, plan.uuid));
    }
    ET_TRY(transaction.record(u"fee-plan.edit"_s, {u"fee-plan"_s, plan.uuid},
        {{u"lines"_s, linesText(before->lines), linesText(plan.lines)}}));
    ET_TRY(transaction.commit());
    return read(permit, year);
}

} // namespace fees
