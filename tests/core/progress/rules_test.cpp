// What is proposed and counted, on values alone.
#include "core/progress/conduct.h"
#include "core/progress/decided_level.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using progress::CompetencyProgress;
using progress::DecidedLevel;
using progress::Level;
using progress::LevelId;
using progress::Observation;
using progress::ObservationId;
using progress::Proposal;
using progress::Rule;
using progress::Scale;
using progress::Without;

namespace {

const QDate kDay(2026, 9, 7);

// 0 to 4; 3 and 4 count as acquired. The ids run the other way round.
Scale scale()
{
    std::vector<Level> levels;
    for (int digit = 0; digit <= 4; ++digit) {
        Level level;
        level.id = LevelId(10 - digit);
        level.details = {digit, QString::number(digit), digit >= 3};
        level.position = digit;
        levels.push_back(level);
    }
    return Scale(levels);
}

LevelId at(int digit)
{
    return LevelId(10 - digit);
}

Observation seen(int id, int day, std::optional<int> digit)
{
    Observation one;
    one.id = ObservationId(id);
    one.details.seenOn = kDay.addDays(day);
    if (digit)
        one.details.level = at(*digit);
    else
        one.details.without = Without::Absent;
    one.notedAt = QDateTime(one.details.seenOn, QTime(8, 0), Qt::UTC).addSecs(id);
    return one;
}

std::optional<Proposal> proposal(const std::vector<Observation> &observations, Rule rule)
{
    for (const Proposal &one : progress::proposalsOf(observations, scale())) {
        if (one.rule == rule)
            return one;
    }
    return std::nullopt;
}

CompetencyProgress decided(std::optional<int> digit, bool isOwn = true, int day = 0)
{
    CompetencyProgress one;
    one.isOwn = isOwn;
    if (digit) {
        DecidedLevel level;
        level.level = at(*digit);
        level.decidedOn = kDay.addDays(day);
        one.decisions.push_back(level);
    }
    return one;
}

} // namespace

TEST_CASE("the last, the last two that agree and the best stand beside, each with its reason")
{
    const std::vector<Observation> seenTwice{seen(1, 0, 4), seen(2, 1, 2), seen(3, 2, 2)};
    CHECK(proposal(seenTwice, Rule::Last) == Proposal{Rule::Last, at(2), {ObservationId(3)}});
    CHECK(proposal(seenTwice, Rule::LastTwo)
        == Proposal{Rule::LastTwo, at(2), {ObservationId(3), ObservationId(2)}});
    CHECK(proposal(seenTwice, Rule::Best) == Proposal{Rule::Best, at(4), {ObservationId(1)}});
}

TEST_CASE("two that disagree propose nothing together")
{
    CHECK_FALSE(proposal({seen(1, 0, 2), seen(2, 1, 3)}, Rule::LastTwo));
    CHECK_FALSE(proposal({seen(1, 0, 2)}, Rule::LastTwo));
}

TEST_CASE("absent, exempt, not assessed and withdrawn never count")
{
    Observation withdrawn = seen(4, 3, 4);
    withdrawn.withdrawnAt = withdrawn.notedAt;
    const std::vector<Observation> all{seen(1, 0, 2), seen(2, 1, 2), seen(3, 2, {}), withdrawn};
    CHECK(proposal(all, Rule::Last)->level == at(2));
    CHECK(proposal(all, Rule::LastTwo)->basis
        == std::vector<ObservationId>{ObservationId(2), ObservationId(1)});
    CHECK(proposal(all, Rule::Best)->level == at(2));
    CHECK(progress::proposalsOf({seen(1, 0, {})}, scale()).empty());
}

TEST_CASE("of one day the one noted later is the last")
{
    CHECK(proposal({seen(1, 0, 1), seen(2, 0, 3)}, Rule::Last)->level == at(3));
    CHECK(proposal({seen(2, 0, 3), seen(1, 0, 1)}, Rule::Last)->level == at(3));
}

TEST_CASE("what is proposed was seen: nothing is averaged")
{
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        std::vector<Observation> observations;
        int best = -1;
        const int count = int(random() % 6);
        for (int i = 0; i < count; ++i) {
            const int digit = int(random() % 6) - 1; // -1: absent
            best = std::max(best, digit);
            observations.push_back(seen(i + 1, i, digit < 0 ? std::nullopt : std::optional(digit)));
        }
        std::shuffle(observations.begin(), observations.end(), random);
        const auto highest = proposal(observations, Rule::Best);
        CHECK(highest.has_value() == (best >= 0));
        if (highest)
            CHECK(highest->level == at(best));
        for (const Proposal &one : progress::proposalsOf(observations, scale())) {
            for (const ObservationId id : one.basis) {
                const auto found = std::find_if(observations.begin(), observations.end(),
                    [id](const Observation &o) { return o.id == id; });
                REQUIRE(found != observations.end());
                CHECK(found->details.level == one.level);
            }
        }
    }
}

TEST_CASE("the share acquired is of one's own competencies, decided and at an acquired level")
{
    const std::vector<CompetencyProgress> all{
        decided(3), decided(4), decided(2), decided({}), decided(4, false)};
    CHECK(progress::acquiredOn(all, scale(), kDay) == base::Ratio{2, 4});
    CHECK_FALSE(progress::acquiredOn({decided(4, false)}, scale(), kDay).isDefined());
}

TEST_CASE("a level decided later does not count for an earlier day")
{
    const std::vector<CompetencyProgress> all{decided(3, true, 5)};
    CHECK(progress::acquiredOn(all, scale(), kDay.addDays(4)) == base::Ratio{0, 1});
    CHECK(progress::acquiredOn(all, scale(), kDay.addDays(5)) == base::Ratio{1, 1});
}

TEST_CASE("the last decision that stands is shown, lower ones included")
{
    CompetencyProgress one = decided(2);
    one.decisions.push_back(decided(4).decisions.front()); // older
    CHECK(one.shown()->level == at(2));
    one.decisions.front().withdrawnAt = QDateTime(kDay, QTime(9, 0), Qt::UTC);
    CHECK(one.shown()->level == at(4));
}

TEST_CASE("a scale needs two levels, no digit twice, acquired up to the top")
{
    const auto error = [](std::vector<Level> levels) {
        const auto done = progress::checkScale(Scale(std::move(levels)));
        return done ? std::string_view() : done.error().code.name;
    };
    std::vector<Level> levels = scale().levels();
    CHECK(error(levels).empty());
    levels[1].details.digit = 3;
    CHECK(error(levels) == progress::errors::kDigitTaken.name);
    levels[1].retired = true;
    CHECK(error(levels).empty());
    levels[4].details.isAcquired = false;
    CHECK(error(levels) == progress::errors::kBadScale.name);
    levels[3].details.isAcquired = false;
    CHECK(error(levels) == progress::errors::kBadScale.name); // nothing is acquired
    CHECK(error({scale().levels().back()}) == progress::errors::kBadScale.name);
}

TEST_CASE("know-how-to-be is counted by week, never marked")
{
    progress::Aspect order;
    order.id = progress::AspectId(1);
    progress::Aspect old;
    old.id = progress::AspectId(2);
    old.retired = true;
    std::vector<progress::Tick> ticks;
    const auto tick = [&](int day, bool isGood) {
        progress::Tick one;
        one.details.aspect = order.id;
        one.details.isGood = isGood;
        one.details.seenOn = kDay.addDays(day);
        ticks.push_back(one);
    };
    tick(0, true);
    tick(4, false);
    tick(6, true); // Sunday of the same week
    tick(7, true);
    tick(8, true);
    ticks.back().withdrawnAt = QDateTime(kDay, QTime(9, 0), Qt::UTC);
    const auto trends = progress::trendsOf({order, old}, ticks);
    REQUIRE(trends.size() == 1);
    CHECK(trends.front().weeks
        == std::vector<progress::ConductWeek>{{kDay, 2, 1}, {kDay.addDays(7), 1, 0}});
    CHECK(trends.front().good() == 3);
    CHECK(trends.front().toWorkOn() == 1);
}
