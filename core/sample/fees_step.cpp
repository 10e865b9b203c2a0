#include "core/fees/charge_service.h"
#include "core/fees/cheque_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/fee_plan_service.h"
#include "core/fees/invoice_service.h"
#include "core/fees/payment_service.h"
#include "core/fees/reminder_service.h"
#include "core/fees/rules_service.h"
#include "core/sample/steps.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace sample {

namespace {

constexpr int kTuitionCents = 60000;
constexpr int kEquipmentCents = 9000;
constexpr int kPaysOnTime = 90;
constexpr int kDefersCheques = 10;
constexpr int kBankFeeCents = 1500;
constexpr int kSiblingHundredths = 1000;
constexpr int kSocialCents = 10000;

std::vector<fees::FeeLine> planLines()
{
    return {{fees::FeeKind::Tuition, u"Participation aux frais de scolarité"_s,
                base::Money::fromCents(kTuitionCents)},
        {fees::FeeKind::Equipment, u"Équipement de protection"_s,
            base::Money::fromCents(kEquipmentCents)}};
}

int countOf(Invention &invention)
{
    const int draw = invention.below(10);
    return draw < 2 ? 1 : draw < 6 ? 3 : 10;
}

base::Done chargeStays(security::Workspace &workspace, Invention &invention, const Plan &plan)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    for (const PlannedStudent &student : plan.students) {
        for (const PlannedStay &stay : student.stays) {
            const QDate first = plan.years[size_t(stay.year)].dates.firstDay;
            // Who comes back in the same year has paid for it already.
            if (stay.entry != first)
                continue;
            fees::ChargeRequest request{stay.enrolment, *student.payer, {}, {}};
            for (const fees::FeeLine &line : planLines())
                request.lines.push_back({line.kind, line.label, line.amount});
            request.dueDates = fees::proposedDueDates(countOf(invention), first, 5);
            ET_TRY(fees::ChargeService::chargeEnrolment(transaction, request));
        }
    }
    return transaction.commit();
}

fees::PaymentDraft draftFor(
    Invention &invention, const std::vector<fees::DueLine> &lines, const QString &remitter)
{
    fees::PaymentDraft draft;
    draft.uuid = security::Workspace::newUuid();
    draft.remitterName = remitter;
    draft.receivedOn = lines.front().dueOn;
    for (const fees::DueLine &line : lines) {
        draft.amount += line.open();
        draft.allocations.push_back({line.instalment, line.open()});
    }
    const int means = invention.below(10);
    draft.means = means < 4 ? fees::Means::Cheque
        : means < 8         ? fees::Means::Transfer
        : means < 9         ? fees::Means::Card
                            : fees::Means::Cash;
    if (draft.means == fees::Means::Cheque) {
        draft.bank = u"Banque du Forez"_s;
        draft.reference = QString::number(invention.between(1000000, 9999999));
    }
    return draft;
}

// Instalments of one young person due on one day are paid together, as they come due.
base::Done payInstalments(security::Workspace &workspace, Invention &invention, const Plan &plan)
{
    fees::FeeListService lists(workspace);
    fees::DueFilter due;
    due.dueTo = plan.today;
    ET_ASSIGN(std::vector<fees::DueLine> lines, lists.dueLines(due));
    std::stable_sort(
        lines.begin(), lines.end(), [](const fees::DueLine &a, const fees::DueLine &b) {
            return std::tuple(a.dueOn, a.student.value()) < std::tuple(b.dueOn, b.student.value());
        });
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    const QDate currentYear = plan.years.back().dates.firstDay;
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto end = std::find_if(begin, lines.end(), [&](const fees::DueLine &line) {
            return line.dueOn != begin->dueOn || line.student != begin->student;
        });
        const std::vector<fees::DueLine> together(begin, end);
        const int onTime = begin->dueOn < currentYear ? 98 : kPaysOnTime;
        if (invention.chance(onTime)) {
            ET_TRY(fees::PaymentService::receivePayment(
                transaction, draftFor(invention, together, begin->payerName)));
        }
        begin = end;
    }
    return transaction.commit();
}

// Some families hand over all cheques at once, each to be cashed when its instalment is due.
base::Done takeDeferredCheques(
    security::Workspace &workspace, Invention &invention, const Plan &plan)
{
    fees::DueFilter later;
    later.dueFrom = plan.today.addDays(1);
    ET_ASSIGN(const auto lines, fees::FeeListService(workspace).dueLines(later));
    QSet<qint64> chosen;
    QSet<qint64> asked;
    for (const fees::DueLine &line : lines) {
        if (asked.contains(line.student.value()))
            continue;
        asked.insert(line.student.value());
        if (invention.chance(kDefersCheques))
            chosen.insert(line.student.value());
    }
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    for (const fees::DueLine &line : lines) {
        if (!chosen.contains(line.student.value()) || line.kind != fees::FeeKind::Tuition)
            continue;
        fees::PaymentDraft draft = draftFor(invention, {line}, line.payerName);
        draft.means = fees::Means::Cheque;
        draft.bank = u"Banque du Forez"_s;
        draft.reference = QString::number(invention.between(1000000, 9999999));
        draft.receivedOn = plan.today;
        draft.cashOn = line.dueOn;
        ET_TRY(fees::PaymentService::receivePayment(transaction, draft));
    }
    return transaction.commit();
}

// The cheques of each month went to the bank at its end; this month's wait in the drawer. The last
// one that was deposited came back.
base::Done depositCheques(security::Workspace &workspace, const Plan &plan)
{
    ET_ASSIGN(const auto drawer, fees::ChequeService(workspace).drawer());
    const QDate thisMonth(plan.today.year(), plan.today.month(), 1);
    std::map<QDate, std::vector<fees::PaymentId>> months;
    for (const fees::Cheque &cheque : drawer) {
        const QDate ready = cheque.readyOn();
        const QDate month(ready.year(), ready.month(), 1);
        if (month < thisMonth)
            months[month].push_back(cheque.payment);
    }
    if (months.empty())
        return {};
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    for (const auto &[month, cheques] : months) {
        const QDate lastDay = month.addMonths(1).addDays(-1);
        ET_TRY(fees::ChequeService::bring(transaction, cheques, lastDay));
    }
    ET_TRY(fees::ChequeService::bounce(transaction, months.rbegin()->second.back(),
        u"Provision insuffisante"_s, base::Money::fromCents(kBankFeeCents)));
    return transaction.commit();
}

// One in three of those who are late has been written to today.
base::Done writeReminders(security::Workspace &workspace)
{
    ET_ASSIGN(const auto plan, fees::ReminderService(workspace).plan());
    std::vector<people::PartyId> payers;
    for (size_t i = 0; i < plan.proposals.size(); i += 3)
        payers.push_back(plan.proposals[i].payer.id);
    if (payers.empty())
        return {};
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(fees::ReminderService::write(transaction, payers));
    return transaction.commit();
}

// The discounts this school knows; what is charged already has none.
base::Done setRules(security::Workspace &workspace, const Plan &plan)
{
    fees::RulesService rules(workspace);
    const school::SchoolYearId year = plan.years.back().id;
    ET_ASSIGN(const fees::FeeRules before, rules.rules(year));
    fees::FeeRules after = before;
    after.discounts = {{std::nullopt, u"Fratrie"_s, kSiblingHundredths},
        {std::nullopt, u"Commission sociale"_s, 0, base::Money::fromCents(kSocialCents)}};
    after.prorated = true;
    ET_TRY(rules.save(year, before, after));
    return {};
}

// Services that pay for a student have their invoice, made today for all they were charged.
base::Done writeInvoices(security::Workspace &workspace)
{
    fees::InvoiceService invoices(workspace);
    ET_ASSIGN(const auto payers, invoices.billablePayers());
    for (const fees::BillablePayer &payer : payers) {
        if (!payer.isOrganisation)
            continue;
        ET_ASSIGN(fees::InvoiceDraft draft, invoices.draft(payer.payer.id));
        ET_ASSIGN(const auto charges, invoices.billable(payer.payer.id));
        for (const fees::BillableCharge &charge : charges)
            draft.charges.push_back(charge.charge);
        draft.serviceCode = u"ASE"_s;
        draft.engagement = u"EJ-0118"_s;
        ET_TRY(invoices.issue(draft));
    }
    return {};
}

} // namespace

base::Done addFees(security::Workspace &workspace, Invention &invention, Plan &plan)
{
    fees::FeePlanService plans(workspace);
    for (const PlannedYear &year : plan.years)
        ET_TRY(plans.save(year.id, 0, planLines()));
    ET_TRY(chargeStays(workspace, invention, plan));
    ET_TRY(payInstalments(workspace, invention, plan));
    // Drawn apart: what is invented after the fees does not depend on them.
    Invention apart = invention;
    ET_TRY(takeDeferredCheques(workspace, apart, plan));
    ET_TRY(depositCheques(workspace, plan));
    ET_TRY(writeReminders(workspace));
    ET_TRY(setRules(workspace, plan));
    return writeInvoices(workspace);
}

} // namespace sample
