#include "core/hours/hours_service.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;

namespace {

void replaceBy(WorkshopSchool &school, timetable::SessionId session, school::StaffId staff)
{
    storage::Statement row(
        school.school.database(), u"UPDATE session SET replaced_by = ? WHERE id = ?"_s);
    must(row.run(staff, session));
}

} // namespace

TEST_CASE("the hours of the staff: given, ahead, without a roll, in the place of somebody else")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto given = school.planned(school.plan(kMonday, 480, 720));
        const auto replaced = school.planned(school.plan(kMonday, 780, 900));
        school.planned(school.plan(kMonday.addDays(1), 480, 720));  // over, no roll
        school.planned(school.plan(kMonday.addDays(10), 480, 600)); // ahead
        const auto cancelled = school.planned(school.theory(kMonday.addDays(11), 480, 600));
        replaceBy(school, replaced.id, school.teacherStaff);
        on.clock.set(kMonday.addDays(4));
        school.signInAs(u"dir"_s, Role::Director);
        for (const auto id : {given.id, replaced.id})
            must(school.attendance.take(school.roll(id)));
        must(school.sessions.cancel(cancelled.id, cancelled.rowVersion, u"grève"_s));
        const QDate last(2027, 7, 2);
        const auto staff = must(school.hours.staff(kMonday, last));
        REQUIRE(staff.size() == 2);
        CHECK(staff[0].staff == school.teacherStaff); // Durand before Petit
        CHECK(staff[0].given.practice == Minutes(120));
        CHECK(staff[0].replacing == Minutes(120));
        CHECK(staff[0].planned() == Minutes(120));
        CHECK(staff[1].given.practice == Minutes(240));
        CHECK(staff[1].waiting == Minutes(240));
        CHECK(staff[1].ahead.practice == Minutes(120));
        CHECK(staff[1].replaced == Minutes(120));
        CHECK(must(school.hours.staff(kMonday.addDays(10), last)).size() == 1);

        const auto behind = must(school.hours.staffSessions(school.masterStaff, kMonday, last));
        REQUIRE(behind.size() == 3);
        CHECK(behind[0].isHeld);
        CHECK_FALSE(behind[1].isHeld);
        CHECK(must(school.hours.staffSessions(school.teacherStaff, kMonday, last))
                  .front()
                  .isReplacement);
        school.signInAs(u"prof"_s, Role::Teacher);
        const auto own = must(school.hours.staff(kMonday, last));
        REQUIRE(own.size() == 1);
        CHECK(own[0].staff == school.teacherStaff);
        CHECK(must(school.hours.staffSessions(school.masterStaff, kMonday, last)).empty());
        school.signInAs(u"adm"_s, Role::Administrator);
        CHECK(school.hours.staff(kMonday, last).error().code == security::errors::kRefused);
        CHECK(school.hours.staffSessions(school.masterStaff, kMonday, last).error().code
            == security::errors::kRefused);
        CHECK(school.hours.manyMasters(kMonday, last).error().code == security::errors::kRefused);
    });
}

TEST_CASE("two masters in front of one group in a week are told; who replaces is not one of them")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto other = support::rows::staff(on.database(), u"Abel"_s, u"master"_s);
        school.planned(school.plan(kMonday, 480, 720));
        const auto same = school.planned(school.plan(kMonday.addDays(1), 480, 720));
        replaceBy(school, same.id, other);
        school.signInAs(u"dir"_s, Role::Director);
        const auto told = [&] {
            return must(school.hours.manyMasters(kMonday, kMonday.addDays(13)));
        };
        CHECK(told().empty());
        auto plan = school.plan(kMonday.addDays(7), 480, 720);
        school.planned(plan);
        CHECK(told().empty());
        plan.staff = other;
        plan.day = plan.day.addDays(1);
        school.planned(plan);
        REQUIRE(told().size() == 1);
        CHECK(told().front().group == school.workshop);
        CHECK(told().front().monday == kMonday.addDays(7));
        CHECK(told().front().names.size() == 2);
    });
}
