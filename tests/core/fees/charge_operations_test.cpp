#include "core/fees/charge_operations.h"
#include "core/fees/errors.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

// Does something to charges as a use case of another folder would.
template <class Work> auto inOne(FeesSchool &school, const Work &work)
{
    security::Workspace &workspace = school.school.workspace();
    const auto permit = must(workspace.require(security::Operation::ManageFees));
    auto transaction = must(security::Transaction::begin(workspace, permit));
    auto result = work(transaction);
    if (result)
        must(transaction.commit());
    return result;
}

auto move(FeesSchool &school, fees::ChargeId charge, people::PartyId payer, QDate from)
{
    return inOne(school, [&](security::Transaction &transaction) {
        return fees::ChargeOperations::movePayer(
            transaction, fees::PayerMove{charge, payer, from, u"Changement de situation"_s});
    });
}

auto takeBack(FeesSchool &school, fees::ReliefId id)
{
    return inOne(school, [&](security::Transaction &transaction) {
        return fees::ChargeOperations::takeBack(transaction, id, u"Erreur"_s);
    });
}

Money toPay(FeesSchool &school, people::PartyId payer)
{
    return must(school.lists.balanceOfPayer(payer)).outstanding();
}

} // namespace

TEST_CASE("the remaining instalments of a charge move to another payer, past ones stay")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto charge = school.charge(school.leaYear, school.mother, euros(800), 10);
        const auto lines = school.dueOf(school.lea);
        REQUIRE(lines.size() == 10);
        // The third is half paid, the tenth paid in advance.
        must(school.payments.receive(school.draft(
            euros(120), {{lines[2].instalment, euros(40)}, {lines[9].instalment, euros(80)}})));

        const auto moved = must(move(school, charge, school.father, lines[2].dueOn));
        REQUIRE(moved);
        CHECK(moved->amount == euros(520)); // 40 + 6 × 80
        CHECK(toPay(school, school.mother) == euros(160));
        CHECK(toPay(school, school.father) == euros(520));

        const auto after = school.dueOf(school.lea);
        REQUIRE(after.size() == 9); // two of the mother, seven of the father
        CHECK(after[2].payer == school.father);
        CHECK(after[2].dueOn == lines[2].dueOn);
        CHECK(after[2].amount == euros(40));
        CHECK(after[8].dueOn == lines[8].dueOn);
        const auto year = must(school.lists.yearTotals(school.year));
        CHECK(year.balance.charged == euros(800));
        CHECK(year.balance.settled == euros(120));

        const auto charges = must(school.lists.studentFees(school.lea)).charges;
        REQUIRE(charges.size() == 2);
        CHECK(charges[0].amount == euros(280));
        CHECK(charges[0].relieved == euros(520));
        CHECK(charges[1].amount == euros(520));
        CHECK(charges[1].label == u"Scolarité"_s);
        CHECK(charges[1].payer == school.father);
        // What moved can no longer be paid on the first charge.
        CHECK(school.payments.receive(school.draft(euros(10), {{lines[4].instalment, euros(10)}}))
                  .error()
                  .code
            == fees::errors::kOverInstalment);
    });
}

TEST_CASE("a payer's charges for a student move together, those of others do not")
{
    support::SchoolFile file;
    FeesSchool school(file);
    (void)school.charge(school.leaYear, school.mother, euros(300), 3);
    (void)school.charge(school.leaYear, school.mother, euros(50), 1, u"Tenue"_s);
    (void)school.charge(school.tomYear, school.mother, euros(30), 3);
    const auto moved = must(inOne(school, [&](security::Transaction &transaction) {
        return fees::ChargeOperations::movePayer(transaction,
            fees::StudentPayerMove{school.lea, school.mother, school.father, QDate(2026, 11, 1),
                u"Garde chez son père"_s});
    }));
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().amount == euros(200));
    CHECK(toPay(school, school.mother) == euros(180));
    CHECK(toPay(school, school.father) == euros(200));
}

TEST_CASE("a move taken back is asked of its first payer again, unless it is paid")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto charge = school.charge(school.leaYear, school.mother, euros(100), 2);
        const auto moved = must(move(school, charge, school.father, QDate(2026, 11, 1)));
        REQUIRE(moved);
        const auto fathers = school.due({.payer = school.father}).front().instalment;
        const auto paid =
            must(school.payments.receive(school.draft(euros(20), {{fathers, euros(20)}})));
        CHECK(takeBack(school, moved->relief).error().code == fees::errors::kSettled);
        must(school.payments.voidPayment(paid.payment, u"Erreur"_s));
        must(takeBack(school, moved->relief));
        CHECK(toPay(school, school.mother) == euros(100));
        CHECK(toPay(school, school.father) == Money());
        CHECK(takeBack(school, moved->relief).error().code == fees::errors::kAlreadyVoid);
        // Once more, and the moved charge cancelled by hand before.
        const auto again = must(move(school, charge, school.father, QDate(2026, 9, 1)));
        REQUIRE(again);
        CHECK(again->amount == euros(100));
        must(school.charges.voidCharge(again->to, u"Erreur"_s));
        must(takeBack(school, again->relief));
        CHECK(toPay(school, school.mother) == euros(100));
        CHECK(school.number(u"SELECT CAST(sum(cents) AS bigint) FROM relief"_s) == 0);
        CHECK(school.number(u"SELECT CAST(sum(cents) AS bigint) FROM relief_line"_s) == 0);
    });
}

TEST_CASE("what went on to a third payer comes back step by step")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto service =
        support::rows::party(file.database(), u"Aide sociale à l'enfance"_s, QString());
    const auto charge = school.charge(school.leaYear, school.mother, euros(100), 2);
    const auto first = must(move(school, charge, school.father, QDate(2026, 11, 1)));
    REQUIRE(first);
    const auto second = must(move(school, first->to, service, QDate(2026, 11, 1)));
    REQUIRE(second);
    CHECK(takeBack(school, first->relief).error().code == fees::errors::kMovedOn);
    must(takeBack(school, second->relief));
    must(takeBack(school, first->relief));
    CHECK(toPay(school, school.mother) == euros(100));
    CHECK(toPay(school, service) == Money());
}

TEST_CASE("a cheque that comes back after a move reopens what its payer owed")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto charge = school.charge(school.leaYear, school.mother, euros(100), 2);
    const auto first = school.dueOf(school.lea)[0].instalment;
    const auto cheque =
        must(school.payments.receive(school.draft(euros(30), {{first, euros(30)}}))).payment;
    (void)must(move(school, charge, school.father, QDate(2026, 10, 1)));
    CHECK(toPay(school, school.mother) == Money());
    (void)must(school.cheques.returnUnpaid(cheque, u"Sans provision"_s, {}));
    CHECK(toPay(school, school.mother) == euros(30));
    CHECK(toPay(school, school.father) == euros(70));
}

TEST_CASE("a charge is relieved of what is not due after all, the latest instalments first")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto charge = school.charge(school.leaYear, school.mother, euros(100), 4);
        const auto relieve = [&](Money amount, const QString &reason) {
            return inOne(school, [&](security::Transaction &transaction) {
                return fees::ChargeOperations::relieve(transaction, charge, amount, reason);
            });
        };
        const auto relief = must(relieve(euros(40), u"Départ au 12/12/2026"_s));
        const auto lines = school.dueOf(school.lea);
        REQUIRE(lines.size() == 3);
        CHECK(lines[2].amount == euros(10));
        CHECK(toPay(school, school.mother) == euros(60));
        CHECK(relieve(euros(60, 1), u"x"_s).error().code == fees::errors::kOverOpen);
        CHECK(relieve(euros(1), u" "_s).error().code == fees::errors::kMissingReason);
        CHECK(relieve(Money(), u"x"_s).error().code == fees::errors::kBadAmount);
        must(takeBack(school, relief));
        CHECK(toPay(school, school.mother) == euros(100));
    });
}

TEST_CASE("what cannot move is refused, and nothing open moves nothing")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto charge = school.charge(school.leaYear, school.mother, euros(100), 2);
    CHECK_FALSE(must(move(school, charge, school.mother, QDate(2026, 9, 1))));
    CHECK_FALSE(must(move(school, charge, school.father, QDate(2027, 6, 1))));
    CHECK(move(school, charge, people::PartyId(99), QDate(2026, 9, 1)).error().code
        == security::errors::kRefused);
    CHECK(move(school, fees::ChargeId(99), school.father, QDate(2026, 9, 1)).error().code
        == security::errors::kRefused);
    CHECK(takeBack(school, fees::ReliefId(99)).error().code == security::errors::kRefused);
    must(school.charges.voidCharge(charge, u"Erreur"_s));
    CHECK(move(school, charge, school.father, QDate(2026, 9, 1)).error().code
        == fees::errors::kAlreadyVoid);
    CHECK(school.number(u"SELECT count(*) FROM relief"_s) == 0);
}
