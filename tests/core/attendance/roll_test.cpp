#include "core/attendance/errors.h"
#include "core/security/history.h"
#include "core/storage/statement.h"
#include "core/timetable/errors.h"
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

constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;
const RollMark kPresent{};
const RollMark kAbsent{Mark::Absent, {}};
const RollMark kLate{Mark::Late, Minutes(25)};

struct School : SchoolFile, WorkshopSchool {
    School()
        : WorkshopSchool(static_cast<AnySchool &>(*this))
    {
    }
};

timetable::SessionEdit editOf(const timetable::SessionPlan &plan)
{
    return {plan.day, plan.span, plan.nature, plan.staff, plan.subject};
}

// planned, delivered, attended of everything in the weekly hours.
std::tuple<qint64, qint64, qint64> total(WorkshopSchool &school)
{
    return {school.count(u"SELECT coalesce(sum(planned), 0) FROM hours_week"_s),
        school.count(u"SELECT coalesce(sum(delivered), 0) FROM hours_week"_s),
        school.count(u"SELECT coalesce(sum(attended), 0) FROM hours_week"_s)};
}

} // namespace

TEST_CASE("a late student is saved with his minutes, everybody else as present")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"maitre"_s, Role::Master);
        const auto sheet = must(school.attendance.sheet(session.id));
        REQUIRE(sheet.rows.size() == 4);
        CHECK(sheet.rows[1].student.lastName == u"Élan"_s);
        CHECK(sheet.rows[2].student.lastName == u"Œuvrard"_s);
        CHECK_FALSE(sheet.rows[0].saved);
        const auto done =
            must(school.attendance.take(school.roll(session.id, {kPresent, kLate, kAbsent})));
        CHECK_FALSE(done.before);
        CHECK(done.after.doneByName == u"maitre"_s);
        CHECK(done.after.doneAt == on.clock.nowUtc());
        CHECK(school.count(u"SELECT count(*) FROM roll_entry"_s) == 4);
        CHECK(total(school) == std::tuple(960, 960, 240 + 215 + 0 + 240));
        CHECK(school.count(u"SELECT term FROM hours_week LIMIT 1"_s) == 1);

        const auto again = must(school.attendance.sheet(session.id));
        CHECK(again.rows[1].mark == kLate);
        CHECK(again.rows[1].saved);
        CHECK(again.session.session.state == timetable::SessionState::Held);
        CHECK(must(school.attendance.toDo(kMonday, kMonday)).empty());
    });
}

TEST_CASE("a roll saved again keeps the history of the marks that changed")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"maitre"_s, Role::Master);
        const auto first = school.roll(session.id, {kAbsent});
        must(school.attendance.take(first));
        const auto second = school.roll(session.id, {kLate});
        const auto changed = must(school.attendance.take(second));
        CHECK(changed.after.rowVersion == 2);
        CHECK(total(school) == std::tuple(960, 960, 215 + 720));
        CHECK(school.count(
                  u"SELECT count(*) FROM change WHERE before = 'absent' AND after = 'late 25'"_s)
            == 1);
        // Present marks of a first roll need no line.
        CHECK(school.count(u"SELECT count(*) FROM change WHERE field LIKE 'mark %'"_s) == 2);

        SECTION("nobody overwrites what somebody else saved")
        {
            CHECK(school.attendance.take(second).error().code == errors::kChangedMeanwhile);
            CHECK(school.attendance.undo(must(school.attendance.take(school.roll(session.id))))
                      .has_value());
            const auto stale =
                school.attendance.changeMark(session.id, 1, {school.students[0], kPresent});
            REQUIRE(stale.error().code == errors::kChangedMeanwhile);
            CHECK(stale.error().message.contains(u"maitre"));
        }
        SECTION("an undo gives back the marks before, once")
        {
            must(school.attendance.undo(changed));
            CHECK(must(school.attendance.sheet(session.id)).rows[0].mark == kAbsent);
            CHECK(total(school) == std::tuple(960, 960, 720));
            CHECK(school.attendance.undo(changed).error().code == errors::kChangedMeanwhile);
        }
        SECTION("one mark alone is corrected")
        {
            const auto one =
                must(school.attendance.changeMark(session.id, 2, {school.students[3], kAbsent}));
            CHECK(one.after.entries.size() == 4);
            CHECK(total(school) == std::tuple(960, 960, 215 + 480));
            CHECK(school.attendance.changeMark(session.id, 3, {enrolment::EnrolmentId(999), kLate})
                      .error()
                      .code
                == security::errors::kRefused);
        }
    });
}

TEST_CASE("the same roll sent twice by the same person is one roll")
{
    School school;
    const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
    school.signInAs(u"maitre"_s, Role::Master);
    const auto request = school.roll(session.id, {kAbsent});
    must(school.attendance.take(request));
    CHECK(must(school.attendance.take(request)).after.rowVersion == 1);
    auto other = request;
    other.entries[1].mark = kAbsent;
    CHECK(school.attendance.take(other).error().code == errors::kChangedMeanwhile);
    CHECK(total(school) == std::tuple(960, 960, 720));
    CHECK(school.count(u"SELECT count(*) FROM audit_entry WHERE action = 'roll.take'"_s) == 1);
}

TEST_CASE("a session whose roll is done no longer moves, until the roll is taken back")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"dir"_s, Role::Director);
        const auto stale = school.roll(session.id);
        auto wish = session.plan;
        wish.span = {kEight, 600};
        const auto edited = must(school.sessions.edit(session.id, 1, editOf(wish)));
        // The sheet on the screen was of four hours.
        CHECK(school.attendance.take(stale).error().code == errors::kChangedMeanwhile);
        const auto done = must(school.attendance.take(school.roll(session.id)));
        const auto held = must(school.sessions.session(session.id)).session;
        const auto rollDone = timetable::errors::kRollDone;
        CHECK(school.sessions.edit(session.id, held.rowVersion, editOf(wish)).error().code
            == rollDone);
        CHECK(school.sessions.cancel(session.id, held.rowVersion, u"x"_s).error().code == rollDone);
        CHECK(school.sessions.undo({edited.change}).error().code
            == timetable::errors::kChangedMeanwhile);
        CHECK(total(school) == std::tuple(480, 480, 480));

        must(school.attendance.undo(done));
        CHECK(school.count(u"SELECT count(*) FROM roll_call"_s) == 0);
        CHECK(school.count(u"SELECT count(*) FROM hours_week"_s) == 0);
        const auto free = must(school.sessions.session(session.id)).session;
        CHECK(free.state == timetable::SessionState::Planned);
        must(school.sessions.cancel(session.id, free.rowVersion, u"Panne"_s));
        CHECK(school.attendance.take(school.roll(session.id)).error().code
            == timetable::errors::kCancelled);
        CHECK(school.attendance.undo(done).error().code == errors::kNoRoll);
    });
}

TEST_CASE("two sessions of one group on one day are two rolls")
{
    School school;
    const auto morning = school.planned(school.plan(kMonday, kEight, kNoon));
    const auto afternoon = school.planned(school.plan(kMonday, 780, 1020));
    school.signInAs(u"maitre"_s, Role::Master);
    must(school.attendance.take(school.roll(morning.id, {kAbsent})));
    CHECK(must(school.attendance.toDo(kMonday, kMonday)).size() == 1);
    must(school.attendance.take(school.roll(afternoon.id)));
    CHECK(must(school.attendance.sheet(morning.id)).rows[0].mark == kAbsent);
    CHECK(must(school.attendance.sheet(afternoon.id)).rows[0].mark == kPresent);
    CHECK(total(school) == std::tuple(1920, 1920, 1680));
}

TEST_CASE("a teacher calls the roll of one's own sessions; the office types a signed sheet")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        const auto refused = security::errors::kRefused;
        school.signInAs(u"dir"_s, Role::Director);
        auto request = school.roll(session.id, {kLate});

        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(school.attendance.sheet(session.id).error().code == refused);
        CHECK(school.attendance.take(request).error().code == refused);
        CHECK(school.attendance.changeMark(session.id, 1, request.entries[0]).error().code
            == refused);
        CHECK(must(school.attendance.toDo(kMonday, kMonday)).empty());

        school.signInAs(u"sec"_s, Role::Secretary);
        CHECK(school.attendance.take(request).error().code == errors::kSignedSheet);
        request.typedFor = school::StaffId(999);
        CHECK(school.attendance.take(request).error().code == refused);
        request.typedFor = school.masterStaff;
        const auto typed = must(school.attendance.take(request));
        CHECK(typed.after.typedForName == u"Alex Petit"_s);
        CHECK(typed.after.doneByName == u"sec"_s);

        school.signInAs(u"maitre"_s, Role::Master);
        auto own = school.roll(session.id, {kPresent});
        own.typedFor = school.masterStaff;
        CHECK(school.attendance.take(own).error().code == errors::kSignedSheet);
        own.typedFor.reset();
        must(school.attendance.take(own));
    });
}

TEST_CASE("who replaces, and who is assigned to the group that day, calls the roll")
{
    School school;
    const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
    const auto next = school.planned(school.plan(kMonday.addDays(1), kEight, kNoon));
    school.clock.set(kMonday.addDays(1));
    school.signInAs(u"prof"_s, Role::Teacher);
    SECTION("replacing")
    {
        must(school.sessions.replace(session.id, 1, school.teacherStaff));
        must(school.attendance.take(school.roll(session.id)));
        CHECK(school.attendance.sheet(next.id).error().code == security::errors::kRefused);
    }
    SECTION("assigned until Monday")
    {
        support::rows::groupStaff(school.database(), school.workshop, school.teacherStaff,
            u"teacher"_s, QDate(2026, 9, 1), kMonday);
        must(school.attendance.take(school.roll(session.id)));
        CHECK(school.attendance.sheet(next.id).error().code == security::errors::kRefused);
    }
}

TEST_CASE("a closed roll is the office's")
{
    School school;
    const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
    school.signInAs(u"maitre"_s, Role::Master);
    const auto done = must(school.attendance.take(school.roll(session.id)));
    CHECK(school.attendance.setClosed(session.id, 1, true).error().code
        == security::errors::kRefused);
    school.signInAs(u"sec"_s, Role::Secretary);
    CHECK(
        school.attendance.setClosed(session.id, 7, true).error().code == errors::kChangedMeanwhile);
    CHECK(must(school.attendance.setClosed(session.id, 1, true)).closed);
    school.signInAs(u"maitre"_s, Role::Master);
    CHECK(school.attendance.take(school.roll(session.id, {kLate})).error().code == errors::kClosed);
    auto undone = done;
    undone.after.rowVersion = 2;
    CHECK(school.attendance.undo(undone).error().code == errors::kClosed);
    school.signInAs(u"sec"_s, Role::Secretary);
    must(school.attendance.changeMark(
        session.id, 2, {school.students[0], kLate}, school.masterStaff));
    CHECK_FALSE(must(school.attendance.setClosed(session.id, 3, false)).closed);
}

TEST_CASE("who is expected follows the dated enrolments and memberships")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        const auto names = [&] {
            QStringList list;
            for (const auto &row : must(school.attendance.sheet(session.id)).rows)
                list += row.student.lastName + (row.expected ? u""_s : u" ?"_s);
            return list;
        };
        const QString one = QString::number(school.students[0].value());
        const QString two = QString::number(school.students[1].value());
        school.execute(u"UPDATE enrolment SET entry_on = '2026-09-08' WHERE id = "_s + one);
        school.execute(
            u"UPDATE group_membership SET valid_to = '2026-09-07' WHERE enrolment_id = "_s + two);
        // An enrolment of last year that nobody ended, with its membership.
        const auto last = support::rows::year(
            on.database(), u"2025-2026"_s, QDate(2025, 9, 1), QDate(2026, 7, 3), u"past"_s);
        const auto old = support::rows::enrolment(on.database(),
            support::rows::student(on.database(), u"Ancien"_s, u"Luc"_s), last, QDate(2025, 9, 1));
        support::rows::membership(on.database(), old, school.workshop, QDate(2025, 9, 1));
        school.signInAs(u"maitre"_s, Role::Master);
        CHECK(names() == QStringList{u"Élan"_s, u"Œuvrard"_s, u"Zidane"_s});
        must(school.attendance.take(school.roll(session.id, {kAbsent})));
        CHECK(must(school.attendance.toDo(kMonday, kMonday)).empty());

        // The start is corrected: the student is back on the roll, which now misses somebody.
        school.execute(u"UPDATE enrolment SET entry_on = '2026-09-07' WHERE id = "_s + one);
        school.execute(
            u"UPDATE group_membership SET valid_to = '2026-09-06' WHERE enrolment_id = "_s + two);
        CHECK(names() == QStringList{u"Abadie"_s, u"Œuvrard"_s, u"Zidane"_s, u"Élan ?"_s});
        const auto toDo = must(school.attendance.toDo(kMonday, kMonday));
        REQUIRE(toDo.size() == 1);
        CHECK(toDo[0].done);
        CHECK(toDo[0].missing == 1);
        must(school.attendance.take(school.roll(session.id)));
        CHECK(total(school) == std::tuple(720, 720, 720));
        CHECK(school.count(u"SELECT count(*) FROM change WHERE before = 'absent'"_s) == 1);
    });
}

TEST_CASE("a roll that cannot be done says why")
{
    School school;
    const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
    const auto later = school.planned(school.plan(kMonday.addDays(1), kEight, kNoon));
    school.signInAs(u"maitre"_s, Role::Master);
    CHECK(school.attendance.take(school.roll(later.id)).error().code == errors::kNotYet);
    auto request = school.roll(session.id);
    const auto code = [&] { return school.attendance.take(request).error().code; };
    request.entries[0].mark = {Mark::Late, Minutes(240)};
    CHECK(code() == errors::kBadMinutes);
    request.entries[0].mark = {Mark::Absent, Minutes(5)};
    CHECK(code() == errors::kBadMinutes);
    request.entries[0].mark = {Mark::Infirmary, Minutes(241)};
    CHECK(code() == errors::kBadMinutes);
    request.entries[0].mark = {Mark::Late, Minutes()};
    CHECK(code() == errors::kBadMinutes);
    request.entries[0] = request.entries[1];
    CHECK(code() == errors::kNotExpected);
    request.entries.erase(request.entries.begin());
    CHECK(code() == errors::kIncomplete);
    CHECK(school.attendance.changeMark(session.id, 1, request.entries[0]).error().code
        == errors::kNoRoll);
    school.execute(u"UPDATE group_membership SET valid_to = '2026-09-02'"_s);
    CHECK(code() == errors::kNobodyExpected);
    CHECK(must(school.attendance.toDo(kMonday, kMonday)).empty());
    CHECK(school.count(u"SELECT count(*) FROM roll_call"_s) == 0);
    CHECK(school.count(u"SELECT count(*) FROM hours_week"_s) == 0);
}

TEST_CASE("rolls not done are listed by person and day, until today")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.planned(school.theory(kMonday.addDays(1), kEight, kNoon));
        school.planned(school.plan(kMonday.addDays(1), kEight, kNoon));
        school.planned(school.plan(kMonday, kEight, kNoon));
        school.planned(school.plan(kMonday.addDays(2), kEight, kNoon));
        on.clock.set(kMonday.addDays(1));
        school.signInAs(u"sec"_s, Role::Secretary);
        QStringList list;
        for (const auto &roll : must(school.attendance.toDo(kMonday, QDate(2027, 7, 1))))
            list += roll.staffName + u' ' + roll.day.toString(u"d"_s);
        CHECK(list == QStringList{u"Alex Durand 8"_s, u"Alex Petit 7"_s, u"Alex Petit 8"_s});
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(must(school.attendance.toDo(kMonday, QDate(2027, 7, 1))).size() == 1);
    });
}

TEST_CASE("the weekly hours are counted again when the terms of a year move")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"dir"_s, Role::Director);
        const auto done = must(school.attendance.take(school.roll(session.id, {kLate})));
        school.execute(u"UPDATE term SET first_day = '2026-09-10' WHERE position = 1"_s);
        // Out of step is refused, never guessed.
        CHECK(school.attendance.undo(done).error().code.name == "ledger.out-of-step");
        CHECK(must(school.attendance.countHoursAgain(school.year)) == 1);
        CHECK(school.count(u"SELECT count(*) FROM hours_week WHERE term = 0"_s) == 4);
        CHECK(total(school) == std::tuple(960, 960, 935));
        must(school.attendance.undo(done));
        CHECK(school.count(u"SELECT count(*) FROM hours_week"_s) == 0);
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(school.attendance.countHoursAgain(school.year).error().code
            == security::errors::kRefused);
    });
}
