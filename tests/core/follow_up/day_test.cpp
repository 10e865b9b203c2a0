#include "core/base/contact_formats.h"
#include "core/people/majority.h"
#include "tests/core/follow_up/followed_school.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using absences::Channel;
using absences::NoticeOutcome;
using attendance::Mark;
using attendance::RollMark;
using follow_up::DayService;
using support::AnySchool;
using support::kMonday;
using support::must;
namespace errors = follow_up::errors;

namespace {

const RollMark kAbsent{Mark::Absent, {}};

people::Contact contact(const QString &name, people::Relation relation, const QString &phone)
{
    const people::PartyId party(1);
    people::Contact made{
        {people::StudentPartyId(1), {}, people::StudentId(1), party, {}, {kMonday, {}}},
        {party, {}, {}, {}}};
    made.party.details.lastName = name;
    made.party.details.phone = phone;
    made.link.details.relation = relation;
    return made;
}

void at(AnySchool &on, int hour, int minute)
{
    on.clock.set(kMonday, QTime(hour, minute));
}

} // namespace

TEST_CASE("the absents of the day: who, in which sessions, and who came late")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 600, {kAbsent, {Mark::Late, base::Minutes(20)}});
        (void)school.held(kMonday, 600, 720, {kAbsent});
        (void)school.planned(school.plan(kMonday, 780, 1020));
        const auto view = must(school.days.day(kMonday));
        CHECK(view.sessions == 3);
        CHECK(view.rollsDone == 2);
        REQUIRE(view.absents.size() == 1);
        CHECK(view.absents.front().who.lastName == u"Abadie"_s);
        CHECK(view.absents.front().sessions.size() == 2);
        CHECK(view.absents.front().missedSpan() == timetable::DaySpan{480, 720});
        CHECK(view.untold() == 1);
        REQUIRE(view.late.size() == 1);
        CHECK(view.late.front().late() == base::Minutes(20));
        CHECK(must(school.days.day(kMonday.addDays(1))).absents.empty());
    });
}

TEST_CASE("an absence that was announced stands among the absents before any roll")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.planned(school.plan(kMonday, 480, 720));
        absences::AbsenceDetails details;
        details.span = absences::AbsenceSpan::days(kMonday, kMonday);
        must(school.absences.announce(school.student(2), details));
        details.reason = u"placement"_s;
        must(school.absences.announce(school.student(3), details));
        const auto view = must(school.days.day(kMonday));
        REQUIRE(view.absents.size() == 1); // at work elsewhere is no absence
        CHECK(view.absents.front().sessions.empty());
        CHECK(knownWords(view.absents.front()) == u"absence announced"_s);
        CHECK(view.absents.front().isTold());
        CHECK(view.untold() == 0);
    });
}

TEST_CASE("nobody is absent on a day or at an hour without a session, whatever was announced")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.planned(school.plan(kMonday, 780, 1020));
        absences::AbsenceDetails details;
        details.span = absences::AbsenceSpan::days(kMonday.addDays(1), kMonday.addDays(1));
        must(school.absences.announce(school.student(2), details));
        details.span = {kMonday, 480, kMonday, 720};
        must(school.absences.announce(school.student(3), details));
        CHECK(must(school.days.day(kMonday.addDays(1))).absents.empty());
        CHECK(must(school.days.day(kMonday)).absents.empty());
        (void)school.planned(school.plan(kMonday, 480, 720));
        CHECK(must(school.days.day(kMonday)).absents.size() == 1);
    });
}

TEST_CASE("who came although an absence was announced is no longer awaited once the roll is done")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        absences::AbsenceDetails details;
        details.span = absences::AbsenceSpan::days(kMonday, kMonday);
        must(school.absences.announce(school.student(0), details));
        (void)school.held(kMonday, 480, 720, {{Mark::Present, {}}});
        CHECK(must(school.days.day(kMonday)).absents.empty());
    });
}

TEST_CASE("a temporary exclusion is called by its name")
{
    follow_up::AbsentOfDay absent;
    absences::Reason reason;
    reason.effect = absences::Effect::Exclusion;
    absent.absence.emplace();
    absent.absence->reason = reason;
    CHECK(absent.isAbsent());
    CHECK(knownWords(absent) == titleOf(absences::Effect::Exclusion));
    absent.sessions.push_back({timetable::SessionId(1), {480, 720}, u"Usinage"_s, kAbsent});
    CHECK(knownWords(absent) == titleOf(absences::Effect::Exclusion));
}

TEST_CASE("one click notes a call, opens the case, and is taken back whole")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kAbsent});
        const auto student = school.student(0);
        const auto undo = must(
            school.days.tell(student, kMonday, {{Channel::Call, NoticeOutcome::NoAnswer, {}, {}}}));
        auto absent = must(school.days.day(kMonday)).absents.front();
        REQUIRE(absent.absence);
        CHECK(absent.absence->absence.details.span
            == absences::AbsenceSpan{kMonday, 480, kMonday, 720});
        CHECK(absent.notices.size() == 1);
        CHECK_FALSE(absent.isTold());

        // The afternoon is missed too; a second call gives the reason.
        (void)school.held(kMonday, 780, 1020, {kAbsent});
        DayService::Told told{{Channel::Call, NoticeOutcome::ReasonGiven, {}, {}}};
        told.reason = u"illness"_s;
        told.toldBy = u"la mère"_s;
        const auto second = must(school.days.tell(student, kMonday, told));
        absent = must(school.days.day(kMonday)).absents.front();
        CHECK(absent.absence->absence.details.span.toMinute == 1020);
        CHECK(absent.absence->absence.details.reason == u"illness"_s);
        CHECK(absent.isTold());

        must(school.days.undo(second));
        absent = must(school.days.day(kMonday)).absents.front();
        CHECK(absent.absence->absence.details.span.toMinute == 720);
        CHECK_FALSE(absent.absence->absence.details.reason);
        CHECK(absent.notices.size() == 1);
        REQUIRE_FALSE(school.days.undo(undo)); // the case changed since
    });
}

TEST_CASE("a click taken back at once leaves neither notice nor case")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kAbsent});
        must(school.days.undo(must(school.days.tell(school.student(0), kMonday, {}))));
        const auto absent = must(school.days.day(kMonday)).absents.front();
        CHECK_FALSE(absent.absence);
        CHECK(absent.notices.empty());
    });
}

TEST_CASE("nobody is told of an absence that no roll speaks of")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720);
        const auto refused = school.days.tell(school.student(0), kMonday, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotAbsent);
    });
}

TEST_CASE("who arrives now is late by the office's word, and the absence ends")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kAbsent});
        const auto student = school.student(0);
        must(school.days.tell(student, kMonday, {}));
        at(on, 9, 15);
        const auto arrival = must(school.days.arrive(student));
        CHECK(arrival.missed == base::Minutes(75));
        CHECK(arrival.minute == 555);
        auto view = must(school.days.day(kMonday));
        CHECK(view.absents.empty());
        REQUIRE(view.late.size() == 1);
        CHECK(view.late.front().late() == base::Minutes(75));
        REQUIRE(view.late.front().absence);
        CHECK(view.late.front().absence->absence.details.span.toMinute == 555);

        must(school.days.undo(arrival.undo));
        view = must(school.days.day(kMonday));
        REQUIRE(view.absents.size() == 1);
        CHECK(view.absents.front().absence->absence.details.span.toMinute == 720);
    });
}

TEST_CASE("between sessions there is no roll to correct")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {kAbsent});
        at(on, 12, 30);
        const auto refused = school.days.arrive(school.student(0));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNoSessionNow);
    });
}

TEST_CASE(
    "a minor's family is called by rank; of age, the young person alone unless parents are told")
{
    follow_up::FollowedStudent who;
    who.lastName = u"Dupont"_s;
    who.firstName = u"Léa"_s;
    who.phone = u"+33611111111"_s;
    auto father = contact(u"Paul Dupont"_s, people::Relation::Father, u"+33622222222"_s);
    father.link.details.restricted = true;
    father.link.details.restrictionSource = u"Jugement"_s;
    const std::vector<people::Contact> contacts{
        father, contact(u"Foyer"_s, people::Relation::Home, u"+33633333333"_s)};
    const auto minor = callsAbout(who, 16, false, contacts);
    REQUIRE(minor.contacts.size() == 1);
    CHECK(minor.contacts.front().name == u"Foyer"_s);
    CHECK(minor.forbidden.size() == 1);
    const auto adult = callsAbout(who, 18, false, contacts);
    REQUIRE(adult.contacts.size() == 1);
    CHECK(adult.contacts.front().name == u"Léa Dupont"_s);
    CHECK(callsAbout(who, 18, true, contacts).contacts.size() == 2);
    CHECK(follow_up::partiesToCall(16, false, contacts).size() == 1);
    CHECK(follow_up::partiesToCall(18, true, contacts).size() == 2);
    CHECK_FALSE(follow_up::partiesToCall(18, true, contacts).front());
}

TEST_CASE("the message names the hours, the school and the number to call back")
{
    follow_up::AbsentOfDay absent;
    absent.who.lastName = u"Dupont"_s;
    absent.who.firstName = u"%1"_s;
    absent.sessions.push_back({timetable::SessionId(1), {480, 720}, u"Usinage"_s, kAbsent});
    const QString text = messageFor(absent, kMonday, u"École"_s, u"+33477000000"_s);
    CHECK(text.contains(u"%1 Dupont"_s));
    CHECK(text.contains(timetable::formatSpan({480, 720})));
    CHECK(text.contains(base::shownPhone(u"+33477000000"_s)));
}
