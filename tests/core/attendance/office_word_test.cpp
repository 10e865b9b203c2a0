#include "core/absences/absence_service.h"
#include "core/attendance/announced.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using absences::AbsenceSpan;
using absences::Effect;
using attendance::announcedFor;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;
using timetable::DaySpan;

namespace {

constexpr DaySpan kMorning{480, 720};

qint64 attended(WorkshopSchool &school)
{
    return school.count(u"SELECT sum(attended) FROM hours_week"_s);
}

people::StudentId studentOf(WorkshopSchool &school, enrolment::EnrolmentId enrolment)
{
    return people::StudentId(
        school.count(u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(enrolment.value())));
}

} // namespace

TEST_CASE("what an announced absence makes of a session")
{
    const auto of = [](int from, int to, Effect effect = Effect::Absence) {
        return announcedFor({kMonday, from, kMonday, to}, effect, kMonday, kMorning);
    };
    CHECK(of(0, 1440)->mark == RollMark{Mark::Absent, {}});
    CHECK(of(0, 1440, Effect::Exclusion)->mark == RollMark{Mark::Absent, {}});
    CHECK(of(0, 1440, Effect::Elsewhere)->mark == RollMark{Mark::Elsewhere, {}});
    CHECK(of(0, 1440, Effect::Exempted)->mark == RollMark{Mark::Exempted, {}});
    CHECK(of(0, 600)->mark == RollMark{Mark::Late, Minutes(120)});
    CHECK(of(660, 1440)->mark == RollMark{Mark::Left, Minutes(60)});
    CHECK_FALSE(of(540, 600)->mark);
    CHECK_FALSE(of(0, 600, Effect::Elsewhere)->mark);
    CHECK_FALSE(of(720, 1440));
    CHECK_FALSE(announcedFor(AbsenceSpan::days(kMonday.addDays(1), kMonday.addDays(1)),
        Effect::Absence, kMonday, kMorning));
}

TEST_CASE("an announced absence is in the sheet before anybody types, and saved with it")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        school.signInAs(u"secretariat"_s, Role::Secretary);
        absences::AbsenceService absences(on.workspace());
        absences::AbsenceDetails details;
        details.span = {kMonday, 0, kMonday, 570};
        const auto told = must(absences.announce(studentOf(school, school.students[1]), details));
        school.signInAs(u"maitre"_s, Role::Master);
        const auto sheet = must(school.attendance.sheet(session.id));
        CHECK(sheet.rows[1].mark == RollMark{Mark::Late, Minutes(90)});
        REQUIRE(sheet.rows[1].announced);
        CHECK_FALSE(sheet.rows[0].announced);
        must(school.attendance.take(attendance::requestOf(sheet)));
        CHECK(attended(school) == 4 * 240 - 90);

        // Withdrawn after the roll: what was seen stays.
        school.signInAs(u"secretariat"_s, Role::Secretary);
        must(absences.undo(told.undo));
        const auto again = must(school.attendance.sheet(session.id));
        CHECK_FALSE(again.rows[1].announced);
        CHECK(again.rows[1].mark == RollMark{Mark::Late, Minutes(90)});
    });
}

TEST_CASE("the office's word stands beside the teacher's, and the hours go by it")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        school.signInAs(u"maitre"_s, Role::Master);
        const RollMark absent{Mark::Absent, {}};
        auto done = must(school.attendance.take(school.roll(session.id, {absent})));
        CHECK(attended(school) == 3 * 240);
        const auto refused = school.attendance.correct(
            session.id, done.after.rowVersion, school.students[0], RollMark{});
        REQUIRE_FALSE(refused);

        school.signInAs(u"secretariat"_s, Role::Secretary);
        const RollMark late{Mark::Late, Minutes(30)};
        done = must(
            school.attendance.correct(session.id, done.after.rowVersion, school.students[0], late));
        CHECK(attended(school) == 3 * 240 + 210);
        auto row = must(school.attendance.sheet(session.id)).rows[0];
        CHECK(row.mark == absent);
        CHECK(row.office == late);

        // The teacher corrects the own entry: the office's still counts.
        school.signInAs(u"maitre"_s, Role::Master);
        done = must(school.attendance.changeMark(
            session.id, done.after.rowVersion, {school.students[0], RollMark{}}));
        CHECK(attended(school) == 3 * 240 + 210);
        CHECK(must(school.attendance.sheet(session.id)).rows[0].office == late);

        school.signInAs(u"secretariat"_s, Role::Secretary);
        must(school.attendance.correct(
            session.id, done.after.rowVersion, school.students[0], std::nullopt));
        CHECK(attended(school) == 4 * 240);
        const int rolls = must(school.attendance.countHoursAgain(school.year));
        CHECK(rolls == 1);
        CHECK(attended(school) == 4 * 240);
    });
}
