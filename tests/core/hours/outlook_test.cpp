// How a year will end: what is done, and what is still planned for each student.
#include "core/hours/hours_service.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using hours::Split;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;

namespace {

constexpr QDate kFriday = QDate::fromJulianDay(2461295); // 11 September 2026

void call(
    WorkshopSchool &school, timetable::SessionId session, const std::vector<RollMark> &marks = {})
{
    school.signInAs(u"dir"_s, Role::Director);
    must(school.attendance.take(school.roll(session, marks)));
}

hours::StudentHours studentOf(const hours::HoursBook &book, enrolment::EnrolmentId enrolment,
    const hours::Period &period = {})
{
    for (const hours::StudentHours &one : book.students(period)) {
        if (one.student.enrolment == enrolment)
            return one;
    }
    FAIL("no hours of enrolment " << enrolment.value());
    return book.students(period).front();
}

qint64 insertPart(WorkshopSchool &school)
{
    storage::Statement row(school.school.database(),
        u"INSERT INTO group_part (uuid, group_id, name, folded_name) VALUES ('p', ?, 'A', 'a') "
        "RETURNING id"_s);
    must(row.run(school.workshop));
    return must(storage::singleInteger(row));
}

} // namespace

TEST_CASE("a year ends as it began and as it is planned, if everybody comes")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto first = school.planned(school.plan(kMonday, 480, 720));
        school.planned(school.theory(kMonday.addDays(7), 780, 900));
        school.planned(school.plan(QDate(2027, 6, 28), 480, 720));
        on.clock.set(kFriday);
        call(school, first.id, {RollMark{Mark::Absent, {}}});
        const auto outlook = must(school.hours.outlook(school.year));
        const auto absent = school.students.front();
        CHECK(studentOf(outlook.done, absent).hours.attended == Split{});
        const auto atEnd = studentOf(outlook.toEnd, absent).hours;
        CHECK(atEnd.attended == Split{Minutes(240), Minutes(120), Minutes()});
        CHECK(atEnd.delivered == Split{Minutes(480), Minutes(120), Minutes()});
        CHECK(
            studentOf(outlook.toEnd, absent, {.term = 3}).hours.attended.practice == Minutes(240));
        CHECK(outlook.waiting == 0);
        const auto weeks = outlook.toEnd.weeksOf(absent);
        REQUIRE(weeks.size() == 3);
        CHECK_FALSE(weeks[0].isAhead);
        CHECK(weeks[1].isAhead);
        CHECK(weeks[1].monday == kMonday.addDays(7));
    });
}

TEST_CASE("a session of a day that is over and without a roll waits, and counts as planned")
{
    support::SchoolFile file;
    WorkshopSchool school(file);
    school.planned(school.plan(kMonday, 480, 720));
    school.planned(school.plan(kFriday, 480, 720));
    file.clock.set(kFriday);
    school.signInAs(u"dir"_s, Role::Director);
    const auto outlook = must(school.hours.outlook(school.year));
    CHECK(outlook.waiting == 1);
    CHECK(outlook.done.students({}).empty());
    CHECK(studentOf(outlook.toEnd, school.students[0]).hours.planned.practice == Minutes(480));
    school.signInAs(u"prof"_s, Role::Teacher);
    CHECK(must(school.hours.outlook(school.year)).waiting == 0); // none of these groups is hers
}

TEST_CASE("only who is in a part of the group has its sessions ahead, while in it")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const qint64 part = insertPart(school);
        storage::Statement member(on.database(),
            u"INSERT INTO group_part_member (part_id, enrolment_id, valid_from, valid_to) "
            "VALUES (?, ?, ?, ?)"_s);
        must(member.run(part, school.students[1], kMonday, kMonday.addDays(6)));
        for (const int week : {0, 7}) {
            const auto session = school.planned(school.plan(kMonday.addDays(week), 480, 720));
            storage::Statement narrow(
                on.database(), u"UPDATE session SET part_id = ? WHERE id = ?"_s);
            must(narrow.run(part, session.id));
        }
        school.signInAs(u"dir"_s, Role::Director);
        const auto ahead = must(school.hours.ahead(school.year, kMonday, QDate(2027, 7, 2)));
        REQUIRE(ahead.size() == 1);
        CHECK(ahead[0].enrolment == school.students[1]);
        CHECK(ahead[0].monday == kMonday);
    });
}

TEST_CASE("what lies ahead ends with the membership and with the stay")
{
    support::SchoolFile file;
    WorkshopSchool school(file);
    school.planned(school.plan(kMonday, 480, 720));
    school.planned(school.plan(kMonday.addDays(14), 480, 720));
    school.execute(u"UPDATE group_membership SET valid_to = '2026-09-13' WHERE enrolment_id = "_s
        + QString::number(school.students[0].value()));
    school.execute(u"UPDATE enrolment SET exit_on = '2026-09-20', exit_code = (SELECT code FROM "
                   "enrolment_code WHERE kind = 'exit' LIMIT 1) WHERE id = "_s
        + QString::number(school.students[1].value()));
    // The same group twice is one presence.
    support::rows::membership(file.database(), school.students[2], school.workshop, kMonday);
    school.signInAs(u"dir"_s, Role::Director);
    const auto ahead = must(school.hours.ahead(school.year, kMonday, QDate(2027, 7, 2)));
    std::vector<int> weeks(4);
    Minutes all;
    for (const hours::WeekHours &week : ahead) {
        for (size_t i = 0; i < 4; ++i)
            weeks[i] += week.enrolment == school.students[i] ? 1 : 0;
        all += week.hours.planned.total();
    }
    CHECK(weeks == std::vector<int>{1, 1, 2, 2});
    CHECK(all == Minutes(6 * 240));
}

TEST_CASE("the heat map has a line a group and a cell a week, which add up to the group")
{
    support::SchoolFile file;
    WorkshopSchool school(file);
    file.clock.set(QDate(2027, 1, 4));
    for (const int week : {0, 7, 21}) {
        call(school, school.planned(school.plan(kMonday.addDays(week), 480, 720)).id);
        call(school, school.planned(school.theory(kMonday.addDays(week), 780, 900)).id);
    }
    const auto book = must(school.hours.book(school.year));
    const std::vector<QDate> mondays{kMonday, kMonday.addDays(7), kMonday.addDays(14)};
    const auto grid = book.grid({}, mondays);
    REQUIRE(grid.size() == 2);
    CHECK(grid[1].group.name == u"Usinage"_s);
    REQUIRE(grid[1].weeks.size() == 3);
    CHECK(grid[1].weeks[1].attended.share() == base::Ratio{960, 1440});
    CHECK_FALSE(grid[1].weeks[2].attended.share().isDefined());
    hours::HoursSums sums;
    const auto whole =
        book.grid({}, {kMonday, kMonday.addDays(7), kMonday.addDays(14), kMonday.addDays(21)});
    for (const hours::HoursSums &week : whole[1].weeks)
        sums += week;
    CHECK(sums == book.groups({})[1].hours);
    CHECK(book.membersOn(school.workshop, kMonday) == 4);
    CHECK(book.membersOn(school.workshop, QDate(2026, 8, 31)) == 0);
}

TEST_CASE("hours by type add up to the year's, those taken over among them")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        call(school, school.planned(school.plan(kMonday, 480, 720)).id,
            {RollMark{Mark::Late, Minutes(30)}});
        call(school,
            school.planned(school.plan(kMonday, 780, 900, timetable::natures::kSupport)).id);
        storage::Statement taken(on.database(),
            u"INSERT INTO opening_hours (uuid, enrolment_id, until, nature, planned, delivered, "
            "attended, created_at) VALUES ('o', ?, '2026-09-04', 'workshop-order', 600, 600, 540, "
            "'2026-09-04T08:00:00.000Z')"_s);
        must(taken.run(school.students[0]));
        const auto natures = must(school.hours.natures(school.year));
        REQUIRE(natures.size() == 8);
        CHECK(natures[0].enrolment == school.students[0]);
        CHECK(natures[0].hours.planned == Minutes(840));
        CHECK(natures[0].hours.attended == Minutes(540 + 210));
        CHECK(natures[0].withOpening);
        CHECK(natures[1].countsAs == timetable::CountsAs::Neither);
        const auto year = must(school.hours.year(school.year));
        REQUIRE(year.size() == 4);
        CHECK(year[0].withOpening);
        CHECK(year[0].hours.attended == Split{Minutes(750), Minutes(), Minutes(120)});
        const auto book = must(school.hours.book(school.year));
        CHECK(book.groups({}).front().withOpening);
        // Hours taken over are of no week: 210 and three times 240 minutes of practice.
        CHECK(book.students({}).front().weeks.mean(hours::Measure::Attended) == Minutes(210));
        CHECK(book.totalWeeks({}).weeks == 4);
        CHECK(book.totalWeeks({}).mean(hours::Measure::Attended) == Minutes(233));
        CHECK_FALSE(hours::PracticeWeeks().mean(hours::Measure::Attended).has_value());
    });
}
