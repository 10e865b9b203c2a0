#include "core/outcomes/follow_up.h"
#include "tests/support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace outcomes;

namespace {

const QDate kLastDay(2026, 7, 3);

Leaver leaver(qint64 id, const std::vector<LeaverSituation> &situations)
{
    Leaver one{people::StudentId(id), {}, u"N"_s, kLastDay, {}, {}, {}, {}, {}, {}};
    one.situations = situations;
    return one;
}

LeaverSituation told(QDate on, bool confirmed, QDate from, std::optional<QDate> to = {})
{
    return {LeaverSituationId(1), {}, people::StudentId(1),
        {LeaverStatus::PermanentJob, from, to, {}, {}, u"Sa mère"_s, on, NewsSource::Phone},
        confirmed, 1};
}

} // namespace

TEST_CASE("what waits for the office is shown only where nothing confirmed is known")
{
    const QDate today(2026, 9, 7);
    const auto none = leaver(1, {});
    CHECK(followed(none, {}, today).state() == NewsState::None);
    CHECK_FALSE(followed(none, {}, today).shown());
    const auto waits = leaver(1, {told(today, false, today)});
    CHECK(followed(waits, {}, today).state() == NewsState::Told);
    CHECK(followed(waits, {}, today).shown());
    CHECK_FALSE(followed(waits, {}, today).counted);
    const auto both =
        leaver(1, {told(today, true, kLastDay), told(today, false, QDate(2026, 9, 1))});
    CHECK(followed(both, {}, today).state() == NewsState::Told);
    CHECK(followed(both, {}, today).shown()->confirmed);
    // A job of next month counts as known today, not on today's wave.
    const auto plan = leaver(1, {told(today, true, QDate(2026, 10, 1))});
    CHECK(followed(plan, {}, today).state() == NewsState::Confirmed);
    CHECK(followed(plan, today, today).state() == NewsState::None);
}

TEST_CASE("who is to call: never heard of first, then not since the last wave, then known no more")
{
    LeaversOfYear year{kLastDay, {}, 0};
    year.leavers.push_back(leaver(1, {told(QDate(2026, 9, 4), true, QDate(2026, 9, 1))}));
    year.leavers.push_back(leaver(3, {}));
    year.leavers.push_back(
        leaver(4, {told(QDate(2026, 8, 4), true, QDate(2026, 8, 1), QDate(2026, 8, 31))}));
    CHECK(pastWaves(kLastDay, QDate(2026, 12, 29)).empty());
    CHECK(toCall(year, QDate(2026, 9, 7)) == std::vector<size_t>{1, 2});
    CHECK(pastWaves(kLastDay, QDate(2026, 12, 30)) == std::vector<int>{6});
    year.leavers.push_back(leaver(2, {told(QDate(2027, 1, 5), true, QDate(2026, 9, 1))}));
    CHECK(toCall(year, QDate(2027, 1, 6)) == std::vector<size_t>{1, 2, 0});
}
