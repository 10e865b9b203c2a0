#include "core/school/calendar_days_service.h"
#include "core/school/calendar_service.h"
#include "core/school/room_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using school::CalendarDaysService;
using school::CalendarService;
using school::OpenedDay;
using school::WeekLetter;
using security::Role;
using support::AnySchool;
using support::must;

namespace {
const QDate kSaturday(2026, 9, 26);
const OpenedDay kOpenDoors{kSaturday, u"Portes ouvertes"_s, u"Conseil du 3 septembre"_s};
} // namespace

TEST_CASE("a day is opened although the calendar says no, named, and closed again")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        support::rows::school(school.database());
        CalendarDaysService service(school.workspace());
        CalendarService calendars(school.workspace());
        const auto undo = must(service.open(kOpenDoors));
        CHECK(must(calendars.calendar()).isSchoolDay(kSaturday));
        CHECK(must(calendars.calendar()).schoolDays(kSaturday, kSaturday).size() == 1);
        CHECK(service.open(kOpenDoors).error().code == school::errors::kAlreadyOpen);
        CHECK(
            service.open({{2026, 9, 7}, u"Lundi"_s}).error().code == school::errors::kAlreadyOpen);
        CHECK(service.open({{2026, 9, 19}, u"  "_s}).error().code == school::errors::kBadOpenedDay);
        auto day = must(calendars.calendar()).openedDays().front();
        const auto stale = day;
        day.name = u"Journée des familles"_s;
        const auto edited = must(service.edit(day));
        CHECK(service.edit(stale).error().code == security::errors::kChangedMeanwhile);
        CHECK(service.close(stale).error().code == security::errors::kChangedMeanwhile);
        must(service.undo(edited.undo));
        CHECK(must(calendars.calendar()).openedDays().front().name == u"Portes ouvertes"_s);
        const auto closed = must(service.close(must(calendars.calendar()).openedDays().front()));
        CHECK_FALSE(must(calendars.calendar()).isSchoolDay(kSaturday));
        must(service.undo(closed));
        CHECK(must(calendars.calendar()).isSchoolDay(kSaturday));
        CHECK(service.undo(undo).has_value()); // it is as it was
        CHECK_FALSE(must(calendars.calendar()).isSchoolDay(kSaturday));
    });
}

TEST_CASE("an opened day is open on a public holiday and inside a closure too")
{
    const school::Closure autumn{
        school::ClosureId(1), {u"Toussaint"_s, {2026, 10, 17}, {2026, 11, 11}, {}}};
    const school::Calendar calendar(
        {autumn}, school::LocalLaw::General, {}, {{{2026, 11, 11}, u"Défilé"_s}});
    CHECK(calendar.isSchoolDay({2026, 11, 11}));
    CHECK(calendar.publicHolidayOn({2026, 11, 11}) == school::HolidayKind::Armistice);
    CHECK_FALSE(calendar.isSchoolDay({2026, 11, 10}));
}

TEST_CASE("weeks alternate by their Monday, and closed weeks are passed over or not")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        support::rows::school(school.database());
        CalendarService calendars(school.workspace());
        must(calendars.add({{u"Toussaint"_s, {2026, 10, 17}, {2026, 11, 1}, {}}}));
        CalendarDaysService service(school.workspace());
        const auto letter = [&](QDate day) { return must(calendars.calendar()).letterOf(day); };
        const auto done = must(service.alternate({{2026, 10, 7}, {2026, 11, 8}}));
        CHECK(done.weeks == 3);
        CHECK(letter({2026, 10, 5}) == WeekLetter::A);
        CHECK(letter({2026, 10, 11}) == WeekLetter::A); // its Sunday
        CHECK(letter({2026, 10, 12}) == WeekLetter::B);
        CHECK(letter({2026, 10, 19}) == WeekLetter::None);
        CHECK(letter({2026, 11, 4}) == WeekLetter::A);
        CHECK(letter({2026, 11, 9}) == WeekLetter::None);
        must(service.alternate({{2026, 10, 7}, {2026, 11, 8}, WeekLetter::B, false}));
        CHECK(letter({2026, 10, 5}) == WeekLetter::B);
        CHECK(letter({2026, 11, 4}) == WeekLetter::B); // five weeks
        CHECK(service.undo(done.undo).error().code == security::errors::kChangedMeanwhile);
        const auto one = must(service.setLetter({2026, 10, 8}, WeekLetter::A));
        CHECK(letter({2026, 10, 5}) == WeekLetter::A);
        must(service.undo(one));
        CHECK(letter({2026, 10, 5}) == WeekLetter::B);
        must(service.alternate({{2026, 10, 1}, {2026, 11, 30}, WeekLetter::None}));
        CHECK(must(calendars.calendar()).letters().empty());
        CHECK(service.alternate({{2026, 11, 8}, {2026, 10, 7}}).error().code
            == school::errors::kBadOpenedDay);
    });
}

TEST_CASE("a room is added, renamed, retired and brought back; two have no name in common")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        school::RoomService rooms(school.workspace());
        const auto workshop = support::rows::workshop(school.database(), u"Usinage"_s);
        must(rooms.add({u"  Salle  1 "_s, {}, 24}));
        must(rooms.add({u"Halle"_s, workshop}));
        CHECK(rooms.add({u"salle 1"_s}).error().code == school::errors::kRoomNameTaken);
        CHECK(rooms.add({u" … "_s}).error().code == school::errors::kBadRoom);
        CHECK(rooms.add({u"Salle 2"_s, {}, 0}).error().code == school::errors::kBadRoom);
        auto room = must(rooms.rooms())[1];
        CHECK(room.details.name == u"Salle 1"_s);
        CHECK(room.details.places == 24);
        const auto stale = room;
        room.retired = true;
        const auto edited = must(rooms.edit(room));
        CHECK(must(rooms.rooms()).back().retired);
        CHECK(rooms.edit(stale).error().code == security::errors::kChangedMeanwhile);
        must(rooms.undo(edited.undo));
        CHECK_FALSE(must(rooms.rooms()).back().retired);
        school.signIn(u"prof"_s, {Role::Teacher});
        CHECK(must(rooms.rooms()).size() == 2);
        CHECK(rooms.add({u"Salle 3"_s}).error().code == security::errors::kRefused);
    });
}
