// Closing per group and period, and sessions for a part of a group.
#include "core/attendance/errors.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using attendance::RollPeriod;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
namespace errors = attendance::errors;

namespace {

const RollMark kAbsent{Mark::Absent, {}};

// The first two students are the half that is taught on Monday morning.
void makeHalf(WorkshopSchool &school, timetable::SessionId session)
{
    school.execute(
        u"INSERT INTO group_part (uuid, group_id, name, folded_name) VALUES ('half', %1, "
        "'Moitié A', 'moitie a')"_s.arg(school.workshop.value()));
    for (size_t i = 0; i < 2; ++i) {
        school.execute(u"INSERT INTO group_part_member (part_id, enrolment_id, valid_from) SELECT "
                       "id, %1, '2026-09-01' FROM group_part"_s.arg(school.students[i].value()));
    }
    school.execute(u"UPDATE session SET part_id = (SELECT id FROM group_part) WHERE id = %1"_s.arg(
        session.value()));
}

QStringList namesOf(WorkshopSchool &school, timetable::SessionId session)
{
    QStringList names;
    for (const auto &row : must(school.attendance.sheet(session)).rows)
        names += row.student.lastName;
    return names;
}

} // namespace

TEST_CASE("the rolls of a group are closed for a period, and those not done are named")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto morning = school.planned(school.plan(kMonday, 480, 720));
        const auto afternoon = school.planned(school.plan(kMonday, 780, 1020));
        const auto tuesday = school.planned(school.plan(kMonday.addDays(1), 480, 720));
        const auto theory = school.planned(school.theory(kMonday, 480, 600));
        const auto later = school.planned(school.plan(kMonday.addDays(2), 480, 720));
        on.clock.set(kMonday.addDays(1));
        school.signInAs(u"maitre"_s, Role::Master);
        must(school.attendance.take(school.roll(morning.id, {kAbsent})));
        must(school.attendance.take(school.roll(tuesday.id)));
        const RollPeriod week{school.workshop, kMonday, kMonday.addDays(6)};
        CHECK(school.attendance.periodState(week).error().code == security::errors::kRefused);
        CHECK(school.attendance.closePeriod(week).error().code == security::errors::kRefused);

        school.signInAs(u"sec"_s, Role::Secretary);
        const auto state = must(school.attendance.periodState(week));
        CHECK(state.closable.size() == 2);
        CHECK(state.closed == 0);
        REQUIRE(state.missing.size() == 1);
        CHECK(state.missing[0].session == afternoon.id);
        const auto closed = must(school.attendance.closePeriod(week));
        CHECK(closed.period.to == kMonday.addDays(1)); // nothing to come is closed
        CHECK(closed.missing.size() == 1);
        CHECK(must(school.attendance.sheet(morning.id)).roll->closed);
        CHECK(must(school.attendance.sheet(tuesday.id)).roll->closed);
        CHECK_FALSE(must(school.attendance.sheet(theory.id)).roll);
        CHECK(must(school.attendance.periodState(week)).closed == 2);
        CHECK(school.attendance.closePeriod(week).error().code == errors::kNothingToClose);
        CHECK(school.count(u"SELECT count(*) FROM audit_entry WHERE action = 'roll.close-period'"_s)
            == 1);
        school.signInAs(u"maitre"_s, Role::Master);
        CHECK(school.attendance.take(school.roll(morning.id)).error().code == errors::kClosed);
        CHECK(later.id != tuesday.id);

        school.signInAs(u"sec"_s, Role::Secretary);
        must(school.attendance.openAgain(closed));
        CHECK_FALSE(must(school.attendance.sheet(morning.id)).roll->closed);
        CHECK(school.attendance.openAgain(closed).error().code == errors::kChangedMeanwhile);
    });
}

TEST_CASE("a roll that misses somebody stays open; every group may be closed at once")
{
    SchoolFile file;
    WorkshopSchool school(file);
    const auto workshop = school.planned(school.plan(kMonday, 480, 720));
    const auto theory = school.planned(school.theory(kMonday, 780, 900));
    school.signInAs(u"dir"_s, Role::Director);
    must(school.attendance.take(school.roll(workshop.id)));
    must(school.attendance.take(school.roll(theory.id)));
    const auto newcomer = support::rows::enrolment(file.database(),
        support::rows::student(file.database(), u"Nouveau"_s, u"Luc"_s), school.year, kMonday);
    support::rows::membership(file.database(), newcomer, school.workshop, kMonday);
    const auto closed = must(school.attendance.closePeriod({{}, kMonday, kMonday}));
    CHECK(closed.rolls.size() == 1);
    REQUIRE(closed.missing.size() == 1);
    CHECK(closed.missing[0].done);
    CHECK_FALSE(must(school.attendance.sheet(workshop.id)).roll->closed);
    CHECK(must(school.attendance.sheet(theory.id)).roll->closed);
}

TEST_CASE("closing says which days it wants")
{
    SchoolFile file;
    WorkshopSchool school(file);
    school.signInAs(u"sec"_s, Role::Secretary);
    const auto code = [&](QDate from, QDate to) {
        return school.attendance.closePeriod({{}, from, to}).error().code;
    };
    CHECK(code(kMonday, kMonday.addDays(-1)) == errors::kBadPeriod);
    CHECK(code(QDate(), kMonday) == errors::kBadPeriod);
    CHECK(code(kMonday.addDays(1), kMonday.addDays(2)) == errors::kBadPeriod);
    CHECK(code(kMonday.addDays(-7), kMonday) == errors::kNothingToClose);
}

TEST_CASE("a session for a part of a group expects that part alone")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto half = school.planned(school.plan(kMonday, 480, 720));
        const auto whole = school.planned(school.plan(kMonday, 780, 1020));
        makeHalf(school, half.id);
        school.signInAs(u"maitre"_s, Role::Master);
        CHECK(namesOf(school, half.id) == QStringList{u"Abadie"_s, u"Élan"_s});
        CHECK(namesOf(school, whole.id).size() == 4);
        const auto toDo = must(school.attendance.toDo(kMonday, kMonday));
        REQUIRE(toDo.size() == 2);
        CHECK(toDo[0].missing == 2);
        must(school.attendance.take(school.roll(half.id, {kAbsent})));
        CHECK(must(school.attendance.toDo(kMonday, kMonday)).size() == 1);
        CHECK(school.count(u"SELECT sum(planned) FROM hours_week"_s) == 2 * 240);

        SECTION("whoever is in the part from tomorrow on is not expected today")
        {
            school.execute(u"UPDATE group_part_member SET valid_from = '2026-09-08' "
                           "WHERE enrolment_id = %1"_s.arg(school.students[1].value()));
            const auto rows = must(school.attendance.sheet(half.id)).rows;
            REQUIRE(rows.size() == 2);
            CHECK_FALSE(rows[1].expected);
        }
        SECTION("what lies ahead of a student counts only the sessions of the own part")
        {
            const auto next = school.planned(school.plan(kMonday.addDays(1), 480, 720));
            school.execute(
                u"UPDATE session SET part_id = (SELECT id FROM group_part) WHERE id = %1"_s.arg(
                    next.id.value()));
            school.signInAs(u"dir"_s, Role::Director);
            const auto ahead =
                must(school.hours.ahead(school.year, kMonday.addDays(1), kMonday.addDays(1)));
            CHECK(ahead.size() == 2);
        }
    });
}
