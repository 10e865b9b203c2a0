#include "core/progress/conduct_service.h"
#include "core/progress/observation.h"
#include "core/progress/scale_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/observed_school.h"

using namespace Qt::Literals::StringLiterals;
using progress::ConductService;
using progress::ScaleService;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::ObservedSchool;
namespace errors = progress::errors;

namespace {

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace

TEST_CASE("one touch notes an aspect of know-how-to-be for one day, and is taken back at once")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        school.signInAs(u"maitre"_s, Role::Master);
        ConductService conduct(on.workspace());
        const auto aspects = must(conduct.aspects());
        REQUIRE(aspects.size() == 4);
        CHECK(aspects.front().name == u"Ponctualité"_s);
        const auto touched = must(conduct.tick({school.student(0), aspects[1].id, true, kMonday}));
        (void)must(conduct.tick({school.student(1), aspects[1].id, false, kMonday}));
        const auto day = must(conduct.ofDay({school.student(0), school.student(1)}, kMonday));
        REQUIRE(day.size() == 2);
        CHECK(day.front().details.isGood);
        CHECK_FALSE(day.back().details.isGood);
        must(conduct.undo(touched.undo));
        CHECK(must(conduct.ofDay({school.student(0)}, kMonday)).empty());
        CHECK(conduct.undo(touched.undo).error().code == errors::kWithdrawn);
    });
}

TEST_CASE("a day to come and an aspect that is retired are refused")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        ConductService conduct(on.workspace());
        auto aspect = must(conduct.aspects()).front();
        CHECK(codeOf(conduct.tick({school.student(0), aspect.id, true, kMonday.addDays(1)}))
            == errors::kBadDay.name);
        aspect.retired = true;
        (void)must(ScaleService(on.workspace()).edit(aspect));
        CHECK(codeOf(conduct.tick({school.student(0), aspect.id, true, kMonday}))
            == errors::kAspectRetired.name);
        CHECK(must(conduct.aspects()).size() == 3);
        CHECK(must(conduct.aspects(true)).size() == 4);
    });
}

TEST_CASE("an aspect in use keeps its name, and no two are called the same")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        ScaleService scale(on.workspace());
        ConductService conduct(on.workspace());
        auto aspect = must(conduct.aspects()).front();
        aspect.name = u"sécurité"_s;
        CHECK(codeOf(scale.edit(aspect)) == errors::kAspectTaken.name);
        aspect.name = u"Assiduité"_s;
        must(scale.undo(must(scale.edit(aspect))));
        aspect = must(conduct.aspects()).front();
        CHECK(aspect.name == u"Ponctualité"_s);
        (void)must(conduct.tick({school.student(0), aspect.id, true, kMonday}));
        aspect.name = u"Assiduité"_s;
        CHECK(codeOf(scale.edit(aspect)) == errors::kAspectUsed.name);
        CHECK(codeOf(scale.addAspect(u" "_s)) == errors::kBadAspect.name);
        const auto added = must(scale.addAspect(u"Entraide"_s));
        (void)must(scale.move(added, -1));
        CHECK(must(conduct.aspects()).at(3).name == u"Entraide"_s);
    });
}

TEST_CASE("the trend of a student counts the weeks between two days")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        on.clock.set(kMonday.addDays(20));
        ConductService conduct(on.workspace());
        const auto aspect = must(conduct.aspects()).front().id;
        for (const int day : {0, 1, 8, 15})
            (void)must(conduct.tick({school.student(0), aspect, day != 8, kMonday.addDays(day)}));
        const auto trends = must(conduct.trends(school.student(0), kMonday, kMonday.addDays(13)));
        REQUIRE(trends.size() == 4);
        CHECK(trends.front().weeks
            == std::vector<progress::ConductWeek>{{kMonday, 2, 0}, {kMonday.addDays(7), 0, 1}});
        CHECK(trends.back().weeks.empty());
    });
}
