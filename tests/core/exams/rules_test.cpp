// The rules of titles and of the Bac Pro through what is stored of a registration.
#include "core/exams/exam_paper_service.h"
#include "tests/core/exams/exam_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using support::ExamSchool;
using support::must;

namespace {

void type(ExamSchool &school, people::StudentId id, diplomas::ExamUnitId unit, UnitMark mark)
{
    const Registration registration = school.now(id);
    must(school.marks.record(registration.id, registration.rowVersion, unit, mark));
}

base::ErrorCode refused(
    ExamSchool &school, people::StudentId id, diplomas::ExamUnitId unit, UnitMark mark)
{
    const Registration registration = school.now(id);
    const auto result = school.marks.record(registration.id, registration.rowVersion, unit, mark);
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("the blocks of a title are acquired or not, without a mark", "[exams][rules]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        must(school.database.runDirectly(u"UPDATE diploma_version SET pass_rule = 'title'"_s));
        must(school.database.runDirectly(
            u"UPDATE exam_unit SET kind = 'block', coefficient_hundredths = NULL"_s));
        const auto lea = school.student(u"Dupont"_s);
        school.registered(lea);
        CHECK(refused(school, lea, school.up1, {UnitResult::Mark, 1200, {}}) == errors::kBadMark);
        type(school, lea, school.up1, {UnitResult::Acquired, {}, {}});
        CHECK(school.simulation(lea).decision->verdict == Verdict::Incomplete);
        for (const auto unit : {school.ug1, school.ug2, school.uf1})
            type(school, lea, unit, {UnitResult::NotAcquired, {}, {}});
        const Simulation simulation = school.simulation(lea);
        CHECK(simulation.decision->verdict == Verdict::Partial);
        CHECK(simulation.decision->certificates == std::vector<QString>{u"UP1"_s});
        CHECK(linesOf(simulation).front().mark == titleOf(UnitMark{UnitResult::Acquired, {}, {}}));

        auto entries = school.entries(lea);
        for (UnitEntry &entry : entries)
            entry.standing = UnitStanding::New;
        entries.erase(entries.begin() + 1, entries.end()); // a session for one block
        const Registration made = school.now(lea);
        const auto result = school.marks.setUnits(made.id, made.rowVersion, entries);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == errors::kHasMarks);
    });
}

TEST_CASE("two marks of the control oral decide a Bac Pro, a third is refused", "[exams][rules]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        must(school.database.runDirectly(u"UPDATE diploma_version SET pass_rule = 'bac-pro'"_s));
        const auto ug3 = school.unit(u"UG3"_s, u"general"_s, 100);
        const auto lea = school.student(u"Dupont"_s);
        school.registered(lea);
        type(school, lea, school.up1, {UnitResult::Mark, 1000, {}});
        for (const auto unit : {school.ug1, school.ug2, ug3})
            type(school, lea, unit, {UnitResult::Mark, 900, {}});
        CHECK(school.simulation(lea).decision->verdict == Verdict::ControlOral); // 76 / 8
        CHECK(refused(school, lea, school.up1, {UnitResult::Mark, 1000, 1500})
            == errors::kBadControl);
        type(school, lea, school.ug1, {UnitResult::Mark, 900, 1100});
        type(school, lea, school.ug2, {UnitResult::Mark, 900, 600});
        CHECK(refused(school, lea, ug3, {UnitResult::Mark, 900, 1500}) == errors::kBadControl);
        CHECK(school.simulation(lea).decision->verdict == Verdict::AdmittedAfterControl); // 80 / 8

        must(school.marks.setPolicy({false, false, true}, u"Note de service"_s));
        CHECK(school.simulation(lea).decision->verdict == Verdict::Deferred); // 77 / 8
        const auto printed =
            must(ExamPaperService(file.workspace()).simulation(school.now(lea).id));
        CHECK(printed.snapshot.warning == simulationWarning());
        CHECK(printed.snapshot.rows.size() == 6); // four units, two controls
    });
}

TEST_CASE("the CAP agricole keeps its marks and is not simulated", "[exams][rules]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        must(school.database.runDirectly(
            u"UPDATE diploma_version SET pass_rule = 'cap-agricole'"_s));
        const auto lea = school.student(u"Dupont"_s);
        school.registered(lea);
        type(school, lea, school.up1, {UnitResult::Mark, 1200, {}});
        const Simulation simulation = school.simulation(lea);
        REQUIRE_FALSE(simulation.decision);
        CHECK(simulation.decision.error().code == errors::kRuleNotModelled);
        CHECK(sentencesOf(simulation, diplomas::PassRule::CapAgricole).size() == 1);
    });
}
