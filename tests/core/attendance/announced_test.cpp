#include "core/absences/absence_service.h"
#include "core/attendance/announced.h"
#include "core/attendance/errors.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using absences::AbsenceSpan;
using absences::Effect;
using absences::KnownAbsence;
using attendance::announcedFor;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
using timetable::DaySpan;

namespace {

constexpr DaySpan kMorning{480, 720};

KnownAbsence known(const AbsenceSpan &span, Effect effect = Effect::Absence)
{
    return {enrolment::EnrolmentId(1), span, effect};
}

KnownAbsence onMonday(int from, int to, Effect effect = Effect::Absence)
{
    return known({kMonday, from, kMonday, to}, effect);
}

std::optional<attendance::Announced> of(const std::vector<KnownAbsence> &absences)
{
    return announcedFor(absences, kMonday, kMorning);
}

absences::ChangedAbsence announce(AnySchool &on, WorkshopSchool &school, size_t student,
    const AbsenceSpan &span, const std::optional<QString> &reason = {})
{
    school.signInAs(u"secretariat"_s, Role::Secretary);
    absences::AbsenceDetails details;
    details.span = span;
    details.reason = reason;
    const people::StudentId who(school.count(
        u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(school.students[student].value())));
    return must(absences::AbsenceService(on.workspace()).announce(who, details));
}

} // namespace

TEST_CASE("what an announced absence makes of a session")
{
    CHECK(of({onMonday(0, 1440)})->mark == RollMark{Mark::Absent, {}});
    CHECK(of({onMonday(0, 1440, Effect::Exclusion)})->mark == RollMark{Mark::Absent, {}});
    CHECK(of({onMonday(0, 1440, Effect::Elsewhere)})->mark == RollMark{Mark::Elsewhere, {}});
    CHECK(of({onMonday(0, 1440, Effect::Exempted)})->mark == RollMark{Mark::Exempted, {}});
    CHECK(of({onMonday(0, 600)})->mark == RollMark{Mark::Late, Minutes(120)});
    CHECK(of({onMonday(660, 1440)})->mark == RollMark{Mark::Left, Minutes(60)});
    CHECK_FALSE(of({onMonday(540, 600)})->mark);
    CHECK_FALSE(of({onMonday(0, 600, Effect::Elsewhere)})->mark);
    CHECK_FALSE(of({onMonday(720, 1440)}));
    CHECK_FALSE(of({known(AbsenceSpan::days(kMonday.addDays(1), kMonday.addDays(1)))}));
    CHECK_FALSE(of({}));
}

TEST_CASE("several absences of one session are taken together, and all of them told")
{
    // One that ends where the other begins.
    CHECK(of({onMonday(600, 1440), onMonday(0, 600)})->mark == RollMark{Mark::Absent, {}});
    const auto both = of({onMonday(0, 540), onMonday(660, 1440)});
    CHECK(both->mark == RollMark{Mark::Late, Minutes(60)});
    CHECK(both->parts.size() == 2);
    CHECK(shown(*both)
        == u"Absence reported, %1 · Absence reported, %2"_s.arg(
            timetable::formatSpan({480, 540}), timetable::formatSpan({660, 720})));
    const auto exam = of({onMonday(0, 600), onMonday(600, 720, Effect::Elsewhere)});
    CHECK(exam->mark == RollMark{Mark::Late, Minutes(120)});
    CHECK(exam->parts.back().effect == Effect::Elsewhere);
    // From before the week until Monday, 9 o'clock.
    CHECK(of({known({kMonday.addDays(-3), 480, kMonday, 540})})->mark
        == RollMark{Mark::Late, Minutes(60)});
}

TEST_CASE("an announced absence is in the sheet before anybody types, and saved with it")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        const auto told = announce(on, school, 1, {kMonday, 0, kMonday, 570});
        school.signInAs(u"maitre"_s, Role::Master);
        const auto sheet = must(school.attendance.sheet(session.id));
        CHECK(sheet.rows[1].mark == RollMark{Mark::Late, Minutes(90)});
        REQUIRE(sheet.rows[1].announced);
        CHECK(sheet.rows[1].isHeld());
        CHECK_FALSE(sheet.rows[0].announced);
        must(school.attendance.take(attendance::requestOf(sheet)));
        CHECK(school.count(u"SELECT sum(attended) FROM hours_week"_s) == 4 * 240 - 90);
        CHECK(school.count(u"SELECT count(*) FROM change WHERE field LIKE 'announced %'"_s) == 0);

        // Withdrawn after the roll: what was seen stays.
        school.signInAs(u"secretariat"_s, Role::Secretary);
        must(absences::AbsenceService(on.workspace()).undo(told.undo));
        const auto again = must(school.attendance.sheet(session.id));
        CHECK_FALSE(again.rows[1].announced);
        CHECK(again.rows[1].mark == RollMark{Mark::Late, Minutes(90)});
    });
}

TEST_CASE("who is there although an absence was announced is kept as seen, with what was announced")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        (void)announce(on, school, 1, AbsenceSpan::days(kMonday, kMonday));
        (void)announce(on, school, 2, AbsenceSpan::days(kMonday, kMonday), u"exclusion"_s);
        (void)announce(on, school, 3, AbsenceSpan::days(kMonday, kMonday), u"placement"_s);
        school.signInAs(u"maitre"_s, Role::Master);
        auto sheet = must(school.attendance.sheet(session.id));
        CHECK(sheet.rows[2].mark == RollMark{Mark::Absent, {}});
        CHECK(shown(*sheet.rows[2].announced)
            == u"Temporary exclusion, "_s + timetable::formatSpan({480, 720}));
        CHECK(sheet.rows[3].mark == RollMark{Mark::Elsewhere, {}});
        sheet.rows[1].mark = {};
        CHECK_FALSE(sheet.rows[1].isHeld());
        must(school.attendance.take(attendance::requestOf(sheet)));
        CHECK(school.count(u"SELECT count(*) FROM change WHERE field LIKE 'announced %' "
                           "AND before = 'absent' AND after = 'present'"_s)
            == 1);
        const auto after = must(school.attendance.sheet(session.id));
        CHECK(after.rows[1].mark == RollMark{});
        CHECK_FALSE(after.rows[1].isHeld());
        CHECK(after.rows[1].announced);
    });
}

TEST_CASE("why plain keys leave a row alone is said with the name and the times")
{
    const auto announced = of({onMonday(0, 600)});
    const base::Error error = attendance::heldBack(*announced, u"MARTIN Zoé %1"_s);
    CHECK(error.code == attendance::errors::kHeld);
    CHECK(error.message.contains(
        u"MARTIN Zoé %1: Absence reported, "_s + timetable::formatSpan({480, 600})));
}
