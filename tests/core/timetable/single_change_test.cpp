// What is done to one session: room, part, what it rests on, what was done.
#include "core/enrolment/group_part_service.h"
#include "core/school/room_service.h"
#include "core/timetable/errors.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::SchoolFile;
using support::WorkshopSchool;
namespace errors = timetable::errors;

namespace {
constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;
} // namespace

TEST_CASE("a lesson may rest on an order and still counts as theory")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        auto plan = school.theory(kMonday, kEight, kNoon);
        plan.restsOn = u"Portail de la mairie"_s;
        const auto line =
            must(school.sessions.session(must(school.sessions.add(plan)).added.front().after.id));
        CHECK(line.session.plan.restsOn == u"Portail de la mairie"_s);
        CHECK(line.countsAs == timetable::CountsAs::Theory);
    });
}

TEST_CASE("a room taken twice is a warning that names both, a retired one is refused")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        school::RoomService rooms(on.workspace());
        const auto room = must(rooms.add({u"Salle 1"_s}));
        auto plan = school.plan(kMonday, kEight, kNoon);
        plan.room = room;
        must(school.sessions.add(plan));
        auto other = school.theory(kMonday, 600, 660);
        other.room = room;
        const auto added = must(school.sessions.add(other));
        REQUIRE(added.warnings.size() == 1);
        CHECK(added.warnings.front().kind == timetable::Warning::Kind::RoomBusy);
        CHECK(added.warnings.front().message.contains(u"Salle 1"_s));
        CHECK(must(school.sessions.session(added.added.front().after.id)).roomName == u"Salle 1"_s);
        auto retired = must(rooms.rooms()).front();
        retired.retired = true;
        must(rooms.edit(retired));
        plan.day = kMonday.addDays(1);
        CHECK(school.sessions.add(plan).error().code == errors::kRoomGone);
    });
}

TEST_CASE("parts of a group have sessions together, unless somebody is in both")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        school.signInAs(u"sec"_s, Role::Secretary);
        enrolment::GroupPartService service(on.workspace());
        const auto a = must(service.add(school.workshop, u"A"_s)).id;
        const auto b = must(service.add(school.workshop, u"B"_s)).id;
        auto parts = must(service.parts(school.workshop));
        must(service.setMembers(parts[0], {school.students[0]}, kMonday));
        must(service.setMembers(parts[1], {school.students[1]}, kMonday));
        auto plan = school.plan(kMonday, kEight, kNoon);
        plan.part = a;
        must(school.sessions.add(plan));
        plan.part = b;
        plan.staff = school.teacherStaff;
        const auto second = must(school.sessions.add(plan)).added;
        must(school.sessions.undo(second));
        parts = must(service.parts(school.workshop));
        must(service.setMembers(parts[1], {school.students[0]}, kMonday));
        const auto refused = school.sessions.add(plan).error();
        CHECK(refused.code == errors::kGroupBusy);
        CHECK(refused.message.contains(u"Usinage (A)"_s));
        CHECK(refused.message.contains(u"Usinage (B)"_s));
        parts[0].rowVersion = must(service.parts(school.workshop))[0].rowVersion;
        parts[0].archivedOn = kMonday;
        must(service.edit(parts[0]));
        plan.part = a;
        plan.day = kMonday.addDays(1);
        CHECK(school.sessions.add(plan).error().code == errors::kPartGone);
    });
}

TEST_CASE("what was done is one line, written also once the roll is done, and taken back")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        const auto session = school.planned(school.theory(kMonday, kEight, kNoon));
        const auto other = school.planned(school.plan(kMonday, kEight, kNoon));
        school.signInAs(u"prof"_s, Role::Teacher);
        must(school.attendance.take(school.roll(session.id)));
        const auto change =
            must(school.sessions.setDoneText(session.id, {}, u" Calcul\nde surfaces "_s));
        CHECK(
            must(school.sessions.session(session.id)).session.doneText == u"Calcul de surfaces"_s);
        CHECK(school.sessions.setDoneText(session.id, {}, u"Autre"_s).error().code
            == errors::kChangedMeanwhile);
        must(school.sessions.undoDoneText(change));
        CHECK(must(school.sessions.session(session.id)).session.doneText.isEmpty());
        CHECK(school.sessions.setDoneText(other.id, {}, u"x"_s).error().code
            == security::errors::kRefused);
    });
}

TEST_CASE("a cancelled session stands again, unless its time was taken")
{
    SchoolFile file;
    WorkshopSchool school(file);
    school.signInAs(u"sec"_s, Role::Secretary);
    const auto session = school.planned(school.plan(kMonday, kEight, kNoon));
    CHECK(school.sessions.restore(session.id, 1).error().code == errors::kNotCancelled);
    must(school.sessions.cancel(session.id, 1, u"Sortie"_s));
    CHECK(school.sessions.setDoneText(session.id, {}, u"x"_s).error().code == errors::kCancelled);
    const auto back = must(school.sessions.restore(session.id, 2));
    CHECK(back.change.after.state == timetable::SessionState::Planned);
    CHECK(back.change.after.reason.isEmpty());
    must(school.sessions.cancel(session.id, 3, u"Sortie"_s));
    school.planned(school.plan(kMonday, kEight, kNoon));
    CHECK(school.sessions.restore(session.id, 4).error().code == errors::kGroupBusy);
}

TEST_CASE("subjects that were taught are there to choose from, the most frequent first")
{
    SchoolFile file;
    WorkshopSchool school(file);
    school.signInAs(u"sec"_s, Role::Secretary);
    for (int day = 0; day < 3; ++day)
        school.planned(school.theory(kMonday.addDays(day), kEight, kNoon));
    auto plan = school.plan(kMonday, kEight, kNoon);
    plan.subject = u"Anglais"_s;
    school.planned(plan);
    CHECK(must(school.sessions.subjects()) == QStringList{u"Maths"_s, u"Anglais"_s});
}
