#include "core/progress/progress_service.h"
#include "core/progress/scale_service.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"
#include "tests/support/observed_school.h"

using namespace Qt::Literals::StringLiterals;
using progress::Context;
using progress::Grid;
using progress::GridCell;
using progress::Rule;
using progress::ScaleService;
using progress::Without;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::ObservedSchool;
namespace errors = progress::errors;
namespace rows = support::rows;

namespace {

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

// Of the first student.
const GridCell &cellOf(const Grid &grid, diplomas::CompetencyId competency)
{
    for (size_t i = 0; i < grid.columns.size(); ++i) {
        if (grid.columns[i].id == competency)
            return grid.cell(0, i);
    }
    FAIL("no such column");
    return grid.cells.front();
}

} // namespace

TEST_CASE("an observation keeps who saw what, on which day and work")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        school.signInAs(u"maitre"_s, Role::Master);
        auto details = school.seen(0, school.drilling, 2, kMonday.addDays(-3));
        details.context = Context::Order;
        details.contextName = u"  Portail Martin "_s;
        details.isCertificative = true;
        details.comment = u"Trou bien d’équerre"_s;
        (void)must(school.progress.observe({details}));
        const auto history = must(school.progress.history(school.student(0), school.drilling));
        REQUIRE(history.observations.size() == 1);
        const progress::Observation &read = history.observations.front();
        CHECK(read.details.level == school.level(2));
        CHECK(read.details.seenOn == kMonday.addDays(-3));
        CHECK(read.details.context == Context::Order);
        CHECK(read.details.contextName == u"Portail Martin"_s);
        CHECK(read.details.isCertificative);
        CHECK(read.details.comment == u"Trou bien d’équerre"_s);
        CHECK(read.authorName == on.workspace().signedIn()->name);
        CHECK(read.author == on.workspace().signedIn()->account);
    });
}

TEST_CASE("observations are appended: the newest one shows, the older ones stay")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.observe(0, school.drilling, 3, kMonday);
        (void)school.observe(0, school.drilling, 1, kMonday.addDays(-5)); // noted later
        const Grid grid = school.grid();
        CHECK(cellOf(grid, school.drilling).seen == school.level(3));
        CHECK(cellOf(grid, school.drilling).seenOn == kMonday);
        CHECK(cellOf(grid, school.drilling).observations == 2);
        CHECK_FALSE(cellOf(grid, school.drilling).decided);
    });
}

TEST_CASE("without a level it says why, and never counts")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        auto details = school.seen(0, school.filing, 0);
        details.level.reset();
        details.without = Without::Exempt;
        (void)must(school.progress.observe({details}));
        const GridCell cell = cellOf(school.grid(), school.filing);
        CHECK(cell.without == Without::Exempt);
        CHECK_FALSE(cell.seen);
        CHECK(progress::proposalsOf(
            must(school.progress.history(school.student(0), school.filing)).observations,
            must(school.progress.scale()))
                  .empty());
    });
}

TEST_CASE("what cannot be noted is refused with its reason, and nothing of the batch is kept")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        const auto good = school.seen(0, school.drilling, 2);
        auto bad = good;
        bad.seenOn = kMonday.addDays(1);
        CHECK(codeOf(school.progress.observe({good, bad})) == errors::kBadDay.name);
        bad = good;
        bad.without = Without::Absent;
        CHECK(codeOf(school.progress.observe({good, bad})) == errors::kNothingSeen.name);
        bad = good;
        bad.level.reset();
        CHECK(codeOf(school.progress.observe({good, bad})) == errors::kNothingSeen.name);
        bad = good;
        bad.level = progress::LevelId(999);
        CHECK(codeOf(school.progress.observe({good, bad})) == errors::kLevelRetired.name);
        bad = good;
        bad.competency = diplomas::CompetencyId(999);
        CHECK(codeOf(school.progress.observe({good, bad})) == security::errors::kRefused.name);
        bad = good;
        bad.student = people::StudentId(999);
        CHECK(codeOf(school.progress.observe({good, bad})) == security::errors::kRefused.name);
        rows::retire(on.database(), school.filing);
        bad = good;
        bad.competency = school.filing;
        CHECK(codeOf(school.progress.observe({good, bad})) == errors::kCompetencyRetired.name);
        CHECK(school.count(u"SELECT count(*) FROM observation"_s) == 0);
    });
}

TEST_CASE("an observation is withdrawn with a reason, stays readable and can be brought back")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        const auto seen = school.observe(0, school.drilling, 4);
        CHECK(codeOf(school.progress.withdraw(seen.id, u"  "_s)) == errors::kMissingWhy.name);
        const auto gone = must(school.progress.withdraw(seen.id, u"Pas le bon élève"_s));
        CHECK_FALSE(cellOf(school.grid(), school.drilling).seen);
        const auto history = must(school.progress.history(school.student(0), school.drilling));
        REQUIRE(history.observations.size() == 1);
        CHECK(history.observations.front().withdrawnReason == u"Pas le bon élève"_s);
        CHECK(codeOf(school.progress.withdraw(seen.id, u"Encore"_s)) == errors::kWithdrawn.name);
        must(school.progress.undo(gone.undo));
        CHECK(cellOf(school.grid(), school.drilling).seen == school.level(4));
    });
}

TEST_CASE("what was just noted is taken back whole, and only once")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        const auto made = must(school.progress.observe(
            {school.seen(0, school.drilling, 2), school.seen(1, school.drilling, 3)}));
        must(school.progress.undo(made.undo));
        CHECK_FALSE(cellOf(school.grid(), school.drilling).seen);
        const auto again = school.progress.undo(made.undo);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == errors::kWithdrawn);
        CHECK(school.count(u"SELECT count(*) FROM observation"_s) == 2);
    });
}

TEST_CASE("another's word is withdrawn by its author or the director")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        school.signInAs(u"maitre"_s, Role::Master);
        const auto seen = school.observe(0, school.drilling, 2);
        const auto level = school.decide(0, school.drilling, 2);
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(codeOf(school.progress.withdraw(seen.id, u"Non"_s)) == errors::kOfAnother.name);
        CHECK(codeOf(school.progress.withdraw(level.id, u"Non"_s)) == errors::kOfAnother.name);
        school.director();
        (void)must(school.progress.withdraw(seen.id, u"Doublon"_s));
        (void)must(school.progress.withdraw(level.id, u"Doublon"_s));
    });
}

TEST_CASE("the level that counts is decided, last decision first, and can be taken back")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.observe(0, school.drilling, 2);
        (void)school.decide(0, school.drilling, 4);
        on.clock.advance(5 * 60'000);
        const auto lower = must(school.progress.decide(
            {{school.student(0), school.drilling, school.level(2), Rule::Last}}));
        CHECK(cellOf(school.grid(), school.drilling).decided == school.level(2));
        const auto history = must(school.progress.history(school.student(0), school.drilling));
        REQUIRE(history.decisions.size() == 2);
        CHECK(history.shown()->proposal == Rule::Last);
        CHECK(history.shown()->decidedOn == kMonday);
        must(school.progress.undo(lower.undo));
        CHECK(cellOf(school.grid(), school.drilling).decided == school.level(4));
    });
}

TEST_CASE("the share acquired is of the student's own subset")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.decide(0, school.drilling, 3);
        (void)school.decide(0, school.welding, 4);
        CHECK(school.grid().students.front().acquired == base::Ratio{2, 3});
        rows::leaveOut(on.database(), school.student(0).value(), school.diploma, school.welding);
        const Grid grid = school.grid();
        CHECK(grid.students[0].acquired == base::Ratio{1, 2});
        CHECK(grid.students[1].acquired == base::Ratio{0, 3});
        CHECK_FALSE(cellOf(grid, school.welding).isOwn);
        const auto whole = school.progressOf(0);
        CHECK(whole.acquiredOn(kMonday) == base::Ratio{1, 2});
        CHECK(whole.acquiredOn(kMonday.addDays(-1)) == base::Ratio{0, 2});
        CHECK(whole.acquiredOn(whole.framework.blocks.front().id, kMonday) == base::Ratio{1, 2});
        CHECK_FALSE(whole.acquiredOn(whole.framework.blocks.back().id, kMonday).isDefined());
    });
}

TEST_CASE("levels seen on a competency show on the one it was renewed into, marked so")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.observe(0, school.drilling, 2);
        (void)school.decide(0, school.drilling, 3);
        const auto between =
            rows::competency(on.database(), school.diploma, u"C1.1b"_s, u"Percer, aléser"_s);
        const auto renewed =
            rows::competency(on.database(), school.diploma, u"C1.3"_s, u"Usiner"_s);
        rows::renew(on.database(), school.drilling, between);
        rows::renew(on.database(), between, renewed);
        const Grid grid = school.grid();
        CHECK(grid.columns.size() == 3); // filing, renewed, welding
        CHECK(cellOf(grid, renewed).decided == school.level(3));
        CHECK(cellOf(grid, renewed).isFromEarlier);
        CHECK(cellOf(grid, renewed).observations == 1);
        const auto whole = school.progressOf(0);
        CHECK_FALSE(whole.find(school.drilling)); // shown on what it became
        const auto *now = whole.find(renewed);
        REQUIRE(now);
        REQUIRE(now->shown());
        CHECK(now->isFromEarlier(*now->shown()));
        on.clock.advance(5 * 60'000);
        (void)school.decide(0, renewed, 1);
        CHECK(cellOf(school.grid(), renewed).decided == school.level(1));
        CHECK_FALSE(cellOf(school.grid(), renewed).isFromEarlier);
    });
}

TEST_CASE("a retired competency leaves the grid and stays in the file of who was seen on it")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.decide(0, school.filing, 4);
        rows::retire(on.database(), school.filing);
        CHECK(school.grid().columns.size() == 2);
        CHECK(school.progressOf(0).find(school.filing));
        CHECK_FALSE(school.progressOf(1).find(school.filing));
        CHECK(school.progressOf(0).acquiredOn(kMonday) == base::Ratio{0, 2});
    });
}

TEST_CASE("a competency renewed in a circle is read once")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.observe(0, school.drilling, 2);
        rows::renew(on.database(), school.drilling, school.filing);
        school.execute(
            u"UPDATE competency SET equivalent_id = %1 WHERE id = %2"_s.arg(school.drilling.value())
                .arg(school.filing.value()));
        CHECK(must(school.progress.history(school.student(0), school.filing)).observations.size()
            == 1);
    });
}

TEST_CASE("a group offers the diplomas its members prepare, the most frequent first")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        const auto other = rows::diplomaVersion(on.database(), u"Bac Pro"_s);
        school.execute(
            u"UPDATE path SET diploma_version_id = %1 WHERE enrolment_id = %2"_s.arg(other.value())
                .arg(school.students.at(3).value()));
        const auto choices = must(school.progress.choices(school.workshop, kMonday));
        REQUIRE(choices.size() == 2);
        CHECK(choices[0].version == school.diploma);
        CHECK(choices[0].name == u"CAP Serrurier"_s);
        CHECK(choices[0].students == 3);
        CHECK(choices[1].students == 1);
        CHECK(school.grid().students.size() == 3);
        CHECK(must(school.progress.versionOf(school.student(3), kMonday)) == other);
        CHECK_FALSE(must(school.progress.versionOf(school.student(3), QDate(2025, 1, 1))));
    });
}

TEST_CASE("a level that was used keeps its name and meaning")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        (void)school.decide(0, school.drilling, 2);
        ScaleService scale(on.workspace());
        auto level = *must(scale.scale()).ofDigit(2);
        CHECK(level.isUsed);
        auto renamed = level;
        renamed.details.name = u"Presque"_s;
        CHECK(codeOf(scale.edit(renamed)) == errors::kLevelUsed.name);
        renamed = level;
        renamed.retired = true;
        const auto undo = must(scale.edit(renamed));
        CHECK_FALSE(must(scale.scale()).ofDigit(2));
        CHECK(cellOf(school.grid(), school.drilling).decided == level.id); // still says the same
        CHECK(codeOf(school.progress.decide({{school.student(0), school.drilling, level.id}}))
            == errors::kLevelRetired.name);
        must(scale.undo(undo));
        CHECK(must(scale.scale()).ofDigit(2));
        CHECK(codeOf(scale.edit(level)) == security::errors::kChangedMeanwhile.name);
    });
}

TEST_CASE("a level is put between two others, and the scale stays whole")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        ScaleService scale(on.workspace());
        const auto names = [&] {
            QStringList inOrder;
            const auto read = must(scale.scale());
            for (const auto &level : read.offered())
                inOrder += level.details.name;
            return inOrder.join(u' ');
        };
        CHECK(codeOf(scale.addLevel({2, u"Presque"_s, false})) == errors::kDigitTaken.name);
        const auto added = must(scale.addLevel({5, u"Presque"_s, false}));
        CHECK(names() == u"Non abordé Découvert En cours Presque Maîtrisé Expert"_s);
        must(scale.undo(must(scale.move(added, -1))));
        CHECK(names() == u"Non abordé Découvert En cours Presque Maîtrisé Expert"_s);
        (void)must(scale.move(added, -1));
        CHECK(names() == u"Non abordé Découvert Presque En cours Maîtrisé Expert"_s);
        CHECK(codeOf(scale.move(must(scale.scale()).ofDigit(3)->id, -1)) == errors::kBadScale.name);
        auto top = *must(scale.scale()).ofDigit(4);
        top.details.isAcquired = false;
        CHECK(codeOf(scale.edit(top)) == errors::kBadScale.name);
    });
}
