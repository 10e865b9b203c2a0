#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

TEST_CASE("a statement tells what is charged, who paid it and what is left")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(300), 3);
        school.charge(school.tomYear, school.father, euros(100));
        const auto lines = school.due({.payer = school.mother});
        const auto draft = school.draft(
            euros(150), {{lines[0].instalment, euros(100)}, {lines[1].instalment, euros(50)}});
        const auto paid = must(school.payments.receive(draft));
        any.clock.set(QDate(2026, 11, 6));
        const auto statement = must(school.statements.statement(school.mother, school.year));
        CHECK(statement.payer.name == u"Marie Dupont"_s);
        CHECK(statement.yearLabel == u"2026-2027"_s);
        CHECK(statement.on == QDate(2026, 11, 6));
        REQUIRE(statement.instalments.size() == 3);
        CHECK(statement.instalments[1].open() == euros(50));
        REQUIRE(statement.payments.size() == 1);
        CHECK(statement.payments[0].remitter == u"Jeanne Martin"_s);
        CHECK(statement.payments[0].receiptNumber == paid.receiptNumber);
        CHECK(statement.payments[0].student == u"DUPONT Léa"_s);
        CHECK(statement.payments[0].amount == euros(150));
        CHECK(statement.year == fees::Balance{euros(300), euros(150), euros(50), Money()});
        CHECK(statement.all == must(school.lists.balanceOfPayer(school.mother)));
        const auto payers = must(school.statements.payers(school.year));
        REQUIRE(payers.size() == 2);
        CHECK(payers[0].name == u"Marie Dupont"_s);
        CHECK(school.statements.statement(people::PartyId(999), school.year).error().code
            == security::errors::kRefused);
        CHECK(school.statements.statement(school.mother, school::SchoolYearId(999)).error().code
            == security::errors::kRefused);
    });
}

TEST_CASE("a cancelled payment stands twice on a statement, a cancelled charge not at all")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        const auto wrong = school.charge(school.leaYear, school.mother, euros(70));
        must(school.charges.voidCharge(wrong, u"erreur"_s));
        const auto line = school.due({.payer = school.mother}).front();
        const auto paid =
            must(school.payments.receive(school.draft(euros(60), {{line.instalment, euros(60)}})));
        must(school.payments.voidPayment(paid.payment, u"mauvais montant"_s));
        const auto statement = must(school.statements.statement(school.mother, school.year));
        CHECK(statement.instalments.size() == 1);
        REQUIRE(statement.payments.size() == 2);
        CHECK(statement.payments[0].amount == euros(60));
        CHECK(statement.payments[1].amount == euros(-60));
        CHECK(statement.payments[1].isOpposite);
        CHECK(statement.payments[1].reason == u"mauvais montant"_s);
        CHECK(statement.payments[1].receiptNumber == paid.receiptNumber);
        CHECK(statement.year.settled == Money());
    });
}

TEST_CASE("what is left of other years and the payer's own advances are told apart")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto before = support::rows::year(
            any.database(), u"2025-2026"_s, QDate(2025, 9, 1), QDate(2026, 7, 4), u"past"_s);
        const auto old =
            support::rows::enrolment(any.database(), school.minh, before, QDate(2025, 9, 1));
        must(school.charges.charge({old, school.mother,
            {{fees::FeeKind::Tuition, u"Scolarité"_s, euros(40)}}, {QDate(2026, 5, 5)}}));
        school.charge(school.leaYear, school.mother, euros(100));
        auto draft = school.draft(euros(25));
        draft.remitter = school.mother;
        must(school.payments.receive(draft));
        must(school.payments.receive(school.draft(euros(500)))); // somebody else's
        const auto statement = must(school.statements.statement(school.mother, school.year));
        CHECK(statement.instalments.size() == 1);
        CHECK(statement.year.outstanding() == euros(100));
        CHECK(statement.otherYears() == euros(40));
        REQUIRE(statement.advances.size() == 1);
        CHECK(statement.advances[0].advance == euros(25));
        CHECK(statement.all.toPay() == euros(115));
    });
}
