#include "core/attendance/errors.h"
#include "core/attendance/exceptions.h"
#include "tests/support/school_file.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Exception;
using attendance::Mark;
using attendance::RollMark;
using attendance::SheetLine;
using base::Minutes;
using security::Role;
using support::kMonday;
using support::must;
namespace errors = attendance::errors;

namespace {

const timetable::DaySpan kMorning{480, 720};
const std::vector<SheetLine> kLines{
    {1, u"BENALI Samir"_s}, {3, u"DE LA TOUR Léa"_s}, {7, u"DUPONT Léa"_s}, {12, u"DURAND Noé"_s}};

std::vector<Exception> parsed(const QString &text)
{
    return must(attendance::parseExceptions(text, kLines, kMorning));
}

base::ErrorCode refused(const QString &text)
{
    const auto result = attendance::parseExceptions(text, kLines, kMorning);
    REQUIRE_FALSE(result);
    return result.error().code;
}

std::vector<SheetLine> linesOf(const attendance::RollSheet &sheet)
{
    std::vector<SheetLine> lines;
    for (const attendance::RollRow &row : sheet.rows)
        lines.push_back({int(lines.size()) + 1, row.student.lastName});
    return lines;
}

} // namespace

TEST_CASE("a signed sheet is typed by its exceptions, by number or by name")
{
    CHECK(parsed({}).empty());
    CHECK(parsed(u"1A"_s) == std::vector<Exception>{{0, {Mark::Absent, {}}}});
    CHECK(parsed(u"3 a, 7r25 12S11h30"_s)
        == std::vector<Exception>{{1, {Mark::Absent, {}}}, {2, {Mark::Late, Minutes(25)}},
            {3, {Mark::Left, Minutes(30)}}});
    CHECK(parsed(u"ben 8h20"_s) == std::vector<Exception>{{0, {Mark::Late, Minutes(20)}}});
    CHECK(parsed(u"tour L; noé D"_s)
        == std::vector<Exception>{{1, {Mark::Elsewhere, {}}}, {3, {Mark::Exempted, {}}}});
    CHECK(parsed(u"7!"_s) == std::vector<Exception>{{2, {}, true}});
    CHECK(parsed(u"7 !R10"_s) == std::vector<Exception>{{2, {Mark::Late, Minutes(10)}, true}});
}

TEST_CASE("what cannot be read of a typed sheet is named, and nothing is guessed")
{
    CHECK(refused(u"2A"_s) == errors::kBadKey); // no such line
    CHECK(refused(u"0A"_s) == errors::kBadKey);
    CHECK(refused(u"léa A"_s) == errors::kBadKey); // two of them
    CHECK(refused(u"zoé A"_s) == errors::kBadKey);
    CHECK(refused(u"1"_s) == errors::kBadKey);      // nothing beside it
    CHECK(refused(u"1R"_s) == errors::kBadKey);     // now is not when it was signed
    CHECK(refused(u"1A 1R5"_s) == errors::kBadKey); // twice
    CHECK(refused(u"1R300"_s) == errors::kBadMinutes);
    CHECK(refused(u"1X"_s) == errors::kBadKey);
}

TEST_CASE("a typed sheet becomes the teacher's roll, and reads back as it was typed")
{
    support::SchoolFile file;
    support::WorkshopSchool school(file);
    const auto session = school.planned(school.plan(kMonday, 480, 720));
    school.signInAs(u"secretariat"_s, Role::Secretary);
    auto sheet = must(school.attendance.sheet(session.id));
    const auto request =
        must(attendance::typedRoll(sheet, linesOf(sheet), u"2A 4R15"_s, school.masterStaff));
    must(school.attendance.take(request));
    sheet = must(school.attendance.sheet(session.id));
    CHECK(sheet.rows[0].mark == RollMark{});
    CHECK(sheet.rows[1].mark == RollMark{Mark::Absent, {}});
    CHECK(sheet.rows[3].mark == RollMark{Mark::Late, Minutes(15)});
    REQUIRE(sheet.roll);
    CHECK(sheet.roll->typedFor == school.masterStaff);
    CHECK(attendance::typedExceptions(sheet, linesOf(sheet)) == u"2A 4R15");

    // Typed again without one of them: that one was there.
    must(school.attendance.take(
        must(attendance::typedRoll(sheet, linesOf(sheet), u"4R15"_s, school.masterStaff))));
    CHECK(must(school.attendance.sheet(session.id)).rows[1].mark == RollMark{});
}

TEST_CASE("who was announced absent stays so on a typed sheet unless it says otherwise")
{
    support::SchoolFile file;
    support::WorkshopSchool school(file);
    const auto session = school.planned(school.plan(kMonday, 480, 720));
    school.signInAs(u"secretariat"_s, Role::Secretary);
    auto sheet = must(school.attendance.sheet(session.id));
    sheet.rows[0].announced =
        attendance::Announced{RollMark{Mark::Absent, {}}, {{absences::Effect::Absence, kMorning}}};
    sheet.rows[0].mark = *sheet.rows[0].announced->mark;
    const auto lines = linesOf(sheet);
    const auto markOf = [&](const QString &text) {
        const auto request = must(attendance::typedRoll(sheet, lines, text, school.masterStaff));
        return request.entries[0].mark;
    };
    CHECK(markOf({}) == RollMark{Mark::Absent, {}});
    CHECK(markOf(u"1A"_s) == RollMark{Mark::Absent, {}});
    CHECK(markOf(u"1!"_s) == RollMark{});
    const auto held = attendance::typedRoll(sheet, lines, u"1R10"_s, school.masterStaff);
    REQUIRE_FALSE(held);
    CHECK(held.error().code == errors::kHeld);
}
