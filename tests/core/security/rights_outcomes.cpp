// Use cases on fees, exams and what became of leavers.
#include "core/exams/exam_service.h"
#include "core/fees/charge_service.h"
#include "core/fees/cheque_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/fee_plan_service.h"
#include "core/fees/payment_service.h"
#include "core/fees/refund_service.h"
#include "core/fees/reminder_service.h"
#include "core/fees/statement_service.h"
#include "core/outcomes/leaver_service.h"
#include "core/reports/outcome_data.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using security::Operation;

namespace rights {

namespace {

const outcomes::SituationDetails kNews{outcomes::LeaverStatus::PermanentJob, QDate(2026, 10, 1), {},
    true, u"Garage du Gier"_s, u"La famille"_s, kToday, outcomes::NewsSource::Phone};

fees::FeeListService lists(RightsSchool &school)
{
    return fees::FeeListService(school.workspace());
}

std::vector<Invoker> feesRead()
{
    return {
        {Operation::ReadFees, "what is due",
            [](RightsSchool &s, Where w) {
                return holds(lists(s).dueLines({}), [&](const fees::DueLine &line) {
                    return line.student == s.things().student.at(w);
                });
            }},
        {Operation::ReadFees, "the journal",
            [](RightsSchool &s, Where w) {
                return holds(lists(s).payments({}), [&](const fees::PaymentLine &line) {
                    return line.payment == s.things().payment.at(w);
                });
            }},
        {Operation::ReadFees, "one student's fees",
            [](RightsSchool &s, Where w) {
                return done(lists(s).studentFees(s.things().student.at(w)));
            }},
        {Operation::ReadFees, "one payer's balance",
            [](RightsSchool &s, Where w) {
                return done(lists(s).balanceOfPayer(s.things().party.at(w)));
            }},
        {Operation::ReadFees, "totals",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(lists(s).totalsByMeans(kToday, kToday));
                return done(lists(s).yearTotals(s.things().year));
            }},
        {Operation::ReadFees, "the plan",
            [](RightsSchool &s, Where) {
                return done(fees::FeePlanService(s.workspace()).plan(s.things().year));
            }},
        {Operation::ReadFees, "a statement",
            [](RightsSchool &s, Where w) -> base::Done {
                fees::StatementService statements(s.workspace());
                ET_TRY(statements.payers(s.things().year));
                return done(statements.statement(s.things().party.at(w), s.things().year));
            }},
        {Operation::ReadFees, "the cheques",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(fees::ChequeService(s.workspace()).drawer());
                return done(fees::ChequeService(s.workspace()).deposits());
            }},
        {Operation::ReadFees, "who is late",
            [](RightsSchool &s, Where) -> base::Done {
                fees::ReminderService reminders(s.workspace());
                ET_TRY(reminders.plan());
                ET_TRY(reminders.sent());
                return done(reminders.aged());
            }},
        {Operation::ReadFees, "a receipt",
            [](RightsSchool &s, Where w) {
                return done(fees::PaymentService(s.workspace()).receipt(s.things().payment.at(w)));
            }},
    };
}

std::vector<Invoker> feesWritten()
{
    return {
        {Operation::ManageFees, "a charge",
            [](RightsSchool &s, Where w) {
                return done(fees::ChargeService(s.workspace())
                                .charge({s.things().enrolment.at(w), s.things().party.at(w),
                                    {{fees::FeeKind::Other, u"Sortie"_s, Money::fromCents(1000)}},
                                    {kToday}}));
            }},
        {Operation::ManageFees, "a cancelled charge",
            [](RightsSchool &s, Where w) {
                return fees::ChargeService(s.workspace())
                    .voidCharge(s.things().charge.at(w), u"erreur"_s);
            }},
        {Operation::ManageFees, "proposed dates",
            [](RightsSchool &s, Where w) {
                return done(fees::ChargeService(s.workspace())
                                .proposeDueDates(s.things().enrolment.at(w), 3));
            }},
        {Operation::ManageFees, "a payment",
            [](RightsSchool &s, Where w) {
                fees::PaymentDraft draft;
                draft.uuid = security::Workspace::newUuid();
                draft.remitter = s.things().party.at(w);
                draft.receivedOn = kToday;
                draft.amount = Money::fromCents(100);
                return done(fees::PaymentService(s.workspace()).receive(draft));
            }},
        {Operation::ManageFees, "a cancelled payment",
            [](RightsSchool &s, Where w) {
                return fees::PaymentService(s.workspace())
                    .voidPayment(s.things().payment.at(w), u"chèque impayé"_s);
            }},
        {Operation::ManageFees, "a cheque's day",
            [](RightsSchool &s, Where w) {
                return fees::ChequeService(s.workspace())
                    .setCashDay(s.things().payment.at(w), kToday);
            }},
        {Operation::ManageFees, "a deposit",
            [](RightsSchool &s, Where w) {
                return done(fees::ChequeService(s.workspace())
                                .takeToBank({s.things().payment.at(w)}, kToday));
            }},
        {Operation::ManageFees, "an unpaid cheque",
            [](RightsSchool &s, Where w) {
                return fees::ChequeService(s.workspace())
                    .returnUnpaid(s.things().payment.at(w), u"sans provision"_s, {});
            }},
        {Operation::ManageFees, "a refund",
            [](RightsSchool &s, Where w) {
                return done(
                    fees::RefundService(s.workspace())
                        .refund({security::Workspace::newUuid(), s.things().payment.at(w), kToday,
                            Money::fromCents(100), fees::Means::Cash, {}, u"trop versé"_s}));
            }},
        {Operation::ManageFees, "reminders",
            [](RightsSchool &s, Where w) {
                s.clock.set(kToday.addDays(10));
                return done(fees::ReminderService(s.workspace()).send({s.things().party.at(w)}));
            }},
        {Operation::ManageFees, "the plan",
            [](RightsSchool &s, Where) {
                return done(
                    fees::FeePlanService(s.workspace())
                        .save(s.things().year, 0,
                            {{fees::FeeKind::Tuition, u"Scolarité"_s, Money::fromCents(60000)}}));
            }},
    };
}

std::vector<Invoker> examsOf()
{
    return {
        {Operation::ReadExams, "a session",
            [](RightsSchool &s, Where w) {
                return holds(exams::ExamService(s.workspace()).session(2027),
                    [&](const exams::ExamLine &line) {
                        return line.registration.id == s.things().registration.at(w);
                    });
            }},
        {Operation::ReadExams, "one student's exams",
            [](RightsSchool &s, Where w) {
                return done(exams::ExamService(s.workspace()).ofStudent(s.things().student.at(w)));
            }},
        {Operation::ReadExams, "the success",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(exams::ExamService(s.workspace()).sessions());
                return done(exams::ExamService(s.workspace()).success(2027));
            }},
        {Operation::RecordExams, "a registration",
            [](RightsSchool &s, Where w) {
                return done(exams::ExamService(s.workspace())
                                .enter({{s.things().gone.at(w), s.things().diploma, 2027, {}}}));
            }},
        {Operation::RecordExams, "who is proposed",
            [](RightsSchool &s, Where) {
                return done(exams::ExamService(s.workspace()).proposals(2027));
            }},
        {Operation::RecordExams, "who was there",
            [](RightsSchool &s, Where w) {
                return done(exams::ExamService(s.workspace())
                                .markPresent({{s.things().registration.at(w), 1}}, true));
            }},
        {Operation::RecordExams, "a number",
            [](RightsSchool &s, Where w) {
                return done(exams::ExamService(s.workspace())
                                .edit(s.things().registration.at(w), 1, {u"0123"_s, {}}));
            }},
        {Operation::RecordExams, "a registration taken back",
            [](RightsSchool &s, Where w) {
                return done(
                    exams::ExamService(s.workspace()).remove(s.things().registration.at(w), 1));
            }},
    };
}

std::vector<Invoker> leavers()
{
    return {
        {Operation::ReportLeaver, "the leavers",
            [](RightsSchool &s, Where w) -> base::Done {
                const auto found = outcomes::LeaverService(s.workspace()).leavers(s.things().year);
                if (!found)
                    return base::fail(found.error());
                return holds(base::Result<std::vector<outcomes::Leaver>>(found->leavers),
                    [&](const outcomes::Leaver &one) {
                        return one.student == s.things().gone.at(w);
                    });
            }},
        {Operation::ReportLeaver, "one leaver's news",
            [](RightsSchool &s, Where w) {
                return done(
                    outcomes::LeaverService(s.workspace()).ofStudent(s.things().gone.at(w)));
            }},
        {Operation::ReportLeaver, "news",
            [](RightsSchool &s, Where w) {
                return done(
                    outcomes::LeaverService(s.workspace()).report(s.things().gone.at(w), kNews));
            }},
        {Operation::ConfirmLeaver, "confirmed news",
            [](RightsSchool &s, Where w) {
                return done(
                    outcomes::LeaverService(s.workspace()).confirm(s.things().news.at(w), 1));
            }},
        {Operation::ConfirmLeaver, "corrected news",
            [](RightsSchool &s, Where w) {
                return done(
                    outcomes::LeaverService(s.workspace()).edit(s.things().news.at(w), 1, kNews));
            }},
        {Operation::ConfirmLeaver, "news taken away",
            [](RightsSchool &s, Where w) {
                return done(
                    outcomes::LeaverService(s.workspace()).remove(s.things().news.at(w), 1));
            }},
        {Operation::ReadOutcomes, "the report",
            [](RightsSchool &s, Where) {
                return done(reports::OutcomeData(s.workspace()).ofYear(s.things().year));
            }},
    };
}

} // namespace

std::vector<Invoker> feesAndOutcomeInvokers()
{
    std::vector<Invoker> all;
    for (const auto &part : {feesRead(), feesWritten(), examsOf(), leavers()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace rights
