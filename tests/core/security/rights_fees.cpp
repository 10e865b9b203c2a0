// Use cases on how fees are agreed: rules, shares, proposals, what is no longer owed, invoices.
#include "core/fees/agreement_service.h"
#include "core/fees/invoice_service.h"
#include "core/fees/proposal_service.h"
#include "core/fees/relief_service.h"
#include "core/fees/rules_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace rights {

namespace {

const QDate kLastDay(2026, 12, 18);

std::vector<Invoker> read()
{
    return {
        {Operation::ReadFees, "the discounts",
            [](RightsSchool &s, Where) {
                return done(fees::RulesService(s.workspace()).rules(s.things().year));
            }},
        {Operation::ReadFees, "who pays which share",
            [](RightsSchool &s, Where w) {
                return done(
                    fees::AgreementService(s.workspace()).shares(s.things().enrolment.at(w)));
            }},
        {Operation::ReadFees, "a bursary",
            [](RightsSchool &s, Where w) {
                return done(
                    fees::AgreementService(s.workspace()).bursary(s.things().enrolment.at(w)));
            }},
        {Operation::ReadFees, "what would be charged",
            [](RightsSchool &s, Where w) {
                return done(
                    fees::ProposalService(s.workspace()).propose(s.things().enrolment.at(w), {}));
            }},
        {Operation::ReadFees, "what a leaver no longer owes",
            [](RightsSchool &s, Where w) {
                return done(fees::ReliefService(s.workspace())
                                .proposeLeaving(s.things().enrolment.at(w), kLastDay));
            }},
        {Operation::ReadFees, "the invoices",
            [](RightsSchool &s, Where) -> base::Done {
                fees::InvoiceService invoices(s.workspace());
                ET_TRY(invoices.billablePayers());
                return done(invoices.invoices());
            }},
        {Operation::ReadFees, "what can be invoiced",
            [](RightsSchool &s, Where w) -> base::Done {
                fees::InvoiceService invoices(s.workspace());
                ET_TRY(invoices.billing(s.things().party.at(w)));
                return done(invoices.billable(s.things().party.at(w)));
            }},
    };
}

std::vector<Invoker> written()
{
    return {
        {Operation::ManageFees, "the discounts",
            [](RightsSchool &s, Where) {
                fees::FeeRules rules;
                rules.discounts = {{std::nullopt, u"Fratrie"_s, 1000}};
                return done(fees::RulesService(s.workspace()).save(s.things().year, {}, rules));
            }},
        {Operation::ManageFees, "shares",
            [](RightsSchool &s, Where w) {
                return done(fees::AgreementService(s.workspace())
                                .saveShares({s.things().enrolment.at(w), kToday,
                                    {{s.things().party.at(w), 1}}}));
            }},
        {Operation::ManageFees, "a bursary",
            [](RightsSchool &s, Where w) {
                return done(fees::AgreementService(s.workspace())
                                .saveBursary({s.things().enrolment.at(w), 3}));
            }},
        {Operation::ManageFees, "payers that change",
            [](RightsSchool &s, Where w) {
                return done(fees::ReliefService(s.workspace())
                                .movePayer({s.things().student.at(w), s.things().party.at(w),
                                    s.things().party.at(Where::Own), kToday, u"essai"_s}));
            }},
        {Operation::ManageFees, "a departure",
            [](RightsSchool &s, Where w) {
                return done(fees::ReliefService(s.workspace())
                                .applyLeaving(s.things().enrolment.at(w), kLastDay, u"essai"_s));
            }},
        {Operation::ManageFees, "a draft of an invoice",
            [](RightsSchool &s, Where w) {
                return done(fees::InvoiceService(s.workspace()).draft(s.things().party.at(w)));
            }},
        {Operation::ManageFees, "an invoice and its credit note",
            [](RightsSchool &s, Where w) -> base::Done {
                fees::InvoiceService invoices(s.workspace());
                fees::InvoiceDraft draft{security::Workspace::newUuid(), s.things().party.at(w),
                    {s.things().charge.at(w)}, kToday, {}, {}, {}, {}};
                ET_ASSIGN(const fees::Invoice invoice, invoices.issue(draft));
                return done(invoices.cancel(invoice.id, u"essai"_s));
            }},
    };
}

} // namespace

std::vector<Invoker> feeAgreementInvokers()
{
    std::vector<Invoker> all = read();
    const auto more = written();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace rights
