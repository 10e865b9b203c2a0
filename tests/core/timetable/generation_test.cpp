#include "core/attendance/attendance_service.h"
#include "core/school/calendar_days_service.h"
#include "core/school/calendar_service.h"
#include "core/security/audit_trail.h"
#include "core/timetable/errors.h"
#include "core/timetable/generation_service.h"
#include "core/timetable/pattern_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
using timetable::GenerationService;
using timetable::PatternService;
using timetable::SessionState;
using timetable::SlotPlan;
namespace errors = timetable::errors;

namespace {

constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;
const QDate kSunday(2026, 11, 8);

struct Planner {
    explicit Planner(AnySchool &on)
        : school(on)
        , pattern(on.workspace())
        , generation(on.workspace())
    {
        school.signInAs(u"sec"_s, Role::Secretary);
        must(school::CalendarService(on.workspace())
                 .add({{u"Toussaint"_s, {2026, 10, 17}, {2026, 11, 1}, {}}}));
    }
    SlotPlan plan(int weekday, int starts = kEight, int ends = kNoon) const
    {
        return {school.workshop, weekday, {starts, ends}, timetable::natures::kWorkshopOrder,
            school.masterStaff};
    }
    timetable::SlotId add(const SlotPlan &slot) { return must(pattern.add(slot, kMonday)).id; }
    timetable::Generated generate(QDate to = kSunday)
    {
        return must(generation.generate(kMonday, to));
    }
    std::vector<timetable::SessionLine> sessions(QDate to = kSunday)
    {
        return must(school.sessions.sessions({kMonday, to}));
    }
    WorkshopSchool school;
    PatternService pattern;
    GenerationService generation;
};

// What a careful person with a calendar would write down.
QStringList byHand(const std::vector<timetable::SlotLine> &pattern,
    const school::Calendar &calendar, QDate from, QDate to)
{
    QStringList days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (!calendar.isSchoolDay(day))
            continue;
        for (const auto &line : pattern) {
            const auto &slot = line.slot;
            if (slot.plan.weekday == day.dayOfWeek() && slot.range.contains(day))
                days += day.toString(Qt::ISODate) + u' ' + QString::number(slot.plan.span.starts);
        }
    }
    days.sort();
    return days;
}

} // namespace

TEST_CASE("the pattern makes sessions on school days alone, once")
{
    support::onBothEngines([](AnySchool &on) {
        Planner at(on);
        const auto slot = at.add(at.plan(1));
        at.add(at.plan(3));
        const auto preview = must(at.generation.preview(kMonday, QDate(2026, 11, 15)));
        CHECK(preview.toAdd.size() == 15); // 17 less two Mondays, two Wednesdays, and 11 November
        const auto done = at.generate(QDate(2026, 11, 15));
        CHECK(done.added == 15);
        CHECK(done.changed + done.removed == 0);
        const auto sessions = at.sessions(QDate(2026, 11, 15));
        REQUIRE(sessions.size() == 15);
        const auto &first = sessions.front().session;
        CHECK(first.plan == at.school.plan(kMonday, kEight, kNoon));
        CHECK(first.slot == slot);
        CHECK(first.slotDay == kMonday);
        CHECK_FALSE(first.isOwn);
        for (const auto &line : sessions)
            CHECK(line.session.plan.day != QDate(2026, 11, 11));
        CHECK(must(at.generation.preview(kMonday, QDate(2026, 11, 15))).changesNothing());
        CHECK(must(at.generation.preview(kMonday, QDate(2026, 11, 15))).alike == 15);
        must(at.generation.undo(done.undo));
        CHECK(at.sessions().empty());
        CHECK(at.generation.undo(done.undo).error().code == errors::kChangedMeanwhile);
    });
}

TEST_CASE("a generation is one line of the audit trail, with its counts")
{
    SchoolFile file;
    Planner at(file);
    at.add(at.plan(1));
    const auto lines = [&] {
        return at.school.count(u"SELECT count(*) FROM audit_entry WHERE action LIKE 'session.%'"_s);
    };
    at.generate();
    CHECK(lines() == 1);
    CHECK(at.school.count(u"SELECT count(*) FROM change WHERE field = 'added' AND after = '7'"_s)
        == 1);
    at.generate(); // nothing to do, nothing to tell
    CHECK(lines() == 1);
}

TEST_CASE("a changed pattern changes the sessions to come, and those alone")
{
    support::onBothEngines([](AnySchool &on) {
        Planner at(on);
        const auto slot = at.add(at.plan(1));
        at.generate();
        const auto before = at.sessions();
        auto later = at.plan(2, kEight, 11 * 60);
        later.staff = at.school.teacherStaff;
        must(at.pattern.change(slot, 1, later, QDate(2026, 9, 28)));
        const auto done = at.generate();
        CHECK(done.changed == 4); // 28 September, 5 and 12 October, 2 November
        CHECK(done.added + done.removed == 0);
        const auto after = at.sessions();
        REQUIRE(after.size() == before.size());
        for (size_t i = 0; i < after.size(); ++i) {
            CHECK(after[i].session.id == before[i].session.id);
            const bool changed = before[i].session.plan.day >= QDate(2026, 9, 28);
            CHECK(after[i].session.plan.day == before[i].session.plan.day.addDays(changed ? 1 : 0));
            CHECK(after[i].staffName == (changed ? u"Alex Durand"_s : u"Alex Petit"_s));
        }
        must(at.generation.undo(done.undo));
        for (size_t i = 0; i < before.size(); ++i)
            CHECK(at.sessions()[i].session.plan == before[i].session.plan);
        CHECK(must(at.pattern.pattern(QDate(2026, 9, 28))).lines.front().slot.plan == later);
    });
}

TEST_CASE("held, cancelled and moved sessions stay, and are not made anew beside")
{
    support::onBothEngines([](AnySchool &on) {
        Planner at(on);
        const auto slot = at.add(at.plan(1));
        at.generate();
        const auto sessions = at.sessions();
        at.school.signInAs(u"maitre"_s, Role::Master);
        must(at.school.attendance.take(at.school.roll(sessions[0].session.id)));
        at.school.signInAs(u"sec"_s, Role::Secretary);
        must(at.school.sessions.cancel(sessions[1].session.id, 1, u"Sortie"_s));
        timetable::SessionEdit moved{sessions[2].session.plan.day.addDays(1),
            sessions[2].session.plan.span, sessions[2].session.plan.nature,
            sessions[2].session.plan.staff, {}};
        moved.reason = u"Visite"_s;
        const auto edited = must(at.school.sessions.edit(sessions[2].session.id, 1, moved));
        CHECK(edited.change.after.isOwn);
        CHECK(edited.change.after.reason == u"Visite"_s);

        SECTION("while the pattern stays")
        {
            const auto done = at.generate();
            CHECK(done.added + done.changed + done.removed == 0);
        }
        SECTION("when the slot changes")
        {
            must(at.pattern.change(slot, 1, at.plan(1, kEight, 11 * 60), kMonday));
            const auto preview = must(at.generation.preview(kMonday, kSunday));
            CHECK(preview.leftAlone == 3);
            CHECK(preview.toChange.size() == 4);
            CHECK(preview.toAdd.empty());
        }
        SECTION("when the slot goes")
        {
            must(at.pattern.end(slot, 1, kMonday));
            const auto done = at.generate();
            CHECK(done.removed == 4);
            CHECK(at.sessions().size() == 3);
            must(at.generation.undo(done.undo));
            CHECK(at.sessions().size() == 7);
            CHECK(at.generate().removed == 4); // they know their slot again
        }
        SECTION("until the move is taken back")
        {
            must(at.school.sessions.undo({edited.change}));
            must(at.pattern.change(slot, 1, at.plan(1, kEight, 11 * 60), kMonday));
            CHECK(must(at.generation.preview(kMonday, kSunday)).toChange.size() == 5);
        }
    });
}

TEST_CASE("a generation is not taken back once one of its sessions changed")
{
    SchoolFile file;
    Planner at(file);
    at.add(at.plan(1));
    const auto done = at.generate();
    must(at.school.sessions.cancel(at.sessions().front().session.id, 1, u"Sortie"_s));
    CHECK(at.generation.undo(done.undo).error().code == errors::kChangedMeanwhile);
    CHECK(at.sessions().size() == 7);
}

TEST_CASE("a session made by hand is in the way: it stays, and both are named")
{
    SchoolFile file;
    Planner at(file);
    at.school.planned(at.school.plan(kMonday, 11 * 60, 13 * 60));
    at.add(at.plan(1));
    const auto done = at.generate();
    CHECK(done.added == 6);
    REQUIRE(done.leftOut.size() == 1);
    CHECK(done.leftOut.front().message.contains(u"8\u00A0h – 12\u00A0h"));
    CHECK(done.leftOut.front().message.contains(u"11\u00A0h – 13\u00A0h"));
}

TEST_CASE("a closed day takes its session away, an opened one gets it")
{
    SchoolFile file;
    Planner at(file);
    at.add(at.plan(1));
    at.add(at.plan(6)); // Saturdays
    CHECK(at.generate().added == 7);
    must(school::CalendarService(file.workspace())
             .add({{u"Travaux"_s, {2026, 9, 14}, {2026, 9, 14}, {}}}));
    must(school::CalendarDaysService(file.workspace())
             .open({{2026, 9, 26}, u"Portes ouvertes"_s, {}}));
    const auto done = at.generate();
    CHECK(done.removed == 1);
    CHECK(done.added == 1);
    CHECK(must(at.school.sessions.sessions({{2026, 9, 26}, {2026, 9, 26}})).size() == 1);
}

TEST_CASE("alternating weeks: after the holidays the other letter follows")
{
    support::onBothEngines([](AnySchool &on) {
        Planner at(on);
        auto plan = at.plan(1);
        plan.weeks = timetable::Weeks::A;
        at.add(plan);
        CHECK(at.generate().added == 0); // no week has a letter yet
        school::CalendarDaysService calendar(on.workspace());
        const auto lettered = must(calendar.alternate({kMonday, kSunday}));
        CHECK(lettered.weeks == 7);
        CHECK(at.generate().added == 4); // 7, 21 September, 5 October, 2 November
        CHECK(at.sessions().back().session.plan.day == QDate(2026, 11, 2));
        must(calendar.undo(lettered.undo));
        CHECK(at.generate().removed == 4);
    });
}

TEST_CASE("who left holds no session, and a group that is archived has none")
{
    SchoolFile file;
    Planner at(file);
    at.add(at.plan(1));
    at.school.execute(u"UPDATE staff SET archived_on = '2026-09-20' WHERE last_name = 'Petit'"_s);
    at.school.execute(
        u"UPDATE training_group SET archived_on = '2026-10-01' WHERE name = 'Usinage'"_s);
    at.generate();
    const auto sessions = at.sessions();
    REQUIRE(sessions.size() == 4);
    CHECK(sessions[1].staffName == u"Alex Petit"_s);
    CHECK(sessions[2].staffName.isEmpty());
}

TEST_CASE("sessions are made for days in order, two years at most, and by who may plan")
{
    SchoolFile file;
    Planner at(file);
    CHECK(at.generation.generate(kSunday, kMonday).error().code == errors::kBadDay);
    CHECK(at.generation.preview(kMonday, kMonday.addYears(3)).error().code == errors::kTooMany);
    CHECK(must(at.generation.lastDay(kMonday)) == QDate(2027, 7, 2));
    at.school.signInAs(u"prof"_s, Role::Teacher);
    const auto refused = security::errors::kRefused;
    CHECK(at.generation.preview(kMonday, kSunday).error().code == refused);
    CHECK(at.generation.generate(kMonday, kSunday).error().code == refused);
}

TEST_CASE("whatever was changed before, the sessions are those of the pattern and the calendar")
{
    SchoolFile file;
    Planner at(file);
    std::mt19937 random(20260907);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    for (int round = 0; round < 12; ++round) {
        for (int edit = 0; edit < 4; ++edit) {
            const auto lines = must(at.pattern.pattern(kMonday)).lines;
            const QDate from = kMonday.addDays(below(40));
            const auto wish = at.plan(1 + below(5), kEight + 60 * below(8), 0);
            SlotPlan plan = wish;
            plan.span.ends = plan.span.starts + 60;
            if (lines.empty() || below(3) == 0) {
                (void)at.pattern.add(plan, from);
                continue;
            }
            const auto &slot = lines[size_t(below(int(lines.size())))].slot;
            if (below(4) == 0)
                (void)at.pattern.end(slot.id, slot.rowVersion, from);
            else
                (void)at.pattern.change(slot.id, slot.rowVersion, plan, from);
        }
        at.generate();
        std::vector<timetable::SlotLine> pattern;
        for (QDate day = kMonday; day <= kSunday; day = day.addDays(1)) {
            for (const auto &line : must(at.pattern.pattern(day)).lines) {
                const bool known = std::any_of(pattern.begin(), pattern.end(),
                    [&](const auto &one) { return one.slot.id == line.slot.id; });
                if (!known)
                    pattern.push_back(line);
            }
        }
        const auto calendar = must(school::CalendarService(file.workspace()).calendar());
        QStringList made;
        for (const auto &line : at.sessions()) {
            made += line.session.plan.day.toString(Qt::ISODate) + u' '
                + QString::number(line.session.plan.span.starts);
        }
        made.sort();
        REQUIRE(made == byHand(pattern, calendar, kMonday, kSunday));
        CHECK(must(at.generation.preview(kMonday, kSunday)).changesNothing());
    }
}

TEST_CASE("civil days and minutes: no session is lost or doubled when the clocks change", "[FI-28]")
{
    SchoolFile file;
    Planner at(file);
    at.school.execute(
        u"UPDATE school_year SET first_day = '2025-09-01', last_day = '2028-07-31'"_s);
    at.school.execute(
        u"INSERT INTO setting (name, value, source) VALUES ('school.open-days', '1234567', '')"_s);
    at.school.execute(u"DELETE FROM closure"_s);
    // 02:30 does not exist on 29 March 2026 and comes twice on 25 October.
    for (int weekday = 1; weekday <= 7; ++weekday) {
        must(at.pattern.add(at.plan(weekday, 150, 210), QDate(2025, 9, 1)));
        must(at.pattern.add(at.plan(weekday, 1380, 1440), QDate(2025, 9, 1)));
    }
    const auto day = [&](QDate date) {
        must(at.generation.generate(date, date));
        std::vector<timetable::DaySpan> spans;
        for (const auto &line : must(at.school.sessions.sessions({date, date})))
            spans.push_back(line.session.plan.span);
        return spans;
    };
    const std::vector<timetable::DaySpan> both{{150, 210}, {1380, 1440}};
    for (const QDate date : {QDate(2026, 3, 28), QDate(2026, 3, 29), QDate(2026, 3, 30),
             QDate(2026, 10, 24), QDate(2026, 10, 25), QDate(2026, 10, 26), QDate(2026, 2, 28),
             QDate(2028, 2, 28), QDate(2028, 2, 29), QDate(2028, 3, 1), QDate(2026, 12, 31),
             QDate(2027, 3, 27), QDate(2027, 3, 28), QDate(2027, 10, 30), QDate(2027, 10, 31)}) {
        INFO(date.toString(Qt::ISODate).toStdString());
        CHECK(day(date) == both);
        CHECK(day(date) == both);
        for (const auto &line : must(at.school.sessions.sessions({date, date})))
            CHECK(line.session.plan.span.length() == base::Minutes(60));
    }
    // The year ends at midnight: its last day is in, the next is not.
    at.school.execute(u"UPDATE school_year SET last_day = '2028-06-30'"_s);
    CHECK(day(QDate(2028, 6, 30)) == both);
    CHECK(day(QDate(2028, 7, 1)).empty());
}
