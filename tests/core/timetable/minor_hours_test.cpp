#include "core/timetable/minor_hours.h"
#include "core/timetable/minor_hours_repository.h"
#include "core/timetable/pattern_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using support::kMonday;
using support::must;
using timetable::DayWords;
using timetable::GroupTime;
using timetable::HoursFinding;
using timetable::MinorHours;
using timetable::YoungPerson;
using Kind = HoursFinding::Kind;

namespace {

const school::GroupId kWorkshop(1);
const school::GroupId kGeneral(2);
const enrolment::GroupPartId kPart(7);

GroupTime at(int weekday, int starts, int ends, school::GroupId group = kWorkshop)
{
    return {group, {}, kMonday.addDays(weekday - 1), {starts, ends},
        group == kWorkshop ? u"Usinage"_s : u"Général"_s, u"%1-%2"_s.arg(starts).arg(ends)};
}

YoungPerson aged(int years)
{
    return {enrolment::EnrolmentId(years), kMonday.addYears(-years).addDays(-30),
        {kWorkshop, kGeneral}, {}};
}

std::vector<Kind> kindsOf(
    const std::vector<GroupTime> &week, int years, const std::set<QDate> &holidays = {})
{
    std::vector<Kind> kinds;
    for (const auto &f :
        timetable::findingsIn(week, {aged(years)}, {}, holidays, DayWords::Weekday))
        kinds.push_back(f.kind);
    return kinds;
}

} // namespace

TEST_CASE("the usual week of 35 hours over five days is within every limit")
{
    std::vector<GroupTime> week;
    for (int day = 1; day <= 5; ++day) {
        week.push_back(at(day, 480, 720));
        week.push_back(at(day, 780, day == 5 ? 780 : 960));
    }
    week.pop_back();
    week.push_back(at(5, 780, 960, kGeneral));
    CHECK(kindsOf(week, 15).empty());
    CHECK(kindsOf(week, 17).empty());
}

TEST_CASE("more than eight hours a day and thirty-five a week are told, of minors alone")
{
    const std::vector<GroupTime> day{at(1, 480, 720), at(1, 780, 1021)};
    CHECK(kindsOf(day, 17) == std::vector{Kind::Day});
    CHECK(kindsOf(day, 18).empty());
    CHECK(kindsOf({at(1, 480, 720), at(1, 780, 1020)}, 17).empty());
    std::vector<GroupTime> week;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        week.push_back(at(weekday, 480, 720));
        week.push_back(at(weekday, 780, 960));
    }
    CHECK(kindsOf(week, 16).empty()); // 35 h to the minute
    week.push_back(at(3, 990, 991, kGeneral));
    CHECK(kindsOf(week, 16) == std::vector{Kind::Week});
}

TEST_CASE("four hours and a half without a break of half an hour are told")
{
    CHECK(kindsOf({at(1, 480, 750)}, 16).empty());
    CHECK(kindsOf({at(1, 480, 751)}, 16) == std::vector{Kind::Stretch});
    CHECK(kindsOf({at(1, 480, 720), at(1, 749, 800)}, 16) == std::vector{Kind::Stretch});
    CHECK(kindsOf({at(1, 480, 720), at(1, 750, 800)}, 16).empty());
}

TEST_CASE("rest between two days and the night depend on the age")
{
    // 12 h 30 from one day to the next.
    const std::vector<GroupTime> rest{at(1, 900, 1140), at(2, 450, 600)};
    CHECK(kindsOf(rest, 15) == std::vector{Kind::Rest});
    CHECK(kindsOf(rest, 16).empty());
    CHECK(kindsOf({at(1, 1140, 1230)}, 15) == std::vector{Kind::Night});
    CHECK(kindsOf({at(1, 1140, 1230)}, 16).empty());
    CHECK(kindsOf({at(1, 330, 400)}, 17) == std::vector{Kind::Night});
}

TEST_CASE("two days off in a row, and public holidays")
{
    std::vector<GroupTime> week;
    for (const int weekday : {1, 2, 4, 6})
        week.push_back(at(weekday, 480, 540));
    CHECK(kindsOf(week, 17) == std::vector{Kind::RestDays});
    week.erase(week.begin()); // Sunday and Monday are off
    CHECK(kindsOf(week, 17).empty());
    CHECK(kindsOf({at(1, 480, 540)}, 17, {kMonday}) == std::vector{Kind::PublicHoliday});
}

TEST_CASE("who is expected twice at once is told at every age, with both named and how many")
{
    const std::vector<GroupTime> week{at(1, 480, 720), at(1, 660, 780, kGeneral)};
    const auto found = timetable::findingsIn(
        week, {aged(15), aged(16), aged(19)}, MinorHours(), {}, DayWords::Weekday);
    REQUIRE(found.size() == 2); // and the stretch of five hours of the two minors
    const auto twice = found.front().kind == Kind::TwiceAtOnce ? found.front() : found.back();
    CHECK(twice.students == 3);
    CHECK(twice.groups == QStringList{u"Usinage"_s, u"Général"_s});
    CHECK(twice.message.contains(u"480-720"_s));
    CHECK(twice.message.contains(u"660-780"_s));
}

TEST_CASE("a part of a group concerns its members alone")
{
    GroupTime time = at(1, 480, 760);
    time.part = kPart;
    YoungPerson member = aged(16);
    CHECK(timetable::findingsIn({time}, {member}, {}, {}, DayWords::Weekday).empty());
    member.parts = {kPart};
    CHECK(timetable::findingsIn({time}, {member}, {}, {}, DayWords::Weekday).size() == 1);
}

TEST_CASE("the limits are settings of the school, and the pattern is held against them")
{
    support::onBothEngines([](support::AnySchool &on) {
        support::WorkshopSchool school(on);
        school.signInAs(u"dir"_s, security::Role::Director);
        timetable::PatternService pattern(on.workspace());
        must(pattern.add(
            {school.workshop, 1, {480, 720}, timetable::natures::kWorkshopOrder}, kMonday));
        CHECK(must(pattern.pattern(kMonday)).findings.empty());
        school.execute(u"INSERT INTO setting (name, value, source) VALUES "
                       "('timetable.minors.day', '180', 'école')"_s);
        const auto found = must(pattern.pattern(kMonday)).findings;
        REQUIRE(found.size() == 1);
        CHECK(found.front().kind == Kind::Day);
        CHECK(found.front().students == 4);
        CHECK(timetable::shown(found.front()).contains(u"Usinage"_s));
    });
}
