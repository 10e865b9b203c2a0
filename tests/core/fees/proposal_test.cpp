#include "core/fees/agreement_service.h"
#include "core/fees/errors.h"
#include "core/fees/proposal_service.h"
#include "core/fees/rules_service.h"
#include "core/fees/settings.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using base::Money;
using fees::FeeKind;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

std::vector<Money> cents(std::initializer_list<qint64> values)
{
    std::vector<Money> amounts;
    for (const qint64 value : values)
        amounts.push_back(Money::fromCents(value));
    return amounts;
}

// A school that asks 800 € and 85,50 €, as a secretary sets it.
struct Asking : FeesSchool {
    explicit Asking(AnySchool &any)
        : FeesSchool(any)
    {
        (void)must(plans.save(year, 0,
            {{FeeKind::Tuition, u"Scolarité"_s, euros(800)},
                {FeeKind::Equipment, u"Tenue"_s, euros(85, 50)}}));
    }
    fees::FeeRules save(const fees::FeeRules &changed)
    {
        return must(rules.save(year, must(rules.rules(year)), changed));
    }
    fees::RulesService rules{school.workspace()};
    fees::AgreementService agreements{school.workspace()};
    fees::ProposalService proposals{school.workspace()};
};

} // namespace

TEST_CASE("amounts are shared by weight to the cent, what is left over to the largest remainders",
    "[BI-39]")
{
    using fees::splitByWeights;
    CHECK(splitByWeights(euros(100), {1, 1, 1}) == cents({3334, 3333, 3333}));
    CHECK(splitByWeights(euros(100), {1, 2}) == cents({3333, 6667}));
    CHECK(splitByWeights(Money::fromCents(1), {1, 1}) == cents({1, 0}));
    CHECK(splitByWeights(euros(100), {0, 1, 0}) == cents({0, 10000, 0}));
    CHECK(splitByWeights(Money(), {3, 4}) == cents({0, 0}));
    QRandomGenerator random(20260907);
    for (int i = 0; i < 200'000; ++i) {
        const Money amount = Money::fromCents(random.bounded(qint64(0), qint64(999'999'999)));
        std::vector<qint64> weights(size_t(1 + random.bounded(6)));
        for (qint64 &weight : weights)
            weight = random.bounded(1, 10'000);
        Money sum;
        qint64 whole = 0;
        for (const qint64 weight : weights)
            whole += weight;
        const auto parts = splitByWeights(amount, weights);
        for (size_t p = 0; p < parts.size(); ++p) {
            sum += parts[p];
            // Never a cent away from the exact share.
            const qint64 exact = amount.cents() * weights[p];
            if (std::abs(parts[p].cents() * whole - exact) >= whole)
                FAIL("a share is a cent away");
        }
        if (sum != amount)
            FAIL("the shares of " << amount.cents() << " make " << sum.cents());
    }
}

TEST_CASE("a third off, and months started, are exact to the cent", "[BI-39]")
{
    CHECK(fees::shareOf(euros(100), 3333) == euros(33, 33));
    CHECK(fees::shareOf(Money::fromCents(1), 3333) == Money());
    CHECK(fees::shareOf(euros(800), 3333) == euros(266, 64));
    CHECK(fees::percentFrom(u"33,33 %"_s) == 3333);
    CHECK(fees::percentFrom(u"100"_s) == 10000);
    for (const QString &wrong : {u"0"_s, u"100,01"_s, u"-5"_s, u"33,333"_s, u"abc"_s, QString()})
        CHECK_FALSE(fees::percentFrom(wrong));
    CHECK(fees::percentText(3333) == u"33,33\u00A0%"_s);
    CHECK(fees::percentText(1000) == u"10\u00A0%"_s);

    const QDate first(2026, 9, 1);
    using fees::Proration;
    using fees::prorationOf;
    CHECK(prorationOf(first, 10, first) == Proration{10, 10});
    CHECK(prorationOf(first, 10, QDate(2026, 9, 30)) == Proration{10, 10});
    CHECK(prorationOf(first, 10, QDate(2026, 12, 1)) == Proration{7, 10});
    CHECK(prorationOf(first, 10, QDate(2027, 7, 2)) == Proration{1, 10});
    CHECK(prorationOf(first, 10, QDate(2026, 8, 20)) == Proration{10, 10});
    CHECK(prorationOf(first, 10, first, QDate(2026, 12, 18)) == Proration{4, 10});
    CHECK(prorationOf(first, 10, first, QDate(2027, 7, 3)) == Proration{10, 10});
    CHECK(Proration{7, 10}.partOf(euros(800)) == euros(560));
    CHECK(Proration{7, 11}.partOf(euros(800)) == euros(509, 9));
    CHECK(Proration{1, 12}.partOf(Money::fromCents(1)) == Money());
    CHECK(Proration{6, 12}.partOf(Money::fromCents(1)) == Money::fromCents(1));
}

TEST_CASE("what is asked is worked out line by line")
{
    const auto worked = fees::worked({{{FeeKind::Tuition, u"Scolarité"_s, euros(800)},
                                          {FeeKind::Equipment, u"Tenue"_s, euros(85, 50)}},
        fees::Proration{7, 10},
        {{fees::DiscountId(1), u"Fratrie"_s, 3333},
            {fees::DiscountId(2), u"Commission"_s, 0, euros(50)}},
        euros(10), u"Geste"_s, fees::BursaryStep{3, euros(400), u"saisi"_s}});
    const std::vector<fees::ComputationLine> steps{{u"Scolarité"_s, euros(800)},
        {worked.computation.at(1).text, euros(-240)}, {u"Tenue"_s, euros(85, 50)},
        {u"Fratrie (33,33\u00A0%)"_s, Money::fromCents(-18665)},
        {worked.computation.at(4).text, euros(-50)}, {u"Geste"_s, euros(-10)},
        {worked.computation.at(6).text, euros(-398, -85)}};
    CHECK(worked.computation == steps);
    CHECK(worked.computation[1].text.contains(u"7"));
    // The bursary is more than what is left: nothing below nothing, and nothing is charged.
    CHECK(worked.owed == Money());
    CHECK(worked.lines.empty());
}

TEST_CASE("each diploma is asked for its own lines, and the ceiling looks at the dearest")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto milling = support::rows::diplomaVersion(any.database(), u"CAP Usinage"_s);
        const auto joinery = support::rows::diplomaVersion(any.database(), u"CAP Menuiserie"_s);
        const auto diplomaOf = [&](diplomas::DiplomaVersionId version) {
            return diplomas::DiplomaId(
                school.number(u"SELECT diploma_id FROM diploma_version WHERE id = ?"_s, version));
        };
        support::rows::path(any.database(), school.leaYear, milling, 1, 2, QDate(2026, 9, 1));
        support::rows::path(any.database(), school.tomYear, joinery, 1, 2, QDate(2026, 9, 1));
        const std::vector<fees::FeeLine> lines{{FeeKind::Tuition, u"Scolarité"_s, euros(500)},
            {FeeKind::Tuition, u"Usinage"_s, euros(250), diplomaOf(milling)},
            {FeeKind::Tuition, u"Bois"_s, euros(300), diplomaOf(joinery)}};
        const auto saved = must(school.plans.save(school.year, 0, lines));
        CHECK(saved.plan.lines == lines);
        CHECK_FALSE(saved.warning); // 1 050 € in all, but 800 € for anybody
        fees::ProposalService proposals(any.workspace());
        CHECK(must(proposals.propose(school.leaYear, {})).owed == euros(750));
        CHECK(must(proposals.propose(school.tomYear, {})).owed == euros(800));
        const auto minhYear =
            support::rows::enrolment(any.database(), school.minh, school.year, QDate(2026, 9, 1));
        CHECK(must(proposals.propose(minhYear, {})).owed == euros(500));
    });
}

TEST_CASE("a discount of the school's list is charged with its reason")
{
    support::onBothEngines([](AnySchool &any) {
        Asking school(any);
        fees::FeeRules rules = must(school.rules.rules(school.year));
        CHECK(rules.discounts.empty());
        CHECK_FALSE(rules.prorated);
        rules.discounts = {{std::nullopt, u"Fratrie"_s, 3333},
            {std::nullopt, u"Commission sociale"_s, 0, euros(120)}};
        const fees::FeeRules saved = school.save(rules);
        REQUIRE(saved.discounts.size() == 2);
        REQUIRE(saved.discounts[0].id);
        const auto charged = must(school.proposals.charge(school.leaYear,
            {.payer = school.mother, .discounts = {*saved.discounts[0].id}, .count = 3}));
        CHECK(charged.charges.size() == 2);
        const auto items = must(school.lists.studentFees(school.lea)).charges;
        CHECK(items[0].amount == euros(533, 36));
        CHECK(items[0].reduction == euros(266, 64));
        CHECK(items[0].reductionReason == u"Fratrie (33,33 %)"_s); // as a typed line is cleaned
        CHECK(items[1].amount == euros(85, 50));

        // A discount that is taken away stays with what it was given to; undone, it is back.
        fees::FeeRules fewer = saved;
        fewer.discounts.pop_back();
        const fees::FeeRules after = school.save(fewer);
        CHECK(after.discounts.size() == 1);
        CHECK(must(school.rules.save(school.year, after, saved)) == saved);
        CHECK(school.rules.save(school.year, after, fewer).error().code
            == fees::errors::kChangedMeanwhile);
    });
}

TEST_CASE("the rules refuse what cannot be")
{
    support::SchoolFile file;
    Asking school(file);
    const auto code = [&](const auto &change) {
        fees::FeeRules rules = must(school.rules.rules(school.year));
        change(rules);
        return school.rules.save(school.year, must(school.rules.rules(school.year)), rules)
            .error()
            .code;
    };
    CHECK(code([](auto &r) {
        r.discounts = {{std::nullopt, u" "_s, 1000}};
    }) == fees::errors::kMissingLabel);
    CHECK(code([](auto &r) {
        r.discounts = {{std::nullopt, u"Fratrie"_s, 10001}};
    }) == fees::errors::kBadDiscount);
    CHECK(code([](auto &r) {
        r.discounts = {{std::nullopt, u"Fratrie"_s, 0}};
    }) == fees::errors::kBadAmount);
    CHECK(code([](auto &r) { r.yearMonths = 13; }) == fees::errors::kBadMonths);
    CHECK(code([](auto &r) { r.scale = {{1, euros(474), QString()}}; }) == fees::errors::kBadScale);
    CHECK(code([](auto &r) {
        r.scale = {{1, euros(4), u"x"_s}, {1, euros(5), u"x"_s}};
    }) == fees::errors::kBadScale);
}

TEST_CASE("a bursary is deducted where the school is authorised and the family gave power to")
{
    support::onBothEngines([](AnySchool &any) {
        Asking school(any);
        const auto proposed = [&] { return must(school.proposals.propose(school.leaYear, {})); };
        auto bursary = must(school.agreements.bursary(school.leaYear));
        CHECK(bursary.rowVersion == 0);
        bursary.echelon = 3;
        bursary = must(school.agreements.saveBursary(bursary));
        CHECK(bursary.rowVersion == 1);
        CHECK(proposed().owed == euros(885, 50));
        CHECK_FALSE(proposed().note.isEmpty()); // not authorised
        fees::FeeRules rules = must(school.rules.rules(school.year));
        rules.bursaryAuthorisedOn = QDate(2025, 3, 1);
        rules = school.save(rules);
        CHECK_FALSE(proposed().note.isEmpty()); // no procuration
        auto empowered = bursary;
        empowered.procurationOn = QDate(2026, 9, 2);
        empowered = must(school.agreements.saveBursary(empowered));
        CHECK(proposed().owed == euros(885, 50));
        CHECK(proposed().note.contains(u"3")); // the step is not typed
        rules.scale = {{3, euros(687), u"Barème saisi par l’école"_s}};
        school.save(rules);
        CHECK(proposed().note.isEmpty());
        CHECK(proposed().owed == euros(198, 50));
        CHECK(
            school.agreements.saveBursary(bursary).error().code == fees::errors::kChangedMeanwhile);
        fees::Bursary none = empowered;
        none.echelon = 0;
        CHECK(must(school.agreements.saveBursary(none)).rowVersion == 0);
        CHECK(proposed().owed == euros(885, 50));
        none.echelon = 10;
        CHECK(school.agreements.saveBursary(none).error().code == fees::errors::kBadScale);
    });
}

TEST_CASE("payers share what is charged to the cent, each with instalments of their own")
{
    support::onBothEngines([](AnySchool &any) {
        Asking school(any);
        const auto service =
            support::rows::party(any.database(), u"Aide sociale à l’enfance"_s, QString());
        fees::ShareSet set{school.leaYear, QDate(2026, 9, 1),
            {{service, 0, euros(200)}, {school.mother, 2}, {school.father, 1}}};
        set = must(school.agreements.saveShares(set));
        CHECK(set.rowVersion == 1);
        const auto proposal = must(school.proposals.propose(school.leaYear, {.count = 3}));
        REQUIRE(proposal.payers.size() == 3);
        Money sum;
        for (const auto &payer : proposal.payers) {
            sum += payer.request.owed();
            CHECK(fees::totalOf(payer.instalments) == payer.request.owed());
        }
        CHECK(sum == euros(885, 50));
        CHECK(proposal.payers[0].request.owed() == euros(200));
        CHECK(proposal.payers[1].request.owed() == euros(457)); // 400 + 57
        CHECK(proposal.payers[2].request.owed() == euros(228, 50));
        const auto charged = must(school.proposals.charge(school.leaYear, {.count = 3}));
        CHECK(charged.charges.size() == 5);
        CHECK(must(school.lists.balanceOfPayer(service)).charged == euros(200));
        CHECK(must(school.lists.balanceOfPayer(school.mother)).charged == euros(457));
        CHECK(must(school.lists.yearTotals(school.year)).balance.charged == euros(885, 50));
        const auto statement = must(school.statements.statement(school.father, school.year));
        CHECK(statement.instalments.size() == 6);

        // Changed later on, the shares hold from that day; what is charged stays.
        must(school.agreements.saveShares(
            {school.leaYear, QDate(2027, 1, 1), {{school.father, 1}}}));
        CHECK(must(school.agreements.shares(school.leaYear)).size() == 2);
        CHECK(must(school.lists.balanceOfPayer(service)).charged == euros(200));
        any.clock.set(QDate(2027, 1, 15));
        CHECK(must(school.proposals.propose(school.leaYear, {})).payers.size() == 1);
        any.clock.set(QDate(2026, 9, 7));

        // Undone: the set is there no more, or what it was.
        must(school.agreements.removeShares(set));
        CHECK(school.agreements.removeShares(set).error().code == fees::errors::kChangedMeanwhile);
    });
}

TEST_CASE("shares that cannot be are refused")
{
    support::SchoolFile file;
    Asking school(file);
    const auto code = [&](const std::vector<fees::PayerShare> &shares, QDate from) {
        return school.agreements.saveShares({school.leaYear, from, shares}).error().code;
    };
    const QDate day(2026, 9, 1);
    CHECK(code({}, day) == fees::errors::kBadShares);
    CHECK(code({{school.mother, 0, euros(100)}}, day) == fees::errors::kBadShares);
    CHECK(code({{school.mother, 1}, {school.mother, 1}}, day) == fees::errors::kBadShares);
    CHECK(code({{school.mother, -1}}, day) == fees::errors::kBadShares);
    CHECK(code({{school.mother, 1}, {school.father, 0, Money()}}, day) == fees::errors::kBadAmount);
    CHECK(code({{people::PartyId(99), 1}}, day) == security::errors::kRefused);
    CHECK(code({{school.mother, 1}}, QDate()) == fees::errors::kBadDate);
    must(school.agreements.saveShares({school.leaYear, day, {{school.mother, 1}}}));
    CHECK(code({{school.father, 1}}, day) == fees::errors::kBadDate);
    // More than is charged: said when it is charged.
    must(school.agreements.saveShares(
        {school.tomYear, day, {{school.mother, 0, euros(900)}, {school.father, 1}}}));
    CHECK(school.proposals.propose(school.tomYear, {}).error().code == fees::errors::kBadShares);
}

TEST_CASE("instalments typed freely come to what is owed, whoever pays")
{
    support::SchoolFile file;
    Asking school(file);
    const std::vector<fees::Instalment> schedule{{QDate(2027, 2, 1), euros(385, 50)},
        {QDate(2026, 10, 1), euros(100)}, {QDate(2026, 12, 1), euros(400)}};
    const auto proposal = must(
        school.proposals.propose(school.leaYear, {.payer = school.mother, .schedule = schedule}));
    REQUIRE(proposal.payers.size() == 1);
    CHECK(proposal.payers[0].instalments
        == std::vector<fees::Instalment>{schedule[1], schedule[2], schedule[0]});
    must(school.proposals.charge(school.leaYear, {.payer = school.mother, .schedule = schedule}));
    CHECK(school.number(u"SELECT CAST(sum(cents) AS bigint) FROM instalment WHERE due_on = "
                        "'2026-12-01'"_s)
        == 40000);
    auto wrong = schedule;
    wrong[0].amount = euros(385, 51);
    CHECK(school.proposals.charge(school.tomYear, {.payer = school.mother, .schedule = wrong})
              .error()
              .code
        == fees::errors::kBadSchedule);
    wrong[0].amount = Money();
    CHECK(school.proposals.charge(school.tomYear, {.payer = school.mother, .schedule = wrong})
              .error()
              .code
        == fees::errors::kBadSchedule);
    // Shared, each payer has the same days and a part that adds up.
    must(school.agreements.saveShares(
        {school.tomYear, QDate(2026, 9, 1), {{school.mother, 1}, {school.father, 1}}}));
    must(school.proposals.charge(school.tomYear, {.schedule = schedule}));
    CHECK(school.dueOf(school.tom).size() >= 6);
    CHECK(must(school.lists.balanceOfPayer(school.father)).charged == euros(442, 75));
}

TEST_CASE("a reduction above what is asked is refused with what can be taken off")
{
    support::SchoolFile file;
    Asking school(file);
    fees::ProposalChoice choice{.payer = school.mother, .reduction = euros(885, 51)};
    choice.reductionReason = u"Commission"_s;
    const auto refused = school.proposals.propose(school.leaYear, choice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == fees::errors::kOverReduction);
    CHECK(refused.error().message.contains(u"885,50"_s));
    CHECK(school.proposals.charge(school.leaYear, choice).error().code
        == fees::errors::kOverReduction);
    CHECK(school.due().empty());
    // As much as is asked: nothing is left to charge, which is said in these words.
    choice.reduction = euros(885, 50);
    CHECK(must(school.proposals.propose(school.leaYear, choice)).owed.isZero());
    const auto nothing = school.proposals.charge(school.leaYear, choice);
    CHECK(nothing.error().code == fees::errors::kNoLine);
    CHECK(nothing.error().message.contains(u"taken off"_s));
    choice.reduction = euros(85);
    choice.reductionReason.clear();
    CHECK(must(school.proposals.propose(school.leaYear, choice)).computation.back().text
        == u"Reduction"_s);
}

TEST_CASE("nobody to charge, or nothing, is said")
{
    support::SchoolFile file;
    FeesSchool school(file);
    fees::ProposalService proposals(file.workspace());
    CHECK(proposals.charge(school.leaYear, {.payer = school.mother}).error().code
        == fees::errors::kNoLine);
    (void)must(school.plans.save(school.year, 0, {{FeeKind::Tuition, u"Scolarité"_s, euros(800)}}));
    CHECK(proposals.charge(school.leaYear, {}).error().code == fees::errors::kNoPayer);
    CHECK(proposals.propose(enrolment::EnrolmentId(99), {}).error().code
        == security::errors::kRefused);
    CHECK(school.number(u"SELECT count(*) FROM charge"_s) == 0);
}
