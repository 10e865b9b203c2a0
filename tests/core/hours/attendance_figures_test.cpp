#include "core/hours/hours_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::must;
using support::WorkshopSchool;

namespace {

void call(WorkshopSchool &school, const timetable::SessionPlan &plan,
    const std::vector<RollMark> &marks = {})
{
    const auto session = school.planned(plan);
    school.signInAs(u"dir"_s, Role::Director);
    must(school.attendance.take(school.roll(session.id, marks)));
}

RollMark anyMark(std::mt19937 &random, int length)
{
    const auto upTo = [&](int last) { return std::uniform_int_distribution<int>(0, last)(random); };
    const Mark mark = attendance::kMarks[size_t(upTo(int(attendance::kMarks.size()) - 1))];
    if (mark == Mark::Late || mark == Mark::Left)
        return {mark, Minutes(1 + upTo(length - 2))};
    return {mark, {}};
}

} // namespace

TEST_CASE("a week over two months is shared between them, day by day")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        call(school, school.plan(QDate(2026, 9, 30), 480, 720), {{Mark::Absent, {}}});
        call(school, school.plan(QDate(2026, 10, 1), 480, 720),
            {{Mark::Exempted, {}}, {Mark::Late, Minutes(15)}});
        const auto months = must(school.hours.months(QDate(2026, 9, 1), QDate(2027, 7, 2)));
        REQUIRE(months.size() == 2);
        CHECK(months[0].month == QDate(2026, 9, 1));
        CHECK(months[0].rate() == base::Ratio{720, 960});
        CHECK(months[0].absences == 1);
        CHECK(months[1].rate() == base::Ratio{720, 720}); // late is no absence
        CHECK(months[1].attended == Minutes(705));        // and yet not attended
        CHECK(months[1].lates == 1);
        const auto missed = must(school.hours.missed(QDate(2026, 9, 1), QDate(2026, 9, 30)));
        REQUIRE(missed.size() == 1);
        CHECK(missed[0].enrolment == school.students[0]);
        CHECK(missed[0].absences == 1);
        CHECK(missed[0].missed == Minutes(240));
        CHECK(must(school.hours.missed(QDate(2026, 10, 1), QDate(2026, 10, 1)))[0].lateMinutes
            == Minutes(15));
    });
}

TEST_CASE("the office's word counts, and the months add up to the year")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        std::mt19937 random(7);
        for (int i = 0; i < 12; ++i) {
            const QDate day = QDate(2026, 9, 7).addDays(i * 3);
            std::vector<RollMark> marks;
            for (int student = 0; student < 4; ++student)
                marks.push_back(anyMark(random, 240));
            call(school, school.plan(day, 480, 720), marks);
        }
        storage::Database &database = on.database();
        must(database.runDirectly(
            u"UPDATE roll_entry SET office_mark = 'present' WHERE mark = 'absent' AND "
            "enrolment_id = "_s
            + QString::number(school.students[0].value())));
        must(school.attendance.countHoursAgain(school.year));
        const auto totals = must(school.attendance.totals(school.year));
        Minutes delivered;
        Minutes attended;
        int absences = 0;
        int lates = 0;
        for (const auto &month : must(school.hours.months(QDate(2026, 9, 1), QDate(2027, 7, 2)))) {
            delivered += month.delivered;
            attended += month.attended;
            absences += month.absences;
            lates += month.lates;
        }
        REQUIRE(totals.size() == 1);
        CHECK(delivered == totals[0].delivered);
        CHECK(attended == totals[0].attended);
        CHECK(absences == totals[0].absences);
        CHECK(lates == totals[0].lates);
    });
}

TEST_CASE("a teacher reads the attendance of the own students alone")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 1, 4));
        call(school, school.plan(support::kMonday, 480, 720), {{Mark::Absent, {}}});
        const auto other = support::rows::group(on.database(), u"Menuiserie"_s);
        support::rows::membership(on.database(), school.students[0], other, QDate(2026, 9, 1));
        support::rows::groupStaff(
            on.database(), other, school.teacherStaff, u"teacher"_s, QDate(2026, 9, 1));
        school.signInAs(u"prof"_s, Role::Teacher);
        const auto months = must(school.hours.months(QDate(2026, 9, 1), QDate(2027, 7, 2)));
        REQUIRE(months.size() == 1);
        CHECK(months[0].rate() == base::Ratio{0, 240});
        CHECK(must(school.hours.missed(QDate(2026, 9, 1), QDate(2027, 7, 2))).size() == 1);
        school.signInAs(u"adm"_s, Role::Administrator);
        CHECK(school.hours.months(QDate(2026, 9, 1), QDate(2027, 7, 2)).error().code
            == security::errors::kRefused);
        CHECK(school.hours.missed(QDate(2026, 9, 1), QDate(2027, 7, 2)).error().code
            == security::errors::kRefused);
    });
}
