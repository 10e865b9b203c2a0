#include "core/people/student_repository.h"
#include "core/security/history.h"
#include "core/security/policy.h"
#include "tests/core/paths/path_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using paths::keyOf;
using paths::PathUnit;
using paths::PlanForm;
using paths::UnitStanding;
using security::Role;
using support::AnySchool;
using support::codeOf;
using support::kMonday;
using support::must;
using support::PathSchool;
namespace errors = paths::errors;

namespace {

paths::Positioning decision()
{
    return {kMonday, u"Rectorat de Lyon"_s, u"Titulaire d’un CAP"_s};
}

PlanForm planned(int session)
{
    return {{session, decision()}, {}};
}

std::vector<security::HistoryLine> historyOf(PathSchool &school, people::StudentId student)
{
    auto &workspace = school.school.workspace();
    const auto permit = must(workspace.require(security::Operation::ReadFileHistory));
    storage::Database &database = workspace.database();
    const QString uuid = must(people::StudentRepository::find(database, permit, student))->uuid;
    return must(security::History::of(database, permit, uuid));
}

} // namespace

TEST_CASE("without anything personal a path is what the enrolments say")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        const auto all = must(school.paths.ofStudent(school.student()));
        REQUIRE(all.size() == 1);
        CHECK_FALSE(all.front().isStored());
        CHECK(all.front().version == school.cap);
        CHECK(all.front().diplomaName == u"CAP CIP"_s);
        CHECK(all.front().dates.from == QDate(2026, 9, 1));
        CHECK_FALSE(all.front().dates.to);
        CHECK(all.front().session() == 2028);
        CHECK(must(school.paths.onDay(school.student(), QDate(2026, 8, 31))) == std::nullopt);
        CHECK(must(school.paths.ofGroup(school.workshop, kMonday)).size() == 4);
        CHECK(must(school.paths.ofGroup(school.workshop, QDate(2026, 8, 1))).empty());
        CHECK(school.count(u"SELECT count(*) FROM individual_path"_s) == 0);
    });
}

TEST_CASE("the first decision stores the path, and its undo leaves nothing behind")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        const auto before = school.path();
        const auto changed = must(school.paths.plan(keyOf(before), planned(2027)));
        CHECK(changed.path.isStored());
        auto read = school.path();
        CHECK(read.plan.session == 2027);
        CHECK(read.plan.positioning == decision());
        CHECK(read.rowVersion == 1);
        CHECK(codeOf(school.paths.plan(keyOf(before), planned(2028)))
            == security::errors::kChangedMeanwhile.name);

        const auto again = must(school.paths.plan(keyOf(read), planned(2028)));
        must(school.paths.undo(again.undo));
        CHECK(school.path().plan.session == 2027);
        CHECK_FALSE(school.paths.undo(again.undo)); // once
        school.execute(u"DELETE FROM individual_path"_s);
        const auto first = must(school.paths.plan(keyOf(school.path()), planned(2027)));
        must(school.paths.undo(first.undo));
        CHECK(school.count(u"SELECT count(*) FROM individual_path"_s) == 0);
        CHECK_FALSE(school.path().isStored());
    });
}

TEST_CASE("a decision for three years changes the year of the enrolment with it")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        auto form = planned(2029);
        form.years = PlanForm::Years{1, 3, kMonday};
        const auto changed = must(school.paths.plan(keyOf(school.path()), form));
        auto read = school.path();
        REQUIRE(read.stages.size() == 2);
        CHECK(read.stageOn(kMonday)->plannedYears == 3);
        CHECK(read.stageOn(kMonday.addDays(-1))->plannedYears == 2);
        CHECK(read.stages.back().lastSession == 2029);
        must(school.paths.undo(changed.undo));
        read = school.path();
        REQUIRE(read.stages.size() == 1);
        CHECK(read.stages.front().plannedYears == 2);
        CHECK_FALSE(read.isStored());

        form.years->from = QDate(2027, 12, 1);
        CHECK(codeOf(school.paths.plan(keyOf(read), form)) == errors::kNoPath.name);
        CHECK_FALSE(school.path().isStored()); // all of it, or nothing
    });
}

TEST_CASE("exemptions, kept marks and optional units are replaced as a whole and taken back")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        const PathUnit kept{
            school.unit(u"UP1"_s), UnitStanding::Kept, 1250, 2025, 2030, u"Session 2025"_s};
        const PathUnit chosen{school.unit(u"UF1"_s), UnitStanding::Chosen};
        must(school.paths.setUnits(keyOf(school.path()), {kept, chosen}));
        CHECK(school.path().units == std::vector{kept, chosen});
        const auto changed = must(school.paths.setUnits(keyOf(school.path()), {chosen}));
        CHECK(school.path().units == std::vector{chosen});
        CHECK(school.path().unit(school.unit(u"UP1"_s)) == nullptr);
        must(school.paths.undo(changed.undo));
        CHECK(school.path().unit(school.unit(u"UP1"_s))->markHundredths == 1250);
    });
}

TEST_CASE("own competencies are the diploma's without those left out")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        const auto left = must(school.paths.leaveOut(
            keyOf(school.path()), {{school.competency(2), u"Machine absente de l’atelier"_s}}));
        CHECK(left.path.whyLeftOut(school.competency(2))->reason
            == u"Machine absente de l’atelier"_s);
        CHECK(school.path(1).leftOut.empty()); // nobody else's
        must(school.paths.undo(left.undo));
        CHECK(school.path().leftOut.empty());
    });
}

TEST_CASE("the history of the student tells what changed, without the reasons")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        must(school.paths.leaveOut(
            keyOf(school.path()), {{school.competency(2), u"Motif intime"_s}}));
        must(school.paths.plan(keyOf(school.path()), planned(2027)));
        const auto lines = historyOf(school, school.student());
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front().action == u"path.plan"_s);
        QStringList texts;
        for (const auto &line : lines)
            texts += line.field + u'=' + line.after;
        CHECK(texts.contains(u"planned_session=2027"_s));
        CHECK(texts.contains(u"left_out=C1.2"_s));
        CHECK(texts.filter(u"intime"_s).isEmpty());
    });
}

TEST_CASE("a changed path keeps the old one as it was")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        must(school.paths.leaveOut(keyOf(school.path()), {{school.competency(2), u"Motif"_s}}));
        const QDate day(2026, 11, 9);
        const paths::ChangeForm form{{school.bac, 1, 3}, day, u"Réorientation choisie"_s};
        const auto changed = must(school.paths.change(keyOf(school.path()), form));
        on.clock.set(day);
        auto all = must(school.paths.ofStudent(school.student()));
        REQUIRE(all.size() == 2);
        CHECK(all[0].version == school.bac);
        CHECK_FALSE(all[0].isStored());
        CHECK(all[1].version == school.cap);
        CHECK(all[1].dates.to == day.addDays(-1));
        CHECK(all[1].endReason == u"Réorientation choisie"_s);
        CHECK(all[1].leftOut.size() == 1);
        CHECK(must(school.paths.onDay(school.student(), kMonday))->version == school.cap);
        CHECK(codeOf(school.paths.leaveOut(keyOf(all[1]), {})) == errors::kIsOver.name);

        must(school.paths.undo(changed.undo));
        all = must(school.paths.ofStudent(school.student()));
        REQUIRE(all.size() == 1);
        CHECK(all[0].version == school.cap);
        CHECK_FALSE(all[0].dates.to);
        CHECK(all[0].endReason.isEmpty());
        CHECK(all[0].leftOut.size() == 1);
    });
}

TEST_CASE("a path changes for a reason, to another diploma, after it began")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        const auto change = [&](diplomas::DiplomaVersionId version, QDate from,
                                const QString &why) {
            return codeOf(school.paths.change(keyOf(school.path()), {{version, 1, 2}, from, why}));
        };
        CHECK(change(school.bac, kMonday, u" "_s) == errors::kMissingReason.name);
        CHECK(change(school.cap, kMonday, u"Motif"_s) == errors::kBadChange.name);
        CHECK(change(school.bac, QDate(2026, 9, 1), u"Motif"_s) == errors::kBadChange.name);
        CHECK(change(school.bac, QDate(2028, 9, 1), u"Motif"_s) == errors::kNoPath.name);
        CHECK(school.count(u"SELECT count(*) FROM individual_path"_s) == 0);
        CHECK(must(school.paths.ofStudent(school.student())).size() == 1);
    });
}

TEST_CASE("who has no decision of positioning is told by group")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        CHECK(must(school.paths.withoutPositioning()).size() == 4);
        must(school.paths.plan(keyOf(school.path()), planned(2027)));
        must(school.paths.plan(keyOf(school.path(1)), {{2027, {}}, {}})); // no decision
        const auto without = must(school.paths.withoutPositioning(school.workshop));
        REQUIRE(without.size() == 3);
        CHECK(without.front().student == school.student(1));
        CHECK(without.front().groupName == u"Usinage"_s);
        CHECK(without.front().diplomaName == u"CAP CIP"_s);
        CHECK(without.front().plannedYears == 2);
        CHECK(must(school.paths.withoutPositioning(school::GroupId(9999))).empty());
    });
}

TEST_CASE("a teacher reads the paths of own students and writes none")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        const auto stranger = support::rows::student(on.database(), u"Ailleurs"_s, u"Zoé"_s);
        const auto elsewhere =
            support::rows::enrolment(on.database(), stranger, school.year, QDate(2026, 9, 1));
        support::rows::path(on.database(), elsewhere, school.cap, 1, 2, QDate(2026, 9, 1));
        const auto key = keyOf(school.path());
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(must(school.paths.ofStudent(school.student())).size() == 1);
        CHECK(codeOf(school.paths.ofStudent(stranger)) == security::errors::kRefused.name);
        CHECK(must(school.paths.withoutPositioning()).size() == 4);
        CHECK(codeOf(school.paths.plan(key, planned(2027))) == security::errors::kRefused.name);
        school.director();
        CHECK(must(school.paths.withoutPositioning()).size() == 5);
    });
}
