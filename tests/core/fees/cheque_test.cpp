#include "core/fees/errors.h"
#include "core/records/number_cycle.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using fees::PaymentId;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

PaymentId cheque(FeesSchool &school, Money amount, std::optional<QDate> cashOn = {},
    std::vector<fees::Allocation> allocations = {})
{
    auto draft = school.draft(amount, std::move(allocations));
    draft.bank = u"Crédit Mutuel"_s;
    draft.reference = u"0451227"_s;
    draft.cashOn = cashOn;
    return must(school.payments.receive(draft)).payment;
}

} // namespace

TEST_CASE("cheques handed over in September wait in the drawer until their day")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const PaymentId january = cheque(school, euros(250), QDate(2027, 1, 5));
        const PaymentId now = cheque(school, euros(200));
        auto transfer = school.draft(euros(90));
        transfer.means = fees::Means::Transfer;
        transfer.cashOn = QDate(2027, 1, 5); // means nothing for a transfer
        must(school.payments.receive(transfer));
        auto drawer = must(school.cheques.drawer());
        REQUIRE(drawer.size() == 2);
        CHECK(drawer[0].payment == now);
        CHECK(drawer[0].isReadyOn(QDate(2026, 9, 7)));
        CHECK(drawer[1].payment == january);
        CHECK(drawer[1].readyOn() == QDate(2027, 1, 5));
        CHECK_FALSE(drawer[1].isReadyOn(QDate(2027, 1, 4)));
        must(school.cheques.setCashDay(january, QDate(2026, 9, 30)));
        CHECK(must(school.cheques.drawer())[1].readyOn() == QDate(2026, 9, 30));
        must(school.cheques.setCashDay(january, std::nullopt));
        CHECK(must(school.cheques.drawer())[0].payment == january);
        CHECK(school.cheques.setCashDay(january, QDate(2026, 9, 6)).error().code
            == fees::errors::kBadDate);
        auto late = school.draft(euros(10));
        late.cashOn = QDate(2027, 9, 8);
        CHECK(school.payments.receive(late).error().code == fees::errors::kBadDate);
    });
}

TEST_CASE("cheques go to the bank once, on a numbered slip that stays as issued")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const PaymentId first = cheque(school, euros(250));
        const PaymentId second = cheque(school, euros(100, 50));
        const PaymentId later = cheque(school, euros(80), QDate(2026, 12, 5));
        const QDate today = any.clock.today();
        CHECK(school.cheques.takeToBank({}, today).error().code == fees::errors::kNoCheque);
        CHECK(school.cheques.takeToBank({first, later}, today).error().code
            == fees::errors::kTooEarly);
        CHECK(school.cheques.takeToBank({first}, today.addDays(1)).error().code
            == fees::errors::kBadDate);
        CHECK(school.cheques.takeToBank({PaymentId(999)}, today).error().code
            == security::errors::kRefused);
        auto cash = school.draft(euros(5));
        cash.means = fees::Means::Cash;
        const auto coins = must(school.payments.receive(cash)).payment;
        CHECK(school.cheques.takeToBank({coins}, today).error().code == fees::errors::kNotCheque);
        CHECK(must(records::NumberCycle::last(any.database(), fees::kDepositKind, 2026)) == 0);

        const auto slip = must(school.cheques.takeToBank({second, first, first}, today));
        CHECK(slip.number == u"B2026-0001"_s);
        CHECK(slip.issuedBy == u"sec"_s);
        REQUIRE(slip.snapshot.cheques.size() == 2);
        CHECK(slip.snapshot.cheques[0].amount == euros(250));
        CHECK(slip.snapshot.cheques[0].drawer == u"Jeanne Martin"_s);
        CHECK(slip.snapshot.cheques[0].reference == u"0451227"_s);
        CHECK(slip.snapshot.total() == euros(350, 50));
        CHECK(slip.snapshot.issuer.name == u"École d’essai"_s);
        CHECK(must(school.cheques.drawer()).size() == 1);
        const auto again = school.cheques.takeToBank({first}, today);
        CHECK(again.error().code == fees::errors::kDeposited);
        CHECK(again.error().message.contains(slip.number));
        CHECK(school.cheques.setCashDay(first, today).error().code == fees::errors::kDeposited);

        must(school.cheques.returnUnpaid(first, u"sans provision"_s, {}));
        CHECK(must(school.cheques.deposit(slip.id)).snapshot == slip.snapshot);
        const auto deposits = must(school.cheques.deposits());
        REQUIRE(deposits.size() == 1);
        CHECK(deposits[0].cheques == 2);
        CHECK(deposits[0].total == euros(350, 50));
        CHECK(deposits[0].unpaid == 1);
        CHECK(
            school.cheques.deposit(fees::DepositId(99)).error().code == security::errors::kRefused);
        bool isNamed = false;
        for (const auto &line : must(school.lists.payments({})))
            isNamed = isNamed || line.depositNumber == slip.number;
        CHECK(isNamed);
    });
}

TEST_CASE("an unpaid cheque opens its instalments again, and the bank's fees may be charged")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        const auto line = school.due().front();
        const PaymentId paid = cheque(school, euros(100), {}, {{line.instalment, euros(100)}});
        CHECK(school.due().empty());
        CHECK(school.cheques.returnUnpaid(paid, u" "_s, {}).error().code
            == fees::errors::kMissingReason);
        must(school.cheques.returnUnpaid(paid, u"sans provision"_s, euros(15)));
        const auto due = school.due({.payer = school.mother});
        REQUIRE(due.size() == 2);
        CHECK(due[0].open() == euros(100));
        CHECK(due[1].open() == euros(15));
        CHECK(due[1].kind == fees::FeeKind::Other);
        const auto journal = must(school.lists.payments({}));
        REQUIRE(journal.size() == 2);
        CHECK(journal[0].isVoid);
        CHECK(journal[1].isOpposite);
        CHECK(journal[1].isUnpaid);
        CHECK(journal[1].reason == u"sans provision"_s);
        CHECK(journal[1].amount == euros(-100));
        const auto receipt = must(school.payments.receipt(paid));
        REQUIRE(receipt.cancellation);
        CHECK(receipt.cancellation->reason == u"sans provision"_s);
        CHECK(school.cheques.returnUnpaid(paid, u"encore"_s, {}).error().code
            == fees::errors::kAlreadyVoid);

        const PaymentId nothing = cheque(school, euros(30));
        CHECK(school.cheques.returnUnpaid(nothing, u"sans provision"_s, euros(15)).error().code
            == fees::errors::kNobodyToCharge);
        CHECK(must(school.cheques.drawer()).size() == 1); // nothing was kept of it
    });
}

TEST_CASE(
    "an advance is given back by a row against its payment, never more than is left", "[BI-39]")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        const auto line = school.due().front();
        auto draft = school.draft(euros(130), {{line.instalment, euros(60)}});
        draft.remitter = school.mother;
        const auto paid = must(school.payments.receive(draft));
        fees::RefundDraft refund{security::Workspace::newUuid(), paid.payment, any.clock.today(),
            euros(70, 1), fees::Means::Transfer, {}, u"trop versé"_s};
        CHECK(school.refunds.refund(refund).error().code == fees::errors::kOverAdvance);
        refund.amount = euros(50);
        const auto with = [&](auto change) {
            fees::RefundDraft other = refund;
            change(other);
            return school.refunds.refund(other).error().code;
        };
        CHECK(with([](auto &r) { r.amount = Money(); }) == fees::errors::kBadAmount);
        CHECK(with([](auto &r) { r.reason = u" "_s; }) == fees::errors::kMissingReason);
        CHECK(with([](auto &r) { r.uuid.clear(); }) == fees::errors::kMissingUuid);
        CHECK(with([](auto &r) { r.refundedOn = r.refundedOn.addDays(1); })
            == fees::errors::kBadDate);
        CHECK(with([](auto &r) { r.payment = PaymentId(99); }) == security::errors::kRefused);

        const auto id = must(school.refunds.refund(refund));
        CHECK(must(school.refunds.refund(refund)) == id); // sent once more
        CHECK(with([](auto &r) { r.amount = euros(49); }) == fees::errors::kNotSame);
        CHECK(must(school.lists.balanceOfPayer(school.mother)).credit == euros(20));
        CHECK(school.payments.allocate(paid.payment, {{line.instalment, euros(20, 1)}}).error().code
            == fees::errors::kOverPayment);
        CHECK(school.payments.voidPayment(paid.payment, u"erreur"_s).error().code
            == fees::errors::kRefunded);
        auto journal = must(school.lists.payments({}));
        REQUIRE(journal.size() == 2);
        CHECK(journal[0].advance == euros(20));
        CHECK(journal[1].refund == id);
        CHECK(journal[1].amount == euros(-50));
        CHECK(journal[1].receiptNumber == paid.receiptNumber);
        const QDate today = any.clock.today();
        Money sum;
        for (const auto &total : must(school.lists.totalsByMeans(today, today)))
            sum += total.total;
        CHECK(sum == euros(80));

        must(school.refunds.voidRefund(id, u"virement refusé"_s));
        CHECK(
            school.refunds.voidRefund(id, u"encore"_s).error().code == fees::errors::kAlreadyVoid);
        CHECK(school.refunds.voidRefund(fees::RefundId(99), u"x"_s).error().code
            == security::errors::kRefused);
        CHECK(must(school.lists.balanceOfPayer(school.mother)).credit == euros(70));
        CHECK(must(school.lists.payments({})).size() == 3);
        must(school.payments.voidPayment(paid.payment, u"erreur"_s));
        refund.uuid = security::Workspace::newUuid();
        CHECK(school.refunds.refund(refund).error().code == fees::errors::kAlreadyVoid);
    });
}
