#include "core/fees/errors.h"
#include "core/records/number_cycle.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using base::Money;
using fees::Allocation;
using fees::Means;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

std::vector<Allocation> oldestFirst(Money amount, const std::vector<fees::DueLine> &lines)
{
    return fees::proposedAllocations(amount, fees::openOf(lines));
}

} // namespace

TEST_CASE("a grandmother's cheque settles two students with two payers, on one receipt")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(750), 3, u"Scolarité 2026-2027"_s);
        school.charge(school.tomYear, school.father, euros(150), 1, u"Tenue"_s);
        auto draft = school.draft(euros(400), oldestFirst(euros(400), school.due()));
        draft.bank = u"Crédit agricole"_s;
        draft.reference = u"0451227"_s;
        REQUIRE(draft.allocations.size() == 2);
        QSignalSpy changed(&any.workspace(), &security::Workspace::changed);
        const auto received = must(school.payments.receive(draft));
        CHECK(received.receiptNumber == u"R2026-0001"_s);
        CHECK(received.advance == Money());
        REQUIRE(changed.size() == 1);
        CHECK(changed.front().front().value<QSet<QString>>().contains(u"payment"_s));

        const fees::Receipt receipt = must(school.payments.receipt(received.payment));
        CHECK(receipt.number == u"R2026-0001"_s);
        CHECK(receipt.issuedBy == u"sec"_s);
        CHECK_FALSE(receipt.cancellation);
        const fees::ReceiptSnapshot &said = receipt.snapshot;
        CHECK(said.issuer.name == u"École d’essai"_s);
        CHECK(said.remitter == u"Jeanne Martin"_s);
        CHECK(said.amountInWords == u"quatre cents euros"_s);
        CHECK(said.reference == u"0451227"_s);
        const std::vector<fees::ReceiptLine> lines{
            {u"DUPONT Léa"_s, u"Marie Dupont"_s, u"Scolarité 2026-2027"_s, QDate(2026, 10, 5),
                euros(250)},
            {u"DUPONT Tom"_s, u"Paul Dupont"_s, u"Tenue"_s, QDate(2026, 10, 5), euros(150)}};
        CHECK(said.lines == lines);
        const std::vector<fees::ReceiptBalance> balances{
            {u"Marie Dupont"_s, euros(500)}, {u"Paul Dupont"_s, Money()}};
        CHECK(said.balances == balances);

        // Screen, list and receipt say the same.
        CHECK(must(school.lists.balanceOfPayer(school.mother)).toPay() == euros(500));
        Money open;
        for (const auto &line : school.due({.payer = school.mother}))
            open += line.open();
        CHECK(open == euros(500));
    });
}

TEST_CASE("a receipt tells whoever pays nothing of what another family still owes")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(750), 3);
        auto draft = school.draft(euros(250), oldestFirst(euros(250), school.due()));
        draft.remitter = school.father;
        draft.remitterName.clear();
        const auto received = must(school.payments.receive(draft));
        const auto said = must(school.payments.receipt(received.payment)).snapshot;
        CHECK(said.lines.front().payer == u"Marie Dupont"_s);
        CHECK(said.balances.empty());
    });
}

TEST_CASE("what settles nothing stays an advance, to be given later")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100), 2);
        const auto lines = school.due();
        auto draft = school.draft(euros(120), {{lines[0].instalment, euros(50)}});
        draft.remitter = school.mother;
        draft.remitterName.clear();
        const auto received = must(school.payments.receive(draft));
        CHECK(received.advance == euros(70));
        const auto said = must(school.payments.receipt(received.payment)).snapshot;
        CHECK(said.remitter == u"Marie Dupont"_s);
        CHECK(said.advance == euros(70));
        CHECK(said.balances.front().toPay == euros(-20));
        const auto balance = must(school.lists.balanceOfPayer(school.mother));
        CHECK(balance.outstanding() == euros(50));
        CHECK(balance.credit == euros(70));

        const auto over =
            school.payments.allocate(received.payment, {{lines[1].instalment, euros(50, 1)}});
        CHECK(over.error().code == fees::errors::kOverInstalment);
        CHECK(over.error().message.contains(u"DUPONT Léa · Scolarité · 05/11/2026"));
        must(school.payments.allocate(received.payment,
            {{lines[1].instalment, euros(20)}, {lines[1].instalment, euros(30)}}));
        CHECK(must(school.lists.balanceOfPayer(school.mother)).credit == euros(20));
        CHECK(must(school.lists.balanceOfPayer(school.mother)).toPay() == euros(-20));
        CHECK(must(school.payments.receipt(received.payment)).snapshot == said);
        CHECK(school.payments.release(received.payment, fees::InstalmentId(99)).error().code
            == security::errors::kRefused);
        must(school.payments.release(received.payment, lines[0].instalment));
        CHECK(must(school.lists.balanceOfPayer(school.mother)).credit == euros(70));
        // Given again to the instalment it was taken from.
        must(school.payments.allocate(received.payment, {{lines[0].instalment, euros(50)}}));
        CHECK(school.due().empty());
    });
}

TEST_CASE("more than what is open or than what came in is refused, and nothing is kept")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100), 2);
        const auto lines = school.due();
        const auto code = [&](Money amount, const std::vector<Allocation> &allocations) {
            return school.payments.receive(school.draft(amount, allocations)).error().code;
        };
        CHECK(code(euros(100), {{lines[0].instalment, euros(50, 1)}})
            == fees::errors::kOverInstalment);
        CHECK(code(euros(100), {{lines[0].instalment, euros(30)}, {lines[0].instalment, euros(30)}})
            == fees::errors::kOverInstalment);
        CHECK(code(euros(80), {{lines[0].instalment, euros(50)}, {lines[1].instalment, euros(50)}})
            == fees::errors::kOverPayment);
        CHECK(code(euros(80), {{fees::InstalmentId(99), euros(50)}}) == security::errors::kRefused);
        CHECK(code(euros(80), {{lines[0].instalment, Money()}}) == fees::errors::kBadAmount);
        CHECK(code(euros(80), {{lines[0].instalment, euros(-10)}}) == fees::errors::kBadAmount);
        CHECK(school.number(u"SELECT count(*) FROM payment"_s) == 0);
        CHECK(school.number(u"SELECT count(*) FROM allocation"_s) == 0);
        CHECK(must(records::NumberCycle::last(any.database(), fees::kReceiptKind, 2026)) == 0);
        const auto advance = must(school.payments.receive(school.draft(euros(10))));
        CHECK(school.payments.allocate(advance.payment, {{lines[0].instalment, euros(10, 1)}})
                  .error()
                  .code
            == fees::errors::kOverPayment);
    });
}

TEST_CASE("amounts and days that cannot be are refused", "[BI-09]")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto code = [&](const fees::PaymentDraft &draft) {
        const auto received = school.payments.receive(draft);
        return received ? base::ErrorCode{} : received.error().code;
    };
    for (const Money amount : {euros(-1), Money(), euros(10'000'000)})
        CHECK(code(school.draft(amount)) == fees::errors::kBadAmount);
    for (const Money amount : {euros(0, 1), euros(9'999'999, 99)})
        CHECK(code(school.draft(amount)) == base::ErrorCode{});
    auto draft = school.draft(euros(10));
    draft.receivedOn = QDate(2026, 9, 8);
    CHECK(code(draft) == fees::errors::kBadDate);
    draft.receivedOn = QDate();
    CHECK(code(draft) == fees::errors::kBadDate);
    draft = school.draft(euros(10));
    draft.remitterName = u" "_s;
    CHECK(code(draft) == fees::errors::kMissingRemitter);
    draft.remitter = people::PartyId(99);
    CHECK(code(draft) == security::errors::kRefused);
    draft = school.draft(euros(10));
    draft.uuid.clear();
    CHECK(code(draft) == fees::errors::kMissingUuid);
}

TEST_CASE("a payment sent twice is the same payment and the same receipt", "[FI-08]")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        auto draft = school.draft(euros(60), {{school.due()[0].instalment, euros(60)}});
        const auto first = must(school.payments.receive(draft));
        CHECK_FALSE(first.wasThereAlready);
        const auto again = must(school.payments.receive(draft));
        CHECK(again.wasThereAlready);
        CHECK(again.payment == first.payment);
        CHECK(again.document == first.document);
        CHECK(again.receiptNumber == first.receiptNumber);
        CHECK(school.number(u"SELECT count(*) FROM payment"_s) == 1);
        CHECK(school.number(u"SELECT count(*) FROM issued_document"_s) == 1);
        CHECK(school.due()[0].open() == euros(40));
        draft.amount = euros(61);
        const auto other = school.payments.receive(draft);
        CHECK(other.error().code == fees::errors::kNotSame);
        CHECK(other.error().message.contains(u"R2026-0001"));
    });
}

TEST_CASE("a receipt has the number of the accounting year of the payment's date")
{
    support::SchoolFile file;
    file.clock.set(QDate(2027, 1, 4));
    FeesSchool school(file);
    const auto number = [&](QDate day) {
        auto draft = school.draft(euros(10));
        draft.receivedOn = day;
        return must(school.payments.receive(draft)).receiptNumber;
    };
    CHECK(number(QDate(2027, 1, 4)) == u"R2027-0001"_s);
    CHECK(number(QDate(2026, 12, 31)) == u"R2026-0001"_s);
    CHECK(number(QDate(2027, 1, 2)) == u"R2027-0002"_s);
}

TEST_CASE("a cancelled payment keeps its number, and what it settled is open again")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100), 2);
        const auto lines = school.due();
        const auto received =
            must(school.payments.receive(school.draft(euros(90), oldestFirst(euros(70), lines))));
        const auto before = must(school.payments.receipt(received.payment)).snapshot;
        any.clock.advanceDays(10);
        CHECK(school.payments.voidPayment(received.payment, u""_s).error().code
            == fees::errors::kMissingReason);
        must(school.payments.voidPayment(received.payment, u"Chèque revenu impayé"_s));

        const auto receipt = must(school.payments.receipt(received.payment));
        CHECK(receipt.number == u"R2026-0001"_s);
        CHECK(receipt.snapshot == before);
        REQUIRE(receipt.cancellation);
        CHECK(receipt.cancellation->reason == u"Chèque revenu impayé"_s);
        CHECK(receipt.cancellation->on == QDate(2026, 9, 17));
        CHECK(must(school.lists.balanceOfPayer(school.mother)).outstanding() == euros(100));
        CHECK(school.due().size() == 2);
        for (const QString &table : {u"payment"_s, u"allocation"_s})
            CHECK(school.number(u"SELECT CAST(sum(cents) AS bigint) FROM "_s + table) == 0);
        CHECK(school.payments.voidPayment(received.payment, u"x"_s).error().code
            == fees::errors::kAlreadyVoid);
        CHECK(school.payments.allocate(received.payment, {}).error().code
            == fees::errors::kAlreadyVoid);
        CHECK(school.payments.release(received.payment, lines[0].instalment).error().code
            == fees::errors::kAlreadyVoid);
        const fees::PaymentId opposite(
            school.number(u"SELECT id FROM payment WHERE opposite_of IS NOT NULL"_s));
        CHECK(school.payments.voidPayment(opposite, u"x"_s).error().code
            == security::errors::kRefused);
        // Its number is not given again.
        CHECK(
            must(school.payments.receive(school.draft(euros(1)))).receiptNumber == u"R2026-0002"_s);
    });
}

TEST_CASE("what is proposed settles the oldest due first")
{
    using fees::InstalmentId;
    const std::vector<fees::OpenInstalment> open{{InstalmentId(3), QDate(2026, 12, 5), euros(30)},
        {InstalmentId(1), QDate(2026, 10, 5), euros(20)},
        {InstalmentId(2), QDate(2026, 10, 5), Money()},
        {InstalmentId(4), QDate(2027, 1, 5), euros(40)}};
    const std::vector<Allocation> expected{
        {InstalmentId(1), euros(20)}, {InstalmentId(3), euros(25)}};
    CHECK(fees::proposedAllocations(euros(45), open) == expected);
    CHECK(fees::proposedAllocations(euros(1000), open).size() == 3);
    CHECK(fees::proposedAllocations(Money(), open).empty());
}

TEST_CASE("a receipt's snapshot comes back from its text, a damaged or newer one is refused")
{
    support::SchoolFile file;
    FeesSchool school(file);
    school.charge(school.leaYear, school.mother, euros(100));
    const auto received = must(
        school.payments.receive(school.draft(euros(60), oldestFirst(euros(60), school.due()))));
    const auto snapshot = must(school.payments.receipt(received.payment)).snapshot;
    QJsonObject json = fees::toJson(snapshot);
    CHECK(must(fees::receiptFromJson(json)) == snapshot);
    json[u"version"_s] = fees::kReceiptTemplate + 1;
    CHECK(fees::receiptFromJson(json).error().code == fees::errors::kBadSnapshot);
    CHECK(fees::receiptFromJson({}).error().code == fees::errors::kBadSnapshot);
}

TEST_CASE("each means is stored and read back as itself")
{
    for (const Means means : fees::kMeans) {
        CHECK(fees::meansFrom(fees::storedName(means)) == means);
        CHECK_FALSE(fees::titleOf(means).isEmpty());
    }
    for (const fees::FeeKind kind : fees::kFeeKinds) {
        CHECK(fees::feeKindFrom(fees::storedName(kind)) == kind);
        CHECK_FALSE(fees::titleOf(kind).isEmpty());
    }
}
