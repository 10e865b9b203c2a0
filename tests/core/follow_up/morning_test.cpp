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
