#include "core/fees/proposal_service.h"

#include "core/base/format.h"
#include "core/fees/bursary_repository.h"
#include "core/fees/charge_repository.h"
#include "core/fees/errors.h"
#include "core/fees/fee_plan_repository.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/rules_repository.h"
#include "core/fees/share_repository.h"
#include "core/security/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

bool isPossible(const std::vector<Instalment> &schedule)
{
    return std::all_of(schedule.begin(), schedule.end(),
        [](const Instalment &part) { return part.amount > base::Money(); });
}

base::Done checkReduction(base::Money reduction, base::Money reducible)
{
    if (reduction <= reducible)
        return {};
    return base::fail(errors::kOverReduction,
        QCoreApplication::translate(
            "fees", "The reduction of %1 is above what is asked: at most %2 can be taken off.")
            .arg(base::formatMoney(reduction), base::formatMoney(reducible)));
}

// Reads what a proposal is worked out from, for one enrolment.
class Reading {
public:
    Reading(storage::Database &database, const security::Permit &permit, QDate today)
        : m_database(database)
        , m_permit(permit)
        , m_today(today)
    {
    }

    base::Result<FeeProposal> propose(enrolment::EnrolmentId id, ProposalChoice choice)
    {
        std::stable_sort(choice.schedule.begin(), choice.schedule.end(),
            [](const Instalment &a, const Instalment &b) { return a.dueOn < b.dueOn; });
        ET_ASSIGN(const auto enrolment, ChargeRepository::enrolment(m_database, id));
        if (!enrolment)
            return base::fail(security::notThere());
        FeeProposal proposal;
        ET_ASSIGN(const ProposalInput input, inputOf(id, *enrolment, choice, proposal.note));
        const Proposal result = worked(input);
        ET_TRY(checkReduction(choice.reduction, result.reducible));
        proposal.computation = result.computation;
        proposal.owed = result.owed;
        ET_ASSIGN(const auto shares, sharesOf(id, *enrolment, choice));
        if (shares.empty() || result.lines.empty())
            return proposal;
        ET_ASSIGN(const auto payers, shared(result.lines, shares));
        ET_ASSIGN(const auto dates, datesOf(*enrolment, choice));
        for (const PayerLines &payer : payers) {
            ET_ASSIGN(const PayerProposal one, payerOf(id, payer, choice, dates));
            proposal.payers.push_back(one);
        }
        return proposal;
    }

private:
    base::Result<ProposalInput> inputOf(enrolment::EnrolmentId id,
        const ChargedEnrolment &enrolment, const ProposalChoice &choice, QString &note)
    {
        ProposalInput input;
        ET_ASSIGN(const auto plan, FeePlanRepository::ofYear(m_database, m_permit, enrolment.year));
        ET_ASSIGN(const auto diplomas,
            ChargeRepository::diplomas(m_database, id, std::max(m_today, enrolment.entryOn)));
        input.lines = plan->linesFor(diplomas);
        ET_ASSIGN(const FeeRules rules, RulesRepository::of(m_database, enrolment.year));
        if (rules.prorated)
            input.proration = prorationOf(enrolment.yearFirst, rules.yearMonths, enrolment.entryOn);
        std::copy_if(rules.discounts.begin(), rules.discounts.end(),
            std::back_inserter(input.discounts), [&](const Discount &discount) {
                return std::find(choice.discounts.begin(), choice.discounts.end(), *discount.id)
                    != choice.discounts.end();
            });
        input.reduction = choice.reduction;
        input.reductionReason = choice.reductionReason;
        ET_ASSIGN(const Bursary bursary, BursaryRepository::of(m_database, id));
        if (bursary.echelon > 0)
            input.bursary = deductible(bursary, rules, note);
        return input;
    }

    // What may be deducted, or why nothing may.
    static std::optional<BursaryStep> deductible(
        const Bursary &bursary, const FeeRules &rules, QString &note)
    {
        const auto step = std::find_if(rules.scale.begin(), rules.scale.end(),
            [&](const BursaryStep &one) { return one.echelon == bursary.echelon; });
        if (!rules.bursaryAuthorisedOn)
            note = QCoreApplication::translate(
                "fees", "Bursary not deducted: the school is not authorised to receive it.");
        else if (!bursary.procurationOn)
            note = QCoreApplication::translate(
                "fees", "Bursary not deducted: the family has not given the school power to.");
        else if (step == rules.scale.end())
            note = QCoreApplication::translate(
                "fees", "Bursary not deducted: the amount of step %1 is not typed for this year.")
                       .arg(bursary.echelon);
        else
            return *step;
        return std::nullopt;
    }

    base::Result<std::vector<PayerShare>> sharesOf(
        enrolment::EnrolmentId id, const ChargedEnrolment &enrolment, const ProposalChoice &choice)
    {
        if (choice.payer)
            return std::vector<PayerShare>{{*choice.payer, 1}};
        ET_ASSIGN(const auto set,
            ShareRepository::on(m_database, id, std::max(m_today, enrolment.entryOn)));
        return set ? set->shares : std::vector<PayerShare>();
    }

    base::Result<std::vector<QDate>> datesOf(
        const ChargedEnrolment &enrolment, const ProposalChoice &choice)
    {
        if (!choice.schedule.empty()) {
            std::vector<QDate> dates;
            for (const Instalment &part : choice.schedule)
                dates.push_back(part.dueOn);
            return dates;
        }
        ET_ASSIGN(
            const int day, security::Settings::number(m_database, security::settings::kFeeDueDay));
        return proposedDueDates(
            choice.count, std::max(enrolment.yearFirst, enrolment.entryOn), day);
    }

    base::Result<PayerProposal> payerOf(enrolment::EnrolmentId id, const PayerLines &payer,
        const ProposalChoice &choice, const std::vector<QDate> &dates)
    {
        ET_ASSIGN(const auto name, ReceiptRepository::partyName(m_database, payer.payer));
        if (!name)
            return base::fail(security::notThere());
        ChargeRequest request{id, payer.payer, payer.lines, dates};
        if (!choice.schedule.empty() && isPossible(choice.schedule)) {
            request.dueDates.clear();
            for (const Instalment &part : partOf(choice.schedule, payer.owed())) {
                if (part.amount.isZero())
                    continue;
                request.dueDates.push_back(part.dueOn);
                request.dueAmounts.push_back(part.amount);
            }
        }
        std::map<QDate, base::Money> sums;
        for (const auto &line : instalmentsOf(request)) {
            for (const Instalment &part : line)
                sums[part.dueOn] += part.amount;
        }
        std::vector<Instalment> instalments;
        for (const auto &[day, amount] : sums)
            instalments.push_back({day, amount});
        return PayerProposal{payer.payer, *name, request, instalments};
    }

    storage::Database &m_database;
    const security::Permit &m_permit;
    QDate m_today;
};

base::Done checkSchedule(const ProposalChoice &choice, base::Money owed)
{
    if (choice.schedule.empty()
        || (isPossible(choice.schedule) && totalOf(choice.schedule) == owed))
        return {};
    return base::fail(errors::kBadSchedule,
        QCoreApplication::translate("fees",
            "The instalments come to %1, but %2 is to be paid: change an amount so that they are "
            "the same, each above zero.")
            .arg(base::formatMoney(totalOf(choice.schedule)), base::formatMoney(owed)));
}

} // namespace

ProposalService::ProposalService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<FeeProposal> ProposalService::propose(
    enrolment::EnrolmentId enrolment, const ProposalChoice &choice)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return Reading(m_workspace.database(), permit, m_workspace.clock().today())
        .propose(enrolment, choice);
}

base::Result<Charged> ProposalService::charge(
    enrolment::EnrolmentId enrolment, const ProposalChoice &choice)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Charged charged, chargeProposed(transaction, enrolment, choice));
    ET_TRY(transaction.commit());
    return charged;
}

base::Result<Charged> ProposalService::chargeProposed(security::Transaction &transaction,
    enrolment::EnrolmentId enrolment, const ProposalChoice &choice)
{
    Reading reading(transaction.database(), transaction.permit(), transaction.today());
    ET_ASSIGN(const FeeProposal proposal, reading.propose(enrolment, choice));
    if (proposal.owed.isZero())
        return base::fail(errors::kNoLine,
            proposal.computation.empty()
                ? QCoreApplication::translate(
                    "fees", "There is nothing to charge: add a line with its amount.")
                : QCoreApplication::translate(
                    "fees", "There is nothing left to charge: all that is asked is taken off."));
    if (proposal.payers.empty())
        return base::fail(errors::kNoPayer,
            QCoreApplication::translate("fees",
                "Nobody is known to pay for this student. Choose who pays, or mark the contact who "
                "pays in the student’s file."));
    ET_TRY(checkSchedule(choice, proposal.owed));
    Charged all;
    for (const PayerProposal &payer : proposal.payers) {
        ET_ASSIGN(const Charged one, ChargeService::chargeEnrolment(transaction, payer.request));
        all.charges.insert(all.charges.end(), one.charges.begin(), one.charges.end());
        all.warning = one.warning;
    }
    return all;
}

} // namespace fees
