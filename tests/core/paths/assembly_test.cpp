#include "core/paths/assembly.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using diplomas::DiplomaVersionId;
using paths::IndividualPath;
using paths::StageRow;
using people::StudentId;

namespace {

const DiplomaVersionId kCap(1);
const DiplomaVersionId kBac(2);

StageRow stage(DiplomaVersionId version, QDate from, QDate to, int year, bool goesOn = true,
    StudentId student = StudentId(1))
{
    return {student, version, version == kCap ? u"CAP CIP"_s : u"Bac Pro TRPM"_s,
        {u"%1"_s.arg(from.year()), year, 2, {from, to}, to.year() + 2 - year}, goesOn};
}

StageRow firstYear(DiplomaVersionId version, int year, bool goesOn = true)
{
    return stage(version, QDate(year, 9, 1), QDate(year + 1, 8, 31), 1, goesOn);
}

IndividualPath stored(qint64 id, DiplomaVersionId version, QDate from, std::optional<QDate> to = {})
{
    IndividualPath path{.student = StudentId(1), .version = version};
    path.id = paths::IndividualPathId(id);
    path.uuid = u"p%1"_s.arg(id);
    path.dates = {from, to};
    path.rowVersion = int(id) + 1;
    path.plan.session = 2020 + int(id);
    return path;
}

} // namespace

TEST_CASE("two school years to one diploma are one path that goes on")
{
    const auto paths = paths::assembled(
        {firstYear(kCap, 2025), stage(kCap, QDate(2026, 9, 1), QDate(2027, 8, 31), 2)}, {});
    REQUIRE(paths.size() == 1);
    CHECK(paths[0].stages.size() == 2);
    CHECK(paths[0].dates == base::DateRange{QDate(2025, 9, 1), {}});
    CHECK_FALSE(paths[0].isStored());
    CHECK(paths[0].session() == 2027);
    CHECK(paths[0].stageOn(QDate(2026, 7, 14))->yearOfPath == 1);
    CHECK(paths[0].stageOn(QDate(2026, 9, 1))->yearOfPath == 2);
    CHECK(paths[0].stageOn(QDate(2020, 1, 1))->yearOfPath == 1);
}

TEST_CASE("another diploma ends the path before it, and coming back begins a third one")
{
    const auto paths = paths::assembled(
        {stage(kCap, QDate(2026, 9, 1), QDate(2026, 11, 8), 1, false),
            stage(kBac, QDate(2026, 11, 9), QDate(2027, 8, 31), 1), firstYear(kCap, 2027)},
        {stored(1, kCap, QDate(2026, 9, 1), QDate(2026, 11, 8)),
            stored(2, kCap, QDate(2027, 9, 1))});
    REQUIRE(paths.size() == 3);
    CHECK(paths[0].dates.to == QDate(2026, 11, 8));
    CHECK(paths[0].id.value() == 1);
    CHECK(paths[1].dates.to == QDate(2027, 8, 31));
    CHECK_FALSE(paths[1].isStored());
    CHECK(paths[2].id.value() == 2);
    CHECK_FALSE(paths[2].dates.to);
}

TEST_CASE("an open path follows the enrolment whatever was corrected in its dates")
{
    const auto paths = paths::assembled({stage(kCap, QDate(2026, 10, 5), QDate(2027, 8, 31), 1)},
        {stored(1, kCap, QDate(2026, 9, 1))});
    REQUIRE(paths.size() == 1);
    CHECK(paths[0].dates == base::DateRange{QDate(2026, 10, 5), {}});
    CHECK(paths[0].plan.session == 2021);
    CHECK(paths[0].rowVersion == 2);
}

TEST_CASE("who leaves has a path that ended that day, and it goes on when nobody left after all")
{
    auto row = stage(kCap, QDate(2026, 9, 1), QDate(2026, 12, 18), 1, false);
    const auto open = stored(1, kCap, QDate(2026, 9, 1));
    CHECK(paths::assembled({row}, {open})[0].dates.to == QDate(2026, 12, 18));
    row.goesOn = true;
    CHECK_FALSE(paths::assembled({row}, {open})[0].dates.to);
}

TEST_CASE("a path no enrolment tells of any more stays readable")
{
    const auto paths = paths::assembled({firstYear(kCap, 2026)},
        {stored(1, kBac, QDate(2024, 9, 1), QDate(2025, 8, 31)),
            stored(2, kCap, QDate(2026, 9, 1))});
    REQUIRE(paths.size() == 2);
    CHECK(paths[0].version == kBac);
    CHECK(paths[0].stages.empty());
    CHECK(paths[1].id.value() == 2);
}

TEST_CASE("nobody gets the path of somebody else")
{
    auto other = firstYear(kCap, 2026);
    other.student = StudentId(2);
    const auto paths =
        paths::assembled({firstYear(kCap, 2026), other}, {stored(1, kCap, QDate(2026, 9, 1))});
    REQUIRE(paths.size() == 2);
    CHECK(paths[0].isStored());
    CHECK_FALSE(paths[1].isStored());
    CHECK(paths[1].student == StudentId(2));
}

TEST_CASE("the path that holds today comes first, else the next one, then the newest")
{
    const auto paths = paths::assembled(
        {firstYear(kCap, 2024, false), firstYear(kBac, 2025, false), firstYear(kCap, 2027)}, {});
    REQUIRE(paths.size() == 3);
    const auto first = [&](QDate day) {
        return paths::inOrderOfInterest(paths, day).front().dates.from.year();
    };
    CHECK(first(QDate(2025, 1, 10)) == 2024);
    CHECK(first(QDate(2025, 12, 1)) == 2025);
    CHECK(first(QDate(2028, 1, 10)) == 2027);
    CHECK(first(QDate(2020, 1, 10)) == 2024);
    const auto ordered = paths::inOrderOfInterest(paths, QDate(2025, 1, 10));
    CHECK(ordered[1].dates.from.year() == 2027);
    CHECK(ordered[2].dates.from.year() == 2025);
    CHECK(paths::pathOn(paths, QDate(2024, 1, 1)) == nullptr);
}

TEST_CASE("random school years: every stage stands in one path of its version, and paths never "
          "share a day")
{
    std::mt19937 random(20261122);
    const auto chance = [&](int of) { return int(random() % unsigned(of)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<StageRow> stages;
        std::vector<IndividualPath> kept;
        QDate day(2022, 9, 1);
        for (int count = 1 + chance(6); count > 0; --count) {
            const DiplomaVersionId version = chance(2) == 0 ? kCap : kBac;
            const QDate end = day.addDays(20 + chance(300));
            stages.push_back(stage(version, day, end, 1, count == 1 && chance(2) == 0));
            if (chance(3) == 0)
                kept.push_back(stored(qint64(kept.size()) + 1, version, day, end));
            day = end.addDays(1 + chance(60));
        }
        const auto all = paths::assembled(stages, kept);
        size_t told = 0;
        for (const IndividualPath &path : all)
            told += path.stages.size();
        CHECK(told == stages.size());
        for (const StageRow &row : stages) {
            const QDate last = row.stage.dates.to.value_or(QDate());
            const auto holders =
                std::count_if(all.begin(), all.end(), [&](const IndividualPath &path) {
                    return !path.stages.empty() && path.dates.contains(last);
                });
            CHECK(holders <= 1);
            const auto *holder = paths::pathOn(all, last);
            REQUIRE(holder);
            CHECK(holder->version == row.version);
        }
        for (const IndividualPath &one : kept) {
            CHECK(std::count_if(all.begin(), all.end(), [&](const IndividualPath &path) {
                return path.uuid == one.uuid;
            }) == 1);
        }
    }
}

TEST_CASE("a path that was ended although the enrolment went on is followed by what went on")
{
    const auto paths = paths::assembled(
        {firstYear(kCap, 2026)}, {stored(1, kCap, QDate(2026, 9, 1), QDate(2026, 11, 8))});
    REQUIRE(paths.size() == 2);
    CHECK(paths[0].id.value() == 1);
    CHECK(paths[1].dates.from == QDate(2026, 11, 9));
    CHECK_FALSE(paths[1].isStored());
    CHECK(paths::pathOn(paths, QDate(2026, 12, 1)) == &paths[1]);
}
