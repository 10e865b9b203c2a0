#include "core/follow_up/month.h"
#include "core/follow_up/rule_repository.h"
#include "core/follow_up/rule_service.h"
#include "core/security/conflict.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Minutes;
using follow_up::Counter;
using follow_up::HalfDay;
using follow_up::ReachedRule;
using follow_up::Rule;
using follow_up::Worth;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

const QDate kMonday(2026, 11, 2);
const QDate kBorn(2011, 1, 15);

enum class Was { Present, Unjustified, Justified, Waiting, PartUnjustified };

HalfDay halfDay(QDate day, bool isAfternoon, Was was)
{
    HalfDay made;
    made.day = day;
    made.isAfternoon = isAfternoon;
    made.expected = Minutes(240);
    if (was != Was::Present)
        made.missed = Minutes(was == Was::PartUnjustified ? 120 : 240);
    if (was == Was::Unjustified || was == Was::PartUnjustified)
        made.unjustified = made.missed;
    if (was == Was::Waiting)
        made.waiting = made.missed;
    return made;
}

std::vector<HalfDay> halfDaysFrom(QDate first, int count, Was was)
{
    std::vector<HalfDay> made;
    for (int i = 0; i < count; ++i)
        made.push_back(halfDay(first.addDays(i / 2), i % 2 == 1, was));
    return made;
}

std::vector<Rule> shippedRules()
{
    static const std::vector<Rule> rules = [] {
        support::SchoolFile school;
        return must(follow_up::RuleRepository::all(school.database()));
    }();
    return rules;
}

QStringList codesOf(const std::vector<ReachedRule> &reached)
{
    QStringList codes;
    for (const ReachedRule &one : reached)
        codes += one.rule.code;
    return codes;
}

QStringList reachedBy(const std::vector<HalfDay> &halfDays, QDate month = kMonday)
{
    return codesOf(reachedRules(halfDays, month, shippedRules(), kBorn));
}

} // namespace

TEST_CASE("the numbers of the law come with the program, each with its source")
{
    const auto rules = shippedRules();
    REQUIRE(rules.size() == 3);
    CHECK(rules[0].code == u"dialogue"_s);
    CHECK(rules[0].details.counter == Counter::All);
    CHECK(rules[0].details.atLeast == 6);
    CHECK(rules[1].details.counter == Counter::AnyUnjustified);
    CHECK(rules[1].details.atLeast == 4);
    CHECK(rules[2].details.counter == Counter::FullUnjustified);
    CHECK(rules[2].details.atLeast == 10);
    for (const Rule &rule : rules)
        CHECK_FALSE(rule.details.source.isEmpty());
}

TEST_CASE("three half-days warn nobody, four do, ten whole ones call the team together")
{
    CHECK(reachedBy(halfDaysFrom(kMonday, 3, Was::Unjustified)).isEmpty());
    CHECK(reachedBy(halfDaysFrom(kMonday, 4, Was::Unjustified)) == QStringList{u"warning"_s});
    CHECK(reachedBy(halfDaysFrom(kMonday, 10, Was::Unjustified))
        == QStringList{u"dialogue"_s, u"warning"_s, u"team"_s});
    CHECK(reachedBy(halfDaysFrom(kMonday, 10, Was::PartUnjustified))
        == QStringList{u"dialogue"_s, u"warning"_s});
}

TEST_CASE("five days with a certificate warn nobody, and call for a dialogue")
{
    CHECK(reachedBy(halfDaysFrom(kMonday, 10, Was::Justified)) == QStringList{u"dialogue"_s});
}

TEST_CASE("what waits for a reason is not held against anybody yet")
{
    CHECK(reachedBy(halfDaysFrom(kMonday, 4, Was::Waiting)).isEmpty());
}

TEST_CASE("months are counted one by one: two and two make no four")
{
    auto halfDays = halfDaysFrom(QDate(2026, 11, 30), 2, Was::Unjustified);
    const auto december = halfDaysFrom(QDate(2026, 12, 1), 2, Was::Unjustified);
    halfDays.insert(halfDays.end(), december.begin(), december.end());
    CHECK(reachedBy(halfDays, QDate(2026, 11, 30)).isEmpty());
    CHECK(reachedBy(halfDays, QDate(2026, 12, 1)).isEmpty());
}

TEST_CASE("what is to be done goes by the age on the day the number was reached")
{
    const auto halfDays = halfDaysFrom(kMonday, 4, Was::Unjustified); // reached on 3 November
    const auto words = [&](QDate birth) {
        return reachedRules(halfDays, kMonday, shippedRules(), birth).front();
    };
    const QDate reached(2026, 11, 3);
    CHECK(words(QDate(2010, 11, 4)).on == reached);
    CHECK(words(QDate(2010, 11, 4)).age == 15);
    CHECK(words(QDate(2010, 11, 4)).words().contains(u"avertissement"_s));
    CHECK(words(QDate(2010, 11, 3)).age == 16);
    CHECK(words(QDate(2010, 11, 3)).words().contains(u"mission locale"_s));
    CHECK(words(QDate(2008, 11, 4)).words().contains(u"mission locale"_s));
    CHECK(words(QDate(2008, 11, 3)).words().contains(u"pas de signalement"_s));
}

TEST_CASE("who was born on 29 February is of age on 1 March, not the day before")
{
    const QDate leapling(2008, 2, 29);
    const auto wordsOn = [&](QDate fourth) {
        std::vector<HalfDay> halfDays = halfDaysFrom(QDate(2026, 2, 23), 3, Was::Unjustified);
        for (HalfDay &one : halfDays)
            one.day = fourth;
        halfDays.push_back(halfDay(fourth, true, Was::Unjustified));
        return reachedRules(halfDays, fourth, shippedRules(), leapling).front();
    };
    CHECK(wordsOn(QDate(2026, 2, 28)).age == 17);
    CHECK(wordsOn(QDate(2026, 3, 1)).age == 18);
    CHECK(wordsOn(QDate(2026, 3, 1)).words().contains(u"pas de signalement"_s));
}

TEST_CASE("days missed in a row: weekends and holidays neither break nor lengthen them")
{
    auto halfDays = halfDaysFrom(QDate(2026, 11, 5), 4, Was::Unjustified); // Thursday, Friday
    const auto monday = halfDaysFrom(QDate(2026, 11, 9), 2, Was::Justified);
    halfDays.insert(halfDays.end(), monday.begin(), monday.end());
    const follow_up::DaysInARow three{3, QDate(2026, 11, 5), QDate(2026, 11, 9)};
    CHECK(lastDaysInARow(halfDays) == three);

    // Nobody called on Tuesday: no proof of either.
    HalfDay unknown = halfDay(QDate(2026, 11, 10), false, Was::Present);
    unknown.missingRolls = 1;
    unknown.uncalled = unknown.expected;
    halfDays.push_back(unknown);
    CHECK(lastDaysInARow(halfDays) == three);

    halfDays.push_back(halfDay(QDate(2026, 11, 12), false, Was::Present));
    CHECK(lastDaysInARow(halfDays).days == 0);
}

TEST_CASE("a reason is awaited through the second day, then silence counts")
{
    const auto rule = follow_up::HalfDaySettings{}.ruleOn(QDate(2026, 11, 5));
    CHECK(rule.silence(QDate(2026, 11, 3)) == Worth::Waiting);
    CHECK(rule.silence(QDate(2026, 11, 2)) == Worth::Unjustified);
}

TEST_CASE("the school changes a number with its source; a rule that is retired judges no more")
{
    support::onBothEngines([](AnySchool &on) {
        on.signIn(u"dir"_s, {Role::Director});
        follow_up::RuleService rules(on.workspace());
        const Rule warning = must(rules.rules()).at(1);
        auto details = warning.details;
        details.atLeast = 3;
        auto changed = must(rules.edit(warning, details));
        CHECK(must(rules.rules()).at(1).details.atLeast == 3);
        const auto late = rules.edit(warning, details);
        REQUIRE_FALSE(late);
        CHECK(late.error().code == security::errors::kChangedMeanwhile);

        details.source = u" "_s;
        const auto refused = rules.edit(changed.rule, details);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == follow_up::errors::kBadRule);

        must(rules.undo(changed.undo));
        CHECK(must(rules.rules()).at(1).details == warning.details);
        changed = must(rules.setRetired(must(rules.rules()).at(1), true));
        CHECK(must(rules.rules()).size() == 2);
        CHECK(must(rules.all()).size() == 3);
        must(rules.undo(changed.undo));

        details = warning.details;
        details.label = u"Trois demi-journées"_s;
        const auto added = must(rules.add(details));
        CHECK(must(rules.rules()).back().details.label == u"Trois demi-journées"_s);
        must(rules.undo(added.undo));
        CHECK(must(rules.rules()).size() == 3);
    });
}
