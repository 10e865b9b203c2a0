#include "core/hours/hours_service.h"
#include "core/security/settings.h"
#include "core/security/transaction.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using hours::Judgement;
using hours::Measure;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;

namespace {

const RollMark kAbsent{Mark::Absent, {}};
const RollMark kExempted{Mark::Exempted, {}};

constexpr hours::PracticeTarget kUsual;

void call(WorkshopSchool &school, const timetable::SessionPlan &plan,
    const std::vector<RollMark> &marks = {})
{
    const auto session = school.planned(plan);
    school.signInAs(u"dir"_s, Role::Director);
    must(school.attendance.take(school.roll(session.id, marks)));
}

// One week of the school: 4 h of workshop twice, 2 h of theory twice.
void week(WorkshopSchool &school, QDate monday, const std::vector<RollMark> &marks = {})
{
    call(school, school.plan(monday, 480, 720), marks);
    call(school, school.plan(monday.addDays(1), 480, 720));
    call(school, school.theory(monday, 780, 900), marks);
    call(school, school.theory(monday.addDays(1), 780, 900));
}

} // namespace

TEST_CASE("the share of practice is judged exactly, bounds included")
{
    const auto judged = [](qint64 practice, qint64 total) {
        return kUsual.judge({practice, total});
    };
    // The worked examples of the domain (8.4), in hours.
    CHECK(judged(24, 35) == Judgement::Green);
    CHECK(judged(22, 35) == Judgement::Green);
    CHECK(judged(20, 35) == Judgement::Amber);
    CHECK(judged(27, 35) == Judgement::Amber);
    CHECK(judged(18, 35) == Judgement::Red);
    CHECK(judged(14, 21) == Judgement::Green);
    CHECK(judged(600, 1000) == Judgement::Green);
    CHECK(judged(599, 1000) == Judgement::Amber);
    CHECK(judged(5999999, 10000000) == Judgement::Amber);
    CHECK(judged(720, 1000) == Judgement::Green);
    CHECK(judged(721, 1000) == Judgement::Amber);
    CHECK(judged(550, 1000) == Judgement::Amber);
    CHECK(judged(549, 1000) == Judgement::Red);
    CHECK(judged(780, 1000) == Judgement::Amber);
    CHECK(judged(781, 1000) == Judgement::Red);
    CHECK(judged(0, 0) == Judgement::Undefined);
    CHECK(judged(0, 35) == Judgement::Red);
}

TEST_CASE("a short figure never looks better or worse than the share it is of")
{
    const auto shown = [](qint64 practice, qint64 total) {
        return shortPercent({practice, total}, kUsual);
    };
    CHECK(shown(24, 35) == u"69"_s);
    CHECK(shown(60, 100) == u"60"_s);     // the bound is in the better colour
    CHECK(shown(597, 1000) == u"59,7"_s); // amber: 60 would be green
    CHECK(shown(5998, 10000) == u"59,9"_s);
    CHECK(shown(7204, 10000) == u"72,1"_s); // amber: 72 would be green
    CHECK(shown(546, 1000) == u"54,6"_s);   // red: 55 would be amber
}

TEST_CASE("the target and its tolerance are the school's settings")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"dir"_s, Role::Director);
        CHECK(must(school.hours.target()).practiceWeek == Minutes(24 * 60));
        const auto permit = must(on.workspace().require(security::Operation::ManageSchool));
        auto transaction = must(security::Transaction::begin(on.workspace(), permit));
        must(security::Settings::write(
            transaction, security::settings::kPracticeGreenLow, u"700"_s, u"conseil"_s));
        must(transaction.commit());
        CHECK(must(school.hours.target()).judge({24, 35}) == Judgement::Amber);
    });
}

TEST_CASE("hours of a student, a group, a week, a term and a year are sums of the rolls")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        week(school, kMonday, {kAbsent, kExempted});
        week(school, QDate(2026, 12, 7)); // term 2
        const auto book = must(school.hours.book(school.year));
        const auto all = book.students({});
        REQUIRE(all.size() == 4);
        CHECK(all[1].student.lastName == u"Élan"_s);
        CHECK(all[0].hours.planned == hours::Split{Minutes(960), Minutes(480), Minutes()});
        CHECK(all[0].hours.delivered == all[0].hours.planned);
        CHECK(all[0].hours.attended == hours::Split{Minutes(720), Minutes(360), Minutes()});
        CHECK(all[1].hours.delivered == hours::Split{Minutes(720), Minutes(360), Minutes()});
        CHECK(all[2].hours.attended.share() == base::Ratio{960, 1440});
        CHECK(kUsual.judge(all[2].hours.of(Measure::Attended).share()) == Judgement::Green);

        CHECK(book.students({.term = 2}).front().hours.attended.practice == Minutes(480));
        CHECK(book.students({.term = 3}).empty());
        CHECK(book.students({.fromWeek = kMonday, .toWeek = kMonday}).front().hours.attended
            == hours::Split{Minutes(240), Minutes(120), Minutes()});
        const auto groups = book.groups({});
        REQUIRE(groups.size() == 2);
        CHECK(groups[1].group.name == u"Usinage"_s);
        CHECK(groups[1].students == 4);
        // The workshop group has the theory of its members.
        CHECK(groups[1].hours.planned.share() == base::Ratio{3840, 5760});
        CHECK(groups[1].hours == book.total({}));
        CHECK(book.weeksOf(school.workshop).size() == 2);
        const auto weeks = book.weeksOf(school.students[0]);
        REQUIRE(weeks.size() == 2);
        CHECK(weeks[1].hours.attended.practice < kUsual.practiceWeek);
    });
}

TEST_CASE("each figure gives the sessions it was made of")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        week(school, kMonday, {{Mark::Late, Minutes(25)}});
        call(school, school.plan(kMonday.addDays(2), 480, 600, timetable::natures::kSupport));
        const auto book = must(school.hours.book(school.year));
        const auto behind =
            must(school.hours.behind(school.students[0], kMonday, kMonday.addDays(6)));
        REQUIRE(behind.size() == 5);
        hours::HoursSums sums;
        for (const auto &session : behind) {
            sums.planned.add(session.countsAs, session.hours.planned);
            sums.delivered.add(session.countsAs, session.hours.delivered);
            sums.attended.add(session.countsAs, session.hours.attended);
        }
        CHECK(sums == book.weeksOf(school.students[0]).front().hours);
        CHECK(sums.attended.neither == Minutes(120));
        CHECK(behind[0].mark.missed == Minutes(25));
        CHECK(behind[1].subject == u"Maths"_s);
    });
}

TEST_CASE("who changes group leaves the weeks until then with the old one")
{
    SchoolFile file;
    WorkshopSchool school(file);
    file.clock.set(QDate(2027, 1, 4));
    const auto other = support::rows::group(file.database(), u"Menuiserie"_s);
    week(school, kMonday);
    school.execute(u"UPDATE group_membership SET valid_to = '2026-09-15' WHERE enrolment_id = "_s
        + QString::number(school.students[0].value()) + u" AND group_id = "_s
        + QString::number(school.workshop.value()));
    support::rows::membership(file.database(), school.students[0], other, QDate(2026, 9, 16));
    week(school, kMonday.addDays(7)); // moves on the Wednesday of this week
    const auto book = must(school.hours.book(school.year));
    CHECK(book.students({}, school.workshop).size() == 4);
    CHECK(book.students({}, school.workshop).front().hours.planned.total() == Minutes(720));
    const auto joined = book.students({}, other);
    REQUIRE(joined.size() == 1);
    CHECK(joined.front().hours.planned.total() == Minutes(720));
    hours::HoursSums sums;
    for (const auto &student : book.students({}, school.workshop))
        sums += student.hours;
    const auto groups = book.groups({});
    CHECK(groups.back().group.name == u"Usinage"_s);
    CHECK(groups.back().hours == sums);
    CHECK(groups.size() == 3);
}

TEST_CASE("what is still planned is counted for who is expected, until the roll is done")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        school.planned(school.theory(kMonday, 780, 900));
        school.execute(u"UPDATE enrolment SET entry_on = '2026-09-08' WHERE id = "_s
            + QString::number(school.students[3].value()));
        school.signInAs(u"dir"_s, Role::Director);
        const auto ahead = [&] {
            return must(school.hours.ahead(school.year, kMonday, kMonday.addDays(6)));
        };
        REQUIRE(ahead().size() == 3);
        CHECK(ahead()[0].hours.planned == hours::Split{Minutes(240), Minutes(120), Minutes()});
        must(school.attendance.take(school.roll(session.id)));
        CHECK(ahead()[0].hours.planned == hours::Split{Minutes(), Minutes(120), Minutes()});
        const auto book = must(school.hours.book(school.year));
        CHECK(book.total({}).planned.practice == Minutes(720));
    });
}

TEST_CASE("the year's attendance: minutes attended of those delivered, absences and lates")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        week(school, kMonday, {kAbsent, kExempted, {Mark::Late, Minutes(10)}});
        const auto totals = must(school.attendance.totals(school.year));
        REQUIRE(totals.size() == 2);
        const auto &workshop = totals[1];
        CHECK(workshop.groupName == u"Usinage"_s);
        CHECK(workshop.absences == 1);
        CHECK(workshop.lates == 1);
        CHECK(workshop.lateMinutes == Minutes(10));
        CHECK(workshop.attendedShare() == base::Ratio{0 + 230 + 240 + 960, 720 + 960});
    });
}

TEST_CASE("a teacher reads the hours of the students of one's own groups, and no others")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(kMonday.addDays(4));
        week(school, kMonday);
        const auto other = support::rows::group(on.database(), u"Menuiserie"_s);
        support::rows::membership(on.database(), school.students[0], other, QDate(2026, 9, 1));
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(must(school.hours.book(school.year)).weeks().empty());
        CHECK(must(school.attendance.totals(school.year)).empty());
        support::rows::groupStaff(
            on.database(), other, school.teacherStaff, u"teacher"_s, QDate(2027, 3, 1));
        const auto book = must(school.hours.book(school.year));
        REQUIRE(book.students({}).size() == 1);
        CHECK(book.students({}).front().student.lastName == u"Abadie"_s);
        CHECK(must(school.hours.behind(school.students[1], kMonday, kMonday)).empty());
        CHECK(must(school.hours.behind(school.students[0], kMonday, kMonday)).size() == 2);
        CHECK(must(school.attendance.totals(school.year)).size() == 2);
        CHECK(must(school.hours.ahead(school.year, kMonday, kMonday)).empty());
        school.signInAs(u"adm"_s, Role::Administrator);
        const auto refused = security::errors::kRefused;
        CHECK(school.hours.book(school.year).error().code == refused);
        CHECK(school.hours.target().error().code == refused);
        CHECK(school.hours.behind(school.students[0], kMonday, kMonday).error().code == refused);
        CHECK(school.hours.ahead(school.year, kMonday, kMonday).error().code == refused);
        CHECK(school.attendance.totals(school.year).error().code == refused);
    });
}
