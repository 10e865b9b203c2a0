#include "core/attendance/errors.h"
#include "core/attendance/roll_key.h"
#include "tests/support/any_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::parseRollKey;
using attendance::RollMark;
using base::Minutes;
using support::must;
namespace errors = attendance::errors;

namespace {

constexpr timetable::DaySpan kMorning{8 * 60, 12 * 60};
constexpr int kNow = 8 * 60 + 12;

RollMark typed(const QString &text)
{
    return must(parseRollKey(text, kMorning, kNow));
}
base::ErrorCode refused(const QString &text, int now = kNow)
{
    return parseRollKey(text, kMorning, now).error().code;
}

} // namespace

TEST_CASE("the keys of the roll say what was seen")
{
    CHECK(typed(u""_s) == RollMark{Mark::Present, {}});
    CHECK(typed(u" e "_s) == RollMark{Mark::Present, {}});
    CHECK(typed(u"P"_s) == RollMark{Mark::Present, {}});
    CHECK(typed(u"a"_s) == RollMark{Mark::Absent, {}});
    CHECK(typed(u"D"_s) == RollMark{Mark::Exempted, {}});
    CHECK(typed(u"L"_s) == RollMark{Mark::Elsewhere, {}});
    CHECK(typed(u"I"_s) == RollMark{Mark::Infirmary, {}});
}

TEST_CASE("late is now, a time of arrival, or minutes")
{
    CHECK(typed(u"R"_s) == RollMark{Mark::Late, Minutes(12)});
    CHECK(typed(u"R8h25"_s) == RollMark{Mark::Late, Minutes(25)});
    CHECK(typed(u"r 8:25"_s) == RollMark{Mark::Late, Minutes(25)});
    CHECK(typed(u"8h25"_s) == RollMark{Mark::Late, Minutes(25)});
    CHECK(typed(u"0825"_s) == RollMark{Mark::Late, Minutes(25)});
    CHECK(typed(u"25"_s) == RollMark{Mark::Late, Minutes(25)});
    CHECK(typed(u"R25 min"_s) == RollMark{Mark::Late, Minutes(25)});
    CHECK(typed(u"R9h"_s) == RollMark{Mark::Late, Minutes(60)});
}

TEST_CASE("who leaves early, or for the infirmary, misses what is left")
{
    CHECK(typed(u"S11h30"_s) == RollMark{Mark::Left, Minutes(30)});
    CHECK(typed(u"s15"_s) == RollMark{Mark::Left, Minutes(15)});
    CHECK(must(parseRollKey(u"S"_s, kMorning, 11 * 60 + 50)) == RollMark{Mark::Left, Minutes(10)});
    CHECK(typed(u"I10h15"_s) == RollMark{Mark::Infirmary, Minutes(105)});
    CHECK(typed(u"I20"_s) == RollMark{Mark::Infirmary, Minutes(20)});
}

TEST_CASE("minutes stay within the session, and an unknown key is named")
{
    CHECK(refused(u"R"_s, 7 * 60 + 58) == errors::kBadMinutes); // not begun
    CHECK(refused(u"R"_s, 12 * 60 + 5) == errors::kBadMinutes); // over
    CHECK(refused(u"R0"_s) == errors::kBadMinutes);
    CHECK(refused(u"R240"_s) == errors::kBadMinutes); // all of it is an absence
    CHECK(refused(u"R8h"_s) == errors::kBadMinutes);
    CHECK(refused(u"R13h"_s) == errors::kBadMinutes);
    CHECK(refused(u"S7h"_s) == errors::kBadMinutes);
    CHECK(refused(u"I7h59"_s) == errors::kBadMinutes);
    CHECK(refused(u"A25"_s) == errors::kBadKey);
    CHECK(refused(u"X"_s) == errors::kBadKey);
    CHECK(refused(u"R25h"_s) == errors::kBadKey);
    CHECK(refused(u"R-5"_s) == errors::kBadKey);
    CHECK(refused(u"RR"_s) == errors::kBadKey);
    CHECK(refused(u"é"_s) == errors::kBadKey);
    CHECK(parseRollKey(QString(5000, u'9'), kMorning, kNow).error().message.size() < 300);
}

TEST_CASE("each mark counts in the hours as its rule says")
{
    const auto hours = [](Mark mark, int missed) {
        const auto h = attendance::hoursOf({mark, Minutes(missed)}, Minutes(240));
        return std::tuple(h.planned.count(), h.delivered.count(), h.attended.count());
    };
    CHECK(hours(Mark::Present, 0) == std::tuple(240, 240, 240));
    CHECK(hours(Mark::Absent, 0) == std::tuple(240, 240, 0));
    CHECK(hours(Mark::Late, 25) == std::tuple(240, 240, 215));
    CHECK(hours(Mark::Left, 15) == std::tuple(240, 240, 225));
    CHECK(hours(Mark::Infirmary, 240) == std::tuple(240, 240, 0));
    CHECK(hours(Mark::Exempted, 0) == std::tuple(240, 0, 0));
    CHECK(hours(Mark::Elsewhere, 0) == std::tuple(240, 240, 240));
}
