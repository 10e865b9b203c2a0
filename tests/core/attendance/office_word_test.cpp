#include "core/attendance/errors.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
namespace errors = attendance::errors;

namespace {

const RollMark kAbsent{Mark::Absent, {}};
const RollMark kLate{Mark::Late, Minutes(30)};

qint64 attended(WorkshopSchool &school)
{
    return school.count(u"SELECT sum(attended) FROM hours_week"_s);
}

std::optional<RollMark> officeOf(WorkshopSchool &school, timetable::SessionId session, size_t row)
{
    return must(school.attendance.sheet(session)).rows[row].office;
}

} // namespace

TEST_CASE("the office's word stands beside the teacher's, and the hours go by it")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        school.signInAs(u"maitre"_s, Role::Master);
        auto done = must(school.attendance.take(school.roll(session.id, {kAbsent})));
        CHECK(attended(school) == 3 * 240);
        const auto refused = school.attendance.correct(
            session.id, done.after.rowVersion, school.students[0], RollMark{});
        REQUIRE_FALSE(refused);

        school.signInAs(u"secretariat"_s, Role::Secretary);
        done = must(school.attendance.correct(
            session.id, done.after.rowVersion, school.students[0], kLate));
        CHECK(attended(school) == 3 * 240 + 210);
        const auto row = must(school.attendance.sheet(session.id)).rows[0];
        CHECK(row.mark == kAbsent);
        CHECK(row.office == kLate);

        // The teacher corrects the own entry: the office's still counts.
        school.signInAs(u"maitre"_s, Role::Master);
        done = must(school.attendance.changeMark(
            session.id, done.after.rowVersion, {school.students[0], RollMark{}}));
        CHECK(attended(school) == 3 * 240 + 210);
        CHECK(must(school.attendance.sheet(session.id)).rows[0].office == kLate);

        school.signInAs(u"secretariat"_s, Role::Secretary);
        must(school.attendance.correct(
            session.id, done.after.rowVersion, school.students[0], std::nullopt));
        CHECK(attended(school) == 4 * 240);
        const int rolls = must(school.attendance.countHoursAgain(school.year));
        CHECK(rolls == 1);
        CHECK(attended(school) == 4 * 240);
    });
}

TEST_CASE("several words of the office are one change, taken back as one")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        school.signInAs(u"maitre"_s, Role::Master);
        must(school.attendance.take(school.roll(session.id, {kAbsent, kAbsent})));
        school.signInAs(u"secretariat"_s, Role::Secretary);
        const auto done = must(school.attendance.correct(session.id, 1,
            {{school.students[0], kLate}, {school.students[1], RollMark{}},
                {school.students[2], std::nullopt}}));
        CHECK(done.after.rowVersion == 2);
        CHECK(attended(school) == 4 * 240 - 30);
        CHECK(
            school.count(u"SELECT count(*) FROM audit_entry WHERE action = 'roll.correct'"_s) == 1);
        CHECK(school.count(u"SELECT count(*) FROM change WHERE field LIKE 'office %'"_s) == 2);
        must(school.attendance.undo(done));
        CHECK(attended(school) == 2 * 240);
        CHECK_FALSE(officeOf(school, session.id, 0));
        CHECK(must(school.attendance.sheet(session.id)).rows[0].mark == kAbsent);
        CHECK(school.attendance.undo(done).error().code == errors::kChangedMeanwhile);
    });
}

TEST_CASE("a word of the office is judged like a mark, and of those in the roll alone")
{
    SchoolFile file;
    WorkshopSchool school(file);
    const auto session = school.planned(school.plan(kMonday, 480, 720));
    school.signInAs(u"sec"_s, Role::Secretary);
    const auto code = [&](const std::vector<attendance::OfficeWord> &words) {
        return school.attendance.correct(session.id, 1, words).error().code;
    };
    CHECK(code({{school.students[0], kLate}}) == errors::kNoRoll);
    school.signInAs(u"maitre"_s, Role::Master);
    must(school.attendance.take(school.roll(session.id)));
    school.signInAs(u"sec"_s, Role::Secretary);
    CHECK(code({{school.students[0], RollMark{Mark::Late, Minutes(240)}}}) == errors::kBadMinutes);
    CHECK(code({{school.students[0], RollMark{Mark::Absent, Minutes(5)}}}) == errors::kBadMinutes);
    CHECK(code({{enrolment::EnrolmentId(999), kLate}}) == security::errors::kRefused);
    CHECK(code({{school.students[0], kLate}, {school.students[0], kAbsent}})
        == security::errors::kRefused);
    CHECK(must(school.attendance.correct(session.id, 1, {{school.students[0], std::nullopt}}))
              .after.rowVersion
        == 1);
    // Settled for the teacher, not for the office.
    must(school.attendance.setClosed(session.id, 1, true));
    must(school.attendance.correct(session.id, 2, school.students[0], kLate));
    CHECK(officeOf(school, session.id, 0) == kLate);
}

TEST_CASE("what a teacher saw is rewritten by nobody but from the signed sheet")
{
    SchoolFile file;
    WorkshopSchool school(file);
    const auto session = school.planned(school.plan(kMonday, 480, 720));
    school.signInAs(u"dir"_s, Role::Director);
    const auto stoodIn = must(school.attendance.take(school.roll(session.id, {kAbsent})));
    must(school.attendance.take(school.roll(session.id, {kLate}))); // one's own: again
    school.signInAs(u"maitre"_s, Role::Master);
    must(school.attendance.take(school.roll(session.id)));
    CHECK_FALSE(stoodIn.before);

    const auto seen = school.planned(school.plan(kMonday, 780, 1020));
    must(school.attendance.take(school.roll(seen.id, {kAbsent})));
    school.signInAs(u"dir"_s, Role::Director);
    auto request = school.roll(seen.id);
    request.entries[0].mark = {};
    const auto refused = school.attendance.take(request);
    REQUIRE(refused.error().code == errors::kSignedSheet);
    CHECK(refused.error().message.contains(u"maitre"));
    request.typedFor = school.masterStaff;
    must(school.attendance.take(request));
}

TEST_CASE("an office's word goes with the entry of somebody who is no longer expected")
{
    SchoolFile file;
    WorkshopSchool school(file);
    const auto session = school.planned(school.plan(kMonday, 480, 720));
    school.signInAs(u"maitre"_s, Role::Master);
    must(school.attendance.take(school.roll(session.id, {kAbsent})));
    school.signInAs(u"sec"_s, Role::Secretary);
    must(school.attendance.correct(session.id, 1, school.students[0], kLate));
    school.execute(
        u"UPDATE group_membership SET valid_to = '2026-09-04' WHERE enrolment_id = %1"_s.arg(
            school.students[0].value()));
    school.signInAs(u"maitre"_s, Role::Master);
    must(school.attendance.take(school.roll(session.id)));
    CHECK(attended(school) == 3 * 240);
    CHECK(school.count(
              u"SELECT count(*) FROM change WHERE field LIKE 'office %' AND before = 'late 30'"_s)
        == 1);
}
