#include "core/attendance/errors.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;

namespace {

const RollMark kAbsent{Mark::Absent, {}};
const QStringList kParts{
    u"audit_entry"_s, u"change"_s, u"hours_week"_s, u"roll_entry"_s, u"roll_call"_s, u"session"_s};

// Everything a roll writes, as one text.
QString everything(WorkshopSchool &school)
{
    const QStringList queries{
        u"SELECT session_id, row_version, done_by FROM roll_call ORDER BY session_id"_s,
        u"SELECT session_id, enrolment_id, minutes FROM roll_entry ORDER BY session_id, enrolment_id"_s,
        u"SELECT enrolment_id, planned, attended FROM hours_week ORDER BY enrolment_id, nature, monday"_s,
        u"SELECT id, row_version, starts FROM session ORDER BY id"_s,
        u"SELECT max(seq), count(*), 0 FROM audit_entry"_s,
        u"SELECT max(id), count(*), 0 FROM change"_s};
    QString text;
    for (const QString &query : queries) {
        storage::Statement row(school.school.database(), query);
        must(row.run());
        while (row.next())
            text += u"%1 %2 %3;"_s.arg(row.text(0), row.text(1), row.text(2));
        must(row.finished());
        text += u'\n';
    }
    return text;
}

qint64 planned(WorkshopSchool &school, const QString &monday)
{
    return school.count(
        u"SELECT coalesce(max(planned), 0) FROM hours_week WHERE monday = '%1'"_s.arg(monday));
}

// Plans and calls one session as the director, and gives the instant stored for it.
QString called(WorkshopSchool &school, QDate day, int starts, int ends)
{
    const auto session = school.planned(school.plan(day, starts, ends));
    school.signInAs(u"dir"_s, Role::Director);
    must(school.attendance.take(school.roll(session.id)));
    storage::Statement row(
        school.school.database(), u"SELECT done_at FROM roll_call WHERE session_id = ?"_s);
    must(row.run(session.id));
    REQUIRE(row.next());
    return row.text(0);
}

} // namespace

TEST_CASE("a fault inside a roll leaves neither roll, nor hours, nor audit", "[FI-38]")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto first = school.planned(school.plan(kMonday, 480, 720));
        const auto second = school.planned(school.plan(kMonday, 780, 1020));
        school.signInAs(u"maitre"_s, Role::Master);
        const auto done = must(school.attendance.take(school.roll(first.id, {kAbsent})));
        const auto fresh = school.roll(second.id, {kAbsent});
        const auto again = school.roll(first.id, {{}, kAbsent});
        const QString before = everything(school);
        for (const QString &part : kParts) {
            INFO(part.toStdString());
            const auto hidden = [&](const std::function<bool()> &attempt) {
                school.execute(u"ALTER TABLE %1 RENAME TO hidden"_s.arg(part));
                CHECK_FALSE(attempt());
                school.execute(u"ALTER TABLE hidden RENAME TO %1"_s.arg(part));
                CHECK(everything(school) == before);
            };
            hidden([&] { return school.attendance.take(fresh).has_value(); });
            hidden([&] { return school.attendance.take(again).has_value(); });
            hidden([&] { return school.attendance.undo(done).has_value(); });
        }
        must(school.attendance.take(again));
        must(school.attendance.take(fresh));
    });
}

TEST_CASE(
    "a clock that is set back, or far ahead, loses no roll and keeps the order of what was done",
    "[FI-27]")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.plan(kMonday, 480, 720));
        school.signInAs(u"maitre"_s, Role::Master);
        on.clock.set(kMonday, QTime(10, 0));
        auto done = must(school.attendance.take(school.roll(session.id, {kAbsent})));
        on.clock.set(kMonday, QTime(8, 0)); // two hours back
        done = must(school.attendance.changeMark(
            session.id, done.after.rowVersion, {school.students[1], kAbsent}));
        on.clock.set(kMonday.addYears(-10));
        const auto early = school.attendance.changeMark(
            session.id, done.after.rowVersion, {school.students[2], kAbsent});
        CHECK_FALSE(early);
        on.clock.set(kMonday.addYears(30));
        must(school.attendance.undo(done));
        storage::Statement row(on.database(),
            u"SELECT action FROM audit_entry WHERE action LIKE 'roll.%' ORDER BY seq"_s);
        must(row.run());
        QStringList actions;
        while (row.next())
            actions += row.text(0);
        CHECK(actions == QStringList{u"roll.take"_s, u"roll.edit"_s, u"roll.undo"_s});
        CHECK(must(school.attendance.sheet(session.id)).rows[0].mark == kAbsent);
        CHECK(must(school.attendance.sheet(session.id)).rows[1].mark == RollMark{});
        CHECK(school.count(u"SELECT sum(attended) FROM hours_week"_s) == 3 * 240);
    });
}

TEST_CASE(
    "a night when the clocks change takes and adds no minute, and midnight ends a day", "[FI-28]")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        on.clock.set(QDate(2027, 7, 1));
        SECTION("02:30 does not exist on 28 March 2027, and is twice on 25 October 2026")
        {
            called(school, QDate(2027, 3, 28), 60, 240);
            CHECK(planned(school, u"2027-03-22"_s) == 180);
            called(school, QDate(2026, 10, 25), 90, 210);
            CHECK(planned(school, u"2026-10-19"_s) == 120);
        }
        SECTION("the two 02:30 of one night are two instants")
        {
            on.clock.setNow(QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC));
            CHECK(called(school, QDate(2026, 10, 25), 120, 150) == u"2026-10-25T00:30:00.000Z"_s);
            on.clock.setNow(QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC));
            CHECK(called(school, QDate(2026, 10, 25), 150, 180) == u"2026-10-25T01:30:00.000Z"_s);
        }
        SECTION("a session until 24:00 belongs to its day, week and year")
        {
            called(school, QDate(2026, 12, 31), 1320, 1440);
            called(school, QDate(2027, 1, 1), 0, 120);
            CHECK(planned(school, u"2026-12-28"_s) == 240);
            called(school, QDate(2026, 11, 29), 1380, 1440); // Sunday, last day of term 1
            called(school, QDate(2026, 11, 30), 0, 60);
            CHECK(school.count(u"SELECT count(*) FROM hours_week WHERE term = 1"_s) == 4);
            CHECK(planned(school, u"2026-11-23"_s) == 60);
            CHECK(planned(school, u"2026-11-30"_s) == 60);
        }
        SECTION("the roll of a day opens at its midnight, Paris time")
        {
            const auto session = school.planned(school.plan(kMonday.addDays(7), 0, 60));
            school.signInAs(u"dir"_s, Role::Director);
            on.clock.set(kMonday.addDays(6), QTime(23, 59, 59));
            const auto request = school.roll(session.id);
            CHECK(school.attendance.take(request).error().code == attendance::errors::kNotYet);
            on.clock.advance(1000);
            must(school.attendance.take(request));
        }
        SECTION(
            "the last day of a year is of that year, the next of the new one, and 29 February is")
        {
            const auto next = support::rows::year(
                on.database(), u"2027-2028"_s, QDate(2027, 7, 3), QDate(2028, 7, 7), u"upcoming"_s);
            const auto again = support::rows::enrolment(on.database(),
                support::rows::student(on.database(), u"Nouveau"_s, u"Luc"_s), next,
                QDate(2027, 7, 3));
            support::rows::membership(on.database(), again, school.workshop, QDate(2027, 7, 3));
            on.clock.set(QDate(2028, 7, 7), QTime(23, 59, 59));
            called(school, QDate(2027, 7, 2), 1380, 1440);
            called(school, QDate(2027, 7, 3), 0, 60);
            CHECK(school.count(u"SELECT count(*) FROM roll_entry"_s) == 5);
            called(school, QDate(2028, 2, 29), 480, 540);
            CHECK(planned(school, u"2028-02-28"_s) == 60);
        }
    });
}
