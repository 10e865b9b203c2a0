#include "core/admissions/application_service.h"
#include "core/admissions/stay_service.h"
#include "core/enrolment/own_students.h"
#include "core/follow_up/morning.h"
#include "tests/core/follow_up/followed_school.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;

TEST_CASE("the morning page: who is where, who is missing there, and what is not as planned")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.held(kMonday, 480, 720, {{Mark::Absent, {}}, {Mark::Late, base::Minutes(9)}});
        const auto lesson = school.planned(school.theory(kMonday, 780, 840));
        school.signInAs(u"dir"_s, Role::Director);
        must(school.sessions.replace(lesson.id, lesson.rowVersion, school.masterStaff));
        school.office();
        const auto page = must(follow_up::morningOf(on.workspace(), kMonday, 510));
        CHECK(page.closed.isEmpty());
        CHECK(page.missing.absents.size() == 1);
        CHECK(page.missing.late.size() == 1);
        REQUIRE(page.changes.size() == 1);
        CHECK(page.changes.front().groupName == u"Général"_s);
        CHECK_FALSE(page.changes.front().replacement.isEmpty());
        REQUIRE(page.places.size() == 1);
        CHECK(page.places.front().groupName == u"Usinage"_s);
        CHECK(page.places.front().people.size() == 4);
        CHECK(page.places.front().present() == 3);

        // At noon nothing runs: the next ones are told.
        const auto noon = must(follow_up::morningOf(on.workspace(), kMonday, 740));
        REQUIRE(noon.places.size() == 1);
        CHECK(noon.places.front().groupName == u"Général"_s);
        CHECK(noon.places.front().present() == 4);
        CHECK(must(follow_up::morningOf(on.workspace(), kMonday, 1000)).places.empty());
    });
}

TEST_CASE("who is on a stay stands in one place, with or without a session of the workshop")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        const auto workshop = support::rows::workshop(on.database(), u"Usinage"_s);
        support::rows::groupWorkshop(on.database(), school.workshop, workshop);
        const auto other = support::rows::group(on.database(), u"Usinage 2"_s);
        support::rows::groupWorkshop(on.database(), other, workshop);
        admissions::ApplicationService applications(on.workspace());
        admissions::StayService stays(on.workspace());
        admissions::NewCandidate candidate;
        candidate.file.details.lastName = u"Visiteur"_s;
        candidate.file.details.firstNames = u"Tom"_s;
        candidate.file.details.birthDate = QDate(2011, 5, 17);
        candidate.details.year = school.year;
        candidate.details.workshop = workshop;
        const auto added = must(applications.add(candidate));
        auto details = must(stays.proposal(added.id));
        details.firstDay = kMonday;
        details.lastDay = kMonday;
        must(stays.plan(added.id, details));
        const auto guestsAt = [&on](int minute) {
            const auto page = must(follow_up::morningOf(on.workspace(), kMonday, minute));
            QStringList found;
            for (const follow_up::PlaceNow &place : page.places) {
                for (const auto &one : place.people) {
                    if (one.isTrainee)
                        found +=
                            place.hasSession ? place.groupName : QString(place.place + u" alone"_s);
                }
            }
            return found;
        };
        // No practice at all, then a theory session of the same young people.
        CHECK(guestsAt(510) == QStringList{u"Usinage alone"_s});
        (void)school.planned(school.theory(kMonday, 480, 540));
        CHECK(guestsAt(510) == QStringList{u"Usinage alone"_s});
        // Two groups of the workshop at work at the same time.
        (void)school.planned(school.plan(kMonday, 600, 720));
        auto second = school.plan(kMonday, 600, 720);
        second.group = other;
        second.staff = school.teacherStaff;
        (void)school.planned(second);
        CHECK(guestsAt(630).size() == 1);
        CHECK_FALSE(guestsAt(630).front().endsWith(u"alone"_s));
    });
}

TEST_CASE("an absence that was announced for the hour takes somebody off the list of the place")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        (void)school.planned(school.plan(kMonday, 480, 720));
        absences::AbsenceDetails details;
        details.span = {kMonday, 480, kMonday, 720};
        must(school.absences.announce(school.student(0), details));
        (void)school.planned(school.plan(kMonday, 780, 1020));
        CHECK(
            must(follow_up::morningOf(on.workspace(), kMonday, 510)).places.front().present() == 3);
        CHECK(
            must(follow_up::morningOf(on.workspace(), kMonday, 800)).places.front().present() == 4);
    });
}
