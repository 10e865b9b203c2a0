#include "core/enrolment/group_part_service.h"
#include "core/school/room_service.h"
#include "core/timetable/errors.h"
#include "core/timetable/pattern_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
using timetable::PatternService;
using timetable::SlotConflict;
using timetable::SlotPlan;
using timetable::Weeks;
namespace errors = timetable::errors;

namespace {

constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;

SlotPlan slotOf(const WorkshopSchool &school, int weekday, int starts, int ends)
{
    return {school.workshop, weekday, {starts, ends}, timetable::natures::kWorkshopOrder,
        school.masterStaff};
}

struct School : SchoolFile, WorkshopSchool {
    School()
        : WorkshopSchool(static_cast<AnySchool &>(*this))
        , pattern(workspace())
    {
        WorkshopSchool::signInAs(u"dir"_s, Role::Director);
    }
    PatternService pattern;
};

} // namespace

TEST_CASE("a slot holds until the end of its school year, and is taken back")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        PatternService service(on.workspace());
        auto plan = slotOf(school, 1, kEight, kNoon);
        plan.subject = u"  Tournage "_s;
        plan.restsOn = u"Commande Mairie"_s;
        const auto added = must(service.add(plan, kMonday));
        CHECK(added.conflicts.empty());
        const auto line = must(service.slot(added.id));
        CHECK(line.slot.range == base::DateRange{kMonday, QDate(2027, 7, 2)});
        CHECK(line.slot.plan.subject == u"Tournage"_s);
        CHECK(line.slot.plan.restsOn == u"Commande Mairie"_s);
        CHECK(line.slot.line == line.slot.uuid);
        CHECK(line.staffName == u"Alex Petit"_s);
        CHECK(must(service.pattern(kMonday)).lines.size() == 1);
        CHECK(must(service.pattern(kMonday.addDays(-1))).lines.empty());
        must(service.undo(added.undo));
        CHECK(must(service.pattern(kMonday)).lines.empty());
        CHECK(service.undo(added.undo).error().code == errors::kChangedMeanwhile);
        CHECK(service.slot(added.id).error().code == security::errors::kRefused);
    });
}

TEST_CASE("from a day on a slot is another: the days before keep the old one")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        PatternService service(on.workspace());
        const auto plan = slotOf(school, 1, kEight, kNoon);
        const auto first = must(service.add(plan, kMonday));
        auto later = plan;
        later.span = {kEight, 11 * 60};
        const QDate november(2026, 11, 2);
        const auto changed = must(service.change(first.id, 1, later, november));
        CHECK(changed.id != first.id);
        CHECK(must(service.pattern(november.addDays(-1))).lines.front().slot.plan == plan);
        const auto after = must(service.pattern(november)).lines;
        REQUIRE(after.size() == 1);
        CHECK(after.front().slot.plan == later);
        CHECK(after.front().slot.line == must(service.slot(first.id)).slot.line);
        CHECK(
            service.change(first.id, 1, later, november).error().code == errors::kChangedMeanwhile);
        CHECK(service.change(first.id, 2, later, november).error().code == errors::kSlotEnded);

        must(service.undo(changed.undo));
        CHECK(must(service.pattern(november)).lines.front().slot.plan == plan);
        CHECK(must(service.pattern(november)).lines.size() == 1);
    });
}

TEST_CASE("changed on its first day a slot becomes the other itself; ended there it is gone")
{
    School school;
    const auto first = must(school.pattern.add(slotOf(school, 1, kEight, kNoon), kMonday));
    auto later = slotOf(school, 2, kEight, kNoon);
    const auto changed = must(school.pattern.change(first.id, 1, later, QDate(2026, 9, 1)));
    CHECK(changed.id == first.id);
    CHECK(must(school.pattern.slot(first.id)).slot.plan.weekday == 2);
    const auto gone = must(school.pattern.end(first.id, 2, kMonday));
    CHECK(must(school.pattern.pattern(kMonday)).lines.empty());
    must(school.pattern.undo(gone));
    const auto undo = must(school.pattern.end(first.id, 4, kMonday.addDays(14)));
    CHECK(must(school.pattern.pattern(kMonday.addDays(13))).lines.size() == 1);
    CHECK(must(school.pattern.pattern(kMonday.addDays(14))).lines.empty());
    must(school.pattern.undo(undo));
    CHECK(must(school.pattern.pattern(kMonday.addDays(14))).lines.size() == 1);
}

TEST_CASE("two slots of one group at one time are refused, with both named", "[BI-41]")
{
    School school;
    must(school.pattern.add(slotOf(school, 1, kEight, kNoon), kMonday));
    const auto refused = school.pattern.add(slotOf(school, 1, 11 * 60, 13 * 60), kMonday).error();
    REQUIRE(refused.code == errors::kGroupBusy);
    CHECK(refused.message.contains(u"8\u00A0h – 12\u00A0h"));
    CHECK(refused.message.contains(u"11\u00A0h – 13\u00A0h"));
    CHECK(school.pattern.add(slotOf(school, 1, kNoon, kEight), kMonday).error().code
        == errors::kBadTimes);
    CHECK(school.pattern.add(slotOf(school, 1, 1300, 1441), kMonday).error().code
        == errors::kBadTimes);
    CHECK(school.count(u"SELECT count(*) FROM slot"_s) == 1);

    auto odd = slotOf(school, 2, kEight, kNoon);
    odd.weeks = Weeks::A;
    must(school.pattern.add(odd, kMonday));
    odd.weeks = Weeks::B;
    must(school.pattern.add(odd, kMonday)); // they never meet
    odd.weeks = Weeks::Every;
    CHECK(school.pattern.add(odd, kMonday).error().code == errors::kGroupBusy);
}

TEST_CASE("a slot needs a group, a part, a person and a room that are there")
{
    School school;
    const auto code = [&](const SlotPlan &plan, QDate from = kMonday) {
        return school.pattern.add(plan, from).error().code;
    };
    auto plan = slotOf(school, 1, kEight, kNoon);
    plan.nature = u"sieste"_s;
    CHECK(code(plan) == errors::kBadNature);
    plan = slotOf(school, 1, kEight, kNoon);
    plan.room = school::RoomId(99);
    CHECK(code(plan) == security::errors::kRefused);
    plan = slotOf(school, 1, kEight, kNoon);
    plan.part =
        must(enrolment::GroupPartService(school.workspace()).add(school.general, u"A"_s)).id;
    CHECK(code(plan) == security::errors::kRefused); // of another group
    CHECK(code(slotOf(school, 1, kEight, kNoon), QDate(2062, 9, 7)) == errors::kOutsideYear);
    school.execute(u"UPDATE staff SET archived_on = '2026-09-01' WHERE last_name = 'Petit'"_s);
    CHECK(code(slotOf(school, 1, kEight, kNoon)) == errors::kStaffGone);
}

TEST_CASE("a person or a room taken twice is told, with both slots")
{
    School school;
    const auto room = must(school::RoomService(school.workspace()).add({u"Salle 1"_s}));
    auto first = slotOf(school, 1, kEight, kNoon);
    first.room = room;
    must(school.pattern.add(first, kMonday));
    SlotPlan second{school.general, 1, {11 * 60, 13 * 60}, timetable::natures::kTheoryGeneral,
        school.masterStaff};
    second.room = room;
    const auto added = must(school.pattern.add(second, kMonday));
    REQUIRE(added.conflicts.size() == 2);
    CHECK(added.conflicts[0].kind == SlotConflict::Kind::Staff);
    CHECK(added.conflicts[0].message.contains(u"Alex Petit"_s));
    CHECK(added.conflicts[1].kind == SlotConflict::Kind::Room);
    CHECK(added.conflicts[1].message.contains(u"Salle 1"_s));
    const auto pattern = must(school.pattern.pattern(kMonday));
    CHECK(pattern.conflicts.size() == 2);
    // The same four young people are in both groups.
    REQUIRE_FALSE(pattern.findings.empty());
    CHECK(pattern.findings.front().kind == timetable::HoursFinding::Kind::TwiceAtOnce);
    CHECK(pattern.findings.front().students == 4);
}

TEST_CASE("parts of a group may run together unless somebody is in both")
{
    School school;
    enrolment::GroupPartService parts(school.workspace());
    const auto a = must(parts.add(school.workshop, u"A"_s)).id;
    const auto b = must(parts.add(school.workshop, u"B"_s)).id;
    const auto partOf = [&](enrolment::GroupPartId id) {
        const auto all = must(parts.parts(school.workshop));
        return all[0].id == id ? all[0] : all[1];
    };
    must(parts.setMembers(partOf(a), {school.students[0], school.students[1]}, kMonday));
    must(parts.setMembers(partOf(b), {school.students[2]}, kMonday));
    auto plan = slotOf(school, 1, kEight, kNoon);
    plan.part = a;
    must(school.pattern.add(plan, kMonday));
    plan.part = b;
    plan.staff = school.teacherStaff;
    const auto second = must(school.pattern.add(plan, kMonday));
    CHECK(must(school.pattern.slot(second.id)).groupWords() == u"Usinage (B)"_s);
    plan.part.reset(); // the whole group meets both
    CHECK(school.pattern.add(plan, kMonday).error().code == errors::kGroupBusy);
    must(school.pattern.undo(second.undo));
    must(parts.setMembers(partOf(b), {school.students[1]}, kMonday));
    plan.part = b;
    CHECK(school.pattern.add(plan, kMonday).error().code == errors::kGroupBusy);
}

TEST_CASE("the pattern of a group is copied to another, whole or not at all")
{
    School school;
    must(school.pattern.add(slotOf(school, 1, kEight, kNoon), kMonday));
    must(school.pattern.add(slotOf(school, 3, kEight, kNoon), kMonday));
    const auto undo = must(school.pattern.copy(school.workshop, school.general, kMonday));
    const auto lines = must(school.pattern.pattern(kMonday)).lines;
    CHECK(lines.size() == 4);
    CHECK(lines.front().groupName == u"Général"_s);
    CHECK(lines.front().staffName.isEmpty());
    CHECK(school.pattern.copy(school.workshop, school.general, kMonday).error().code
        == errors::kGroupBusy);
    must(school.pattern.undo(undo));
    CHECK(must(school.pattern.pattern(kMonday)).lines.size() == 2);
}

TEST_CASE("the pattern of last year is taken up again, without who left")
{
    School school;
    must(school.pattern.add(slotOf(school, 1, kEight, kNoon), kMonday));
    must(school.pattern.add(slotOf(school, 3, kEight, kNoon), kMonday));
    (void)support::rows::year(
        school.database(), u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4), u"upcoming"_s);
    const QDate next(2027, 9, 1);
    CHECK(must(school.pattern.lastDayBefore(kMonday)) == std::nullopt);
    const auto last = must(school.pattern.lastDayBefore(next));
    REQUIRE(last == QDate(2027, 7, 2));
    school.execute(u"UPDATE staff SET archived_on = '2027-07-10' WHERE last_name = 'Petit'"_s);
    const auto undo = must(school.pattern.carryOver(*last, next));
    const auto lines = must(school.pattern.pattern(next)).lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().staffName.isEmpty());
    CHECK(lines.front().slot.range == base::DateRange{next, QDate(2028, 7, 4)});
    must(school.pattern.undo(undo));
    CHECK(must(school.pattern.pattern(next)).lines.empty());
    CHECK(must(school.pattern.pattern(kMonday)).lines.size() == 2);
}

TEST_CASE("a teacher reads the pattern and changes nothing of it")
{
    School school;
    const auto slot = must(school.pattern.add(slotOf(school, 1, kEight, kNoon), kMonday));
    school.signInAs(u"prof"_s, Role::Teacher);
    CHECK(must(school.pattern.pattern(kMonday)).lines.size() == 1);
    const auto refused = security::errors::kRefused;
    CHECK(school.pattern.add(slotOf(school, 2, kEight, kNoon), kMonday).error().code == refused);
    CHECK(school.pattern.change(slot.id, 1, slotOf(school, 2, kEight, kNoon), kMonday).error().code
        == refused);
    CHECK(school.pattern.end(slot.id, 1, kMonday).error().code == refused);
    CHECK(school.pattern.copy(school.workshop, school.general, kMonday).error().code == refused);
}
