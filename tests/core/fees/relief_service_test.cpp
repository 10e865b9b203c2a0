#include "core/fees/errors.h"
#include "core/fees/relief_service.h"
#include "core/fees/rules_service.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

void prorate(FeesSchool &school)
{
    fees::RulesService service(school.school.workspace());
    const auto before = must(service.rules(school.year));
    auto rules = before;
    rules.prorated = true;
    (void)must(service.save(school.year, before, rules));
}

} // namespace

TEST_CASE("who leaves owes the months that were started, and the rest is proposed back")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        fees::ReliefService reliefs(any.workspace());
        (void)school.charge(school.leaYear, school.mother, euros(400), 10);
        (void)school.charge(school.leaYear, school.father, euros(400), 10);
        const QDate lastDay(2026, 12, 18);
        CHECK_FALSE(must(reliefs.proposeLeaving(school.leaYear, lastDay)).isProrated);
        prorate(school);
        const auto proposal = must(reliefs.proposeLeaving(school.leaYear, lastDay));
        REQUIRE(proposal.lines.size() == 2);
        CHECK(proposal.lines[0].months == fees::Proration{4, 10});
        CHECK(proposal.lines[0].owed == euros(160));
        CHECK(proposal.relieved() == euros(480));
        CHECK(proposal.overpaid() == Money());
        const auto applied =
            must(reliefs.applyLeaving(school.leaYear, lastDay, u"Départ au 18/12/2026"_s));
        CHECK(applied.size() == 2);
        CHECK(must(school.lists.yearTotals(school.year)).balance.charged == euros(320));
        CHECK(school.dueOf(school.lea).size() == 8);
        CHECK(must(reliefs.proposeLeaving(school.leaYear, lastDay)).lines.empty());
        must(reliefs.takeBack(applied, u"Reste finalement"_s));
        CHECK(must(school.lists.yearTotals(school.year)).balance.charged == euros(800));
    });
}

TEST_CASE("what a leaver paid ahead is told, and what moved counts with where it came from")
{
    support::SchoolFile file;
    FeesSchool school(file);
    prorate(school);
    fees::ReliefService reliefs(file.workspace());
    (void)school.charge(school.leaYear, school.mother, euros(800), 10);
    const auto moved = must(reliefs.movePayer(
        {school.lea, school.mother, school.father, QDate(2027, 1, 1), u"Garde chez son père"_s}));
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().amount == euros(560));
    // Left at the end of February: six months of ten, 480 €; the father owes what is above 240 €.
    auto proposal = must(reliefs.proposeLeaving(school.leaYear, QDate(2027, 2, 26)));
    REQUIRE(proposal.lines.size() == 1);
    CHECK(proposal.lines[0].charged == euros(800));
    CHECK(proposal.relieved() == euros(320));
    (void)must(reliefs.applyLeaving(school.leaYear, QDate(2027, 2, 26), u"Départ"_s));
    CHECK(must(school.lists.balanceOfPayer(school.mother)).charged == euros(240));
    CHECK(must(school.lists.balanceOfPayer(school.father)).charged == euros(240));

    const auto tom = school.charge(school.tomYear, school.mother, euros(100), 1);
    const auto instalment = school.dueOf(school.tom).front().instalment;
    must(school.payments.receive(school.draft(euros(90), {{instalment, euros(90)}})));
    proposal = must(reliefs.proposeLeaving(school.tomYear, QDate(2026, 10, 2)));
    REQUIRE(proposal.lines.size() == 1);
    CHECK(proposal.lines[0].owed == euros(20));
    CHECK(proposal.relieved() == euros(10));
    CHECK(proposal.overpaid() == euros(70));
    CHECK(tom == proposal.lines[0].reliefs.front().first);
    CHECK(reliefs.proposeLeaving(enrolment::EnrolmentId(99), QDate(2026, 10, 2)).error().code
        == security::errors::kRefused);
}
