// The school's own list of papers.
#include "core/security/conflict.h"
#include "tests/core/paperwork/files_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"

using namespace filing;
using paperwork::RequirementDetails;
using support::must;

namespace errors = paperwork::errors;

namespace {

paperwork::Requirement named(School &school, const QString &name)
{
    for (const auto &one : must(school.requirements.requirements())) {
        if (one.details.name == name)
            return one;
    }
    FAIL("no paper of that name");
    return must(school.requirements.requirements()).front();
}

QStringList names(School &school)
{
    QStringList all;
    for (const auto &one : must(school.requirements.requirements()))
        all += one.details.name;
    return all;
}

} // namespace

TEST_CASE("a paper is added, renamed and retired, and each is undone")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        RequirementDetails details;
        details.name = u"  Permis  AM "_s;
        details.fromAge = 14;
        const auto added = must(school.requirements.add(details));
        CHECK(names(school).last() == u"Permis AM"_s);
        paperwork::Requirement permit = named(school, u"Permis AM"_s);
        permit.details.name = u"Permis (BSR)"_s;
        const auto renamed = must(school.requirements.edit(permit));
        CHECK(names(school).last() == u"Permis (BSR)"_s);
        const auto stale = school.requirements.edit(permit);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == security::errors::kChangedMeanwhile);
        must(school.requirements.undo(renamed.undo));
        permit = named(school, u"Permis AM"_s);
        permit.retired = true;
        const auto retired = must(school.requirements.edit(permit));
        CHECK(named(school, u"Permis AM"_s).retired);
        must(school.requirements.undo(retired.undo));
        CHECK_FALSE(named(school, u"Permis AM"_s).retired);

        const auto fresh = must(school.requirements.add(called(u"Badge"_s)));
        must(school.requirements.undo(fresh.undo));
        CHECK_FALSE(names(school).contains(u"Badge"_s));
        (void)added;
    });
}

TEST_CASE("two papers never share a name, whatever its accents")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto again = school.requirements.add(called(u"PIECE D'IDENTITE"_s));
        REQUIRE_FALSE(again);
        CHECK(again.error().code == errors::kPaperNameTaken);
        support::checkWellSaid(again.error());
        const auto unnamed = school.requirements.add(called(u" – "_s));
        REQUIRE_FALSE(unnamed);
        CHECK(unnamed.error().code == errors::kNoPaperName);
        support::checkWellSaid(unnamed.error());
        RequirementDetails ages = called(u"Permis"_s);
        ages.fromAge = 18;
        ages.beforeAge = 18;
        const auto bad = school.requirements.add(ages);
        REQUIRE_FALSE(bad);
        CHECK(bad.error().code == errors::kBadAges);
        support::checkWellSaid(bad.error());
    });
}

TEST_CASE("the papers stand in the order the school gives them")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        std::vector<paperwork::RequirementId> order;
        for (const auto &one : must(school.requirements.requirements()))
            order.insert(order.begin(), one.id);
        const QStringList before = names(school);
        const auto undo = must(school.requirements.order(order));
        QStringList reversed = before;
        std::reverse(reversed.begin(), reversed.end());
        CHECK(names(school) == reversed);
        must(school.requirements.undo(undo));
        CHECK(names(school) == before);
    });
}

TEST_CASE("adding a paper is not taken back once one came in")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto added = must(school.requirements.add(called(u"Badge"_s)));
        (void)school.receive(lea, added.id);
        const base::Done undone = school.requirements.undo(added.undo);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().code == errors::kPaperInUse);
        support::checkWellSaid(undone.error());
    });
}
