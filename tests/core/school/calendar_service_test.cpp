#include "core/school/calendar_service.h"
#include "core/security/history.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using school::CalendarService;
using school::ClosureDates;
using school::LocalLaw;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

const ClosureDates kAutumn{u"Toussaint"_s, {2026, 10, 17}, {2026, 11, 1}, u"Zone A"_s};
const ClosureDates kBridge{u"Pont"_s, {2027, 5, 7}, {2027, 5, 7}, {}};

} // namespace

TEST_CASE("closures are added together, those already there left out, and taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        CalendarService service(school.workspace());
        CHECK(must(service.add({kBridge})).count == 1);
        const auto added = must(service.add({kAutumn, kBridge}));
        CHECK(added.count == 1);
        const auto calendar = must(service.calendar());
        REQUIRE(calendar.closures().size() == 2);
        CHECK(calendar.closures()[0].dates == kAutumn);
        CHECK_FALSE(calendar.isSchoolDay({2026, 10, 20}));
        CHECK(calendar.isSchoolDay({2026, 11, 2}));
        must(service.undo(added.undo));
        CHECK(must(service.calendar()).isSchoolDay({2026, 10, 20}));
        CHECK(must(service.calendar()).closures().size() == 1);
    });
}

TEST_CASE("one wrong closure leaves all of them out")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        CalendarService service(school.workspace());
        CHECK(service.add({kAutumn, {u""_s, {2027, 1, 1}, {2027, 1, 1}, {}}}).error().code
            == school::errors::kBadClosure);
        CHECK(must(service.calendar()).closures().empty());
    });
}

TEST_CASE("a closure is edited and removed as it was read, with a history, and taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        support::rows::school(school.database());
        CalendarService service(school.workspace());
        must(service.add({kAutumn}));
        auto closure = must(service.calendar()).closures()[0];
        const auto stale = closure;
        closure.dates.lastDay = {2026, 11, 4};
        const auto edited = must(service.edit(closure));
        CHECK(must(service.calendar()).closures()[0].dates.lastDay == QDate(2026, 11, 4));
        CHECK(service.edit(stale).error().code == security::errors::kChangedMeanwhile);
        CHECK(service.remove(stale).error().code == security::errors::kChangedMeanwhile);
        must(service.undo(edited.undo));
        closure = must(service.calendar()).closures()[0];
        CHECK(closure.dates == kAutumn);

        const auto undo = must(service.remove(closure));
        CHECK(must(service.calendar()).closures().empty());
        CHECK(service.edit(closure).error().code == security::errors::kRefused);
        must(service.undo(undo));
        CHECK(must(service.calendar()).closures()[0].dates == kAutumn);
        closure = must(service.calendar()).closures()[0];
        closure.dates.name = u" "_s;
        CHECK(service.edit(closure).error().code == school::errors::kBadClosure);
    });
}

TEST_CASE("local law and open days are settings that count at once")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"admin"_s, {Role::Administrator});
        CalendarService service(school.workspace());
        CHECK(must(service.calendar()).isSchoolDay({2027, 3, 26}));
        must(service.setRules(LocalLaw::AlsaceMoselle, school::OpenDays::fromText(u"123456"_s)));
        CHECK_FALSE(must(service.calendar()).isSchoolDay({2027, 3, 26}));
        CHECK(must(service.calendar()).isSchoolDay({2026, 9, 12}));
        CHECK(service.add({kBridge}).error().code == security::errors::kRefused);
    });
}

TEST_CASE("who teaches reads the calendar and changes nothing")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        must(CalendarService(school.workspace()).add({kAutumn}));
        for (const Role role : {Role::Teacher, Role::Master, Role::Referent}) {
            school.signIn(QString::fromLatin1(nameOf(role).data()), {role});
            CalendarService service(school.workspace());
            const auto closure = must(service.calendar()).closures()[0];
            CHECK(service.add({kBridge}).error().code == security::errors::kRefused);
            CHECK(service.edit(closure).error().code == security::errors::kRefused);
            CHECK(service.remove(closure).error().code == security::errors::kRefused);
            CHECK(
                service.setRules(LocalLaw::General, {}).error().code == security::errors::kRefused);
        }
    });
}
