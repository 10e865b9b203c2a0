#include "core/paths/objective_service.h"
#include "core/security/policy.h"
#include "tests/core/paths/path_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using paths::ObjectiveDetails;
using paths::ObjectiveKind;
using paths::ObjectiveOutcome;
using paths::ObjectiveService;
using security::Role;
using support::AnySchool;
using support::codeOf;
using support::kMonday;
using support::must;
using support::PathSchool;
namespace errors = paths::errors;

namespace {

ObjectiveDetails aim(const QString &words = u"Régler une fraiseuse sans aide"_s)
{
    return {ObjectiveKind::Objective, words, kMonday, kMonday.addDays(30)};
}

} // namespace

TEST_CASE("an objective is set, reached on a day, and taken back step by step")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        ObjectiveService service(on.workspace());
        const auto added = must(service.add(school.student(), aim(u"  Régler une fraiseuse "_s)));
        CHECK(added.objective.details.words == u"Régler une fraiseuse"_s);
        auto all = must(service.ofStudent(school.student()));
        REQUIRE(all.size() == 1);
        CHECK(all.front().isOpen());
        CHECK_FALSE(all.front().isOverdue(kMonday.addDays(30)));
        CHECK(all.front().isOverdue(kMonday.addDays(31)));

        auto reached = all.front().details;
        reached.closedOn = kMonday;
        CHECK(codeOf(service.edit(all.front().id, 1, reached)) == errors::kNoOutcome.name);
        reached.outcome = ObjectiveOutcome::Reached;
        const auto closed = must(service.edit(all.front().id, 1, reached));
        CHECK_FALSE(must(service.ofStudent(school.student())).front().isOpen());
        CHECK(codeOf(service.edit(all.front().id, 1, reached))
            == security::errors::kChangedMeanwhile.name);
        must(service.undo(closed.undo));
        CHECK(must(service.ofStudent(school.student())).front().isOpen());
        CHECK(must(service.ofStudent(school.student(1))).empty());
    });
}

TEST_CASE("an objective just set can be taken back; one without words or with odd days is refused")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        ObjectiveService service(on.workspace());
        const auto added = must(service.add(school.student(), aim()));
        must(service.undo(added.undo));
        CHECK(must(service.ofStudent(school.student())).empty());
        CHECK(codeOf(service.add(school.student(), aim(u" \n "_s))) == errors::kNoWords.name);
        auto odd = aim();
        odd.dueOn = kMonday.addDays(-1);
        CHECK(codeOf(service.add(school.student(), odd)) == errors::kBadObjectiveDay.name);
        odd = aim();
        odd.setOn = kMonday.addDays(1);
        CHECK(codeOf(service.add(school.student(), odd)) == errors::kBadObjectiveDay.name);
        odd = aim();
        odd.closedOn = kMonday.addDays(1);
        odd.outcome = ObjectiveOutcome::Partly;
        CHECK(codeOf(service.add(school.student(), odd)) == errors::kBadObjectiveDay.name);
    });
}

TEST_CASE("the project that holds is the last one said, the earlier ones stay")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        ObjectiveService service(on.workspace());
        const auto project = [&](const QString &words, QDate day) {
            must(service.add(school.student(), {ObjectiveKind::Project, words, day}));
        };
        project(u"Tourneur dans l’aéronautique"_s, kMonday);
        project(u"Devenir technicien"_s, QDate(2025, 10, 1));
        const auto all = must(service.ofStudent(school.student()));
        CHECK(all.size() == 2);
        CHECK(paths::currentProject(all)->details.words == u"Tourneur dans l’aéronautique"_s);
        CHECK(paths::currentProject({}) == nullptr);
    });
}

TEST_CASE("those who follow a young person write objectives, the office sees their dates only")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        ObjectiveService service(on.workspace());
        const auto stranger = support::rows::student(on.database(), u"Ailleurs"_s, u"Zoé"_s);
        school.signInAs(u"prof"_s, Role::Teacher);
        must(service.add(school.student(), aim()));
        CHECK(must(service.ofStudent(school.student())).front().setByName == u"prof"_s);
        CHECK(codeOf(service.add(stranger, aim())) == security::errors::kRefused.name);
        school.signInAs(u"secretariat"_s, Role::Secretary);
        const auto seen = must(service.ofStudent(school.student()));
        REQUIRE(seen.size() == 1);
        CHECK(seen.front().details.words.isEmpty());
        CHECK(seen.front().details.setOn == kMonday);
        CHECK(codeOf(service.add(school.student(), aim())) == security::errors::kRefused.name);
        CHECK(codeOf(service.edit(seen.front().id, 1, aim())) == security::errors::kRefused.name);
        school.signInAs(u"referent"_s, Role::Referent);
        must(service.edit(seen.front().id, 1, aim(u"Autre but"_s)));
    });
}
