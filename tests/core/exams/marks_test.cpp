#include "core/exams/exam_paper_service.h"
#include "core/exams/kept_marks.h"
#include "core/security/conflict.h"
#include "tests/core/exams/exam_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using support::ExamSchool;
using support::must;

namespace {

template <class Refused> base::ErrorCode codeOf(const Refused &refused)
{
    REQUIRE_FALSE(refused);
    return refused.error().code;
}

} // namespace

TEST_CASE("whoever is entered is entered for the units of the path", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        school.registered(lea);
        const auto entries = school.entries(lea);
        REQUIRE(entries.size() == 3); // the optional unit is not chosen
        for (const UnitEntry &entry : entries) {
            CHECK(entry.standing == UnitStanding::New);
            CHECK(entry.mode == diplomas::ExamMode::Terminal);
            CHECK(entry.mark == UnitMark());
        }
        CHECK(school.simulation(lea).decision->verdict == Verdict::Incomplete);
    });
}

TEST_CASE("kept marks, exemptions and optional units of the path are proposed", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const auto pathOf = [&](people::StudentId student) {
            storage::Statement path(school.database,
                u"INSERT INTO individual_path (uuid, student_id, diploma_version_id, from_day) "
                "VALUES ('p', ?, ?, ?) RETURNING id"_s);
            must(path.run(student, *school.cap, QDate(2025, 9, 1)));
            return must(storage::singleInteger(path));
        };
        const qint64 id = pathOf(lea);
        const auto own = [&](diplomas::ExamUnitId unit, const QString &standing,
                             std::optional<int> mark, std::optional<int> last) {
            storage::Statement row(school.database,
                u"INSERT INTO path_unit (path_id, unit_id, standing, mark_hundredths, "
                "from_session, last_session) VALUES (?, ?, ?, ?, ?, ?)"_s);
            must(
                row.run(id, unit, standing, mark, mark ? std::optional(2023) : std::nullopt, last));
        };
        own(school.up1, u"kept"_s, 1100, 2028);
        own(school.ug1, u"exempt"_s, {}, {});
        own(school.ug2, u"kept"_s, 1300, 2025); // serves no longer
        own(school.uf1, u"chosen"_s, {}, {});
        school.registered(lea);
        const auto entries = school.entries(lea);
        REQUIRE(entries.size() == 4);
        CHECK(entryOf(entries, school.up1)->standing == UnitStanding::Kept);
        CHECK(entryOf(entries, school.up1)->mark.mark == 1100);
        CHECK(entryOf(entries, school.ug1)->standing == UnitStanding::Exempt);
        CHECK(entryOf(entries, school.ug2)->standing == UnitStanding::New);
        CHECK(entryOf(entries, school.uf1)->standing == UnitStanding::Optional);
        CHECK(must(school.marks.proposalFor(school.now(lea).id)) == entries);
    });
}

TEST_CASE("marks are typed, simulated, and taken back", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        school.registered(lea);
        school.mark(lea, school.up1, 1050);
        school.mark(lea, school.ug1, 900);
        const security::Undo last = school.mark(lea, school.ug2, 1000);
        const Simulation simulation = school.simulation(lea);
        REQUIRE(simulation.decision);
        CHECK(simulation.decision->verdict == Verdict::Admitted); // 70 / 7
        CHECK(simulation.decision->general == Average{700000, 700});
        CHECK(linesOf(simulation).size() == 3);
        CHECK(sentencesOf(simulation, diplomas::PassRule::Cap).join(u' ').contains(u"10"_s));

        must(school.marks.undo(last));
        CHECK(entryOf(school.entries(lea), school.ug2)->mark == UnitMark());
        // no longer the version the notice knew
        CHECK(codeOf(school.marks.undo(last)) == security::errors::kChangedMeanwhile);
    });
}

TEST_CASE("a mark that cannot be is refused and nothing changes", "[exams][marks][BI-40]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        const auto record = [&](diplomas::ExamUnitId unit, const UnitMark &mark, int version = 1) {
            return codeOf(school.marks.record(made.id, version, unit, mark));
        };
        CHECK(record(school.up1, {UnitResult::Mark, 2001, {}}) == errors::kBadMark);
        CHECK(record(school.up1, {UnitResult::Mark, -1, {}}) == errors::kBadMark);
        CHECK(record(school.up1, {UnitResult::Mark, {}, {}}) == errors::kBadMark);
        CHECK(record(school.up1, {UnitResult::Acquired, {}, {}}) == errors::kBadMark);
        CHECK(record(school.ug1, {UnitResult::Mark, 900, 1200}) == errors::kBadControl);
        CHECK(record(school.uf1, {UnitResult::Mark, 900, {}}) == errors::kNotEntered);
        CHECK(record(school.up1, {UnitResult::Mark, 900, {}}, 7)
            == security::errors::kChangedMeanwhile);
        CHECK(school.entries(lea) == must(school.marks.proposalFor(made.id)));
        CHECK(school.now(lea).rowVersion == 1);
    });
}

TEST_CASE("the units of a registration change, but none with a mark goes", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        auto entries = school.entries(lea);
        entries.push_back({school.uf1, UnitStanding::Optional});
        entries[1].standing = UnitStanding::Exempt;
        const auto edited = must(school.marks.setUnits(made.id, 1, entries));
        CHECK(school.entries(lea).size() == 4);
        must(school.marks.undo(edited.undo));
        CHECK(school.entries(lea).size() == 3);

        school.mark(lea, school.ug1, 900);
        const int version = school.now(lea).rowVersion;
        CHECK(codeOf(school.marks.setUnits(made.id, version, entries)) == errors::kHasMarks);
        entries[1].standing = UnitStanding::Kept;
        CHECK(codeOf(school.marks.setUnits(made.id, version, entries)) == errors::kBadMark);
        entries[1].standing = UnitStanding::Optional;
        CHECK(codeOf(school.marks.setUnits(made.id, version, entries)) == errors::kBadUnit);
        entries.erase(entries.begin());
        CHECK(codeOf(school.marks.setUnits(made.id, version, entries)) == errors::kBadUnit);
        CHECK(codeOf(school.exams.remove(made.id, version)) == errors::kHasMarks);
    });
}

TEST_CASE("a registration taken out comes back with its units", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        const auto entries = school.entries(lea);
        const security::Undo undo = must(school.exams.remove(made.id, 1));
        CHECK(must(school.exams.ofStudent(lea)).empty());
        must(school.exams.undo(undo));
        CHECK(school.now(lea).uuid == made.uuid);
        CHECK(school.entries(lea) == entries);
    });
}

TEST_CASE("an unknown coefficient refuses the simulation and names the unit", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        school.unit(u"UG3"_s, u"general"_s, {});
        const auto lea = school.student(u"Dupont"_s);
        school.registered(lea);
        const Simulation simulation = school.simulation(lea);
        REQUIRE_FALSE(simulation.decision);
        CHECK(simulation.decision.error().code == errors::kUnknownCoefficient);
        CHECK(simulation.decision.error().message.contains(u"UG3"_s));
        CHECK(sentencesOf(simulation, diplomas::PassRule::Cap).size() == 1);
        ExamPaperService papers(file.workspace());
        CHECK(codeOf(papers.simulation(school.now(lea).id)) == errors::kUnknownCoefficient);
    });
}

TEST_CASE("results count by group and by unit", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const auto noe = school.student(u"Martin"_s);
        school.registered(lea);
        school.registered(noe);
        school.mark(lea, school.up1, 1400);
        school.mark(noe, school.up1, 700);
        const auto made = school.now(noe);
        must(school.marks.record(
            made.id, made.rowVersion, school.ug1, {UnitResult::Absent, {}, {}}));
        const auto units = must(school.marks.unitResults(2026));
        REQUIRE(units.size() == 3);
        CHECK(units[0].code == u"UP1"_s);
        CHECK(units[0].ofMarked() == base::Ratio{1, 2});
        CHECK(units[0].mean.hundredths() == 1050);
        CHECK(units[1].absent == 1);
        CHECK(units[1].awaited() == 1);
        const auto groups = resultsByGroup(must(school.exams.session(2026)));
        REQUIRE(groups.size() == 1);
        CHECK(groups[0].name == u"Métallerie"_s);
        CHECK(groups[0].registered == 2);
        CHECK(must(school.marks.certificates(2026)).empty()); // no decision yet

        const auto facts = school.now(lea);
        must(school.exams.edit(facts.id, facts.rowVersion, {{}, true}));
        must(school.exams.decide(facts.id, facts.rowVersion + 1,
            OfficialResult{
                Outcome::Deferred, Honours::None, QDate(2026, 3, 1), u"Relevé de notes"_s}));
        const auto certificates = must(school.marks.certificates(2026));
        REQUIRE(certificates.size() == 1);
        CHECK(certificates[0].code == u"UP1"_s);
        CHECK(certificates[0].mark == u"14"_s);
    });
}

TEST_CASE("marks at ten are kept in the path and proposed in the next session", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        KeptMarks kept(file.workspace());
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        school.mark(lea, school.up1, 1150);
        school.mark(lea, school.ug1, 999);
        const security::Undo undo = must(kept.keep({made.id}));
        must(school.exams.enter({{lea, *school.cap, 2027, {}}}));
        const auto next = school.entries(lea); // the newest session first
        CHECK(entryOf(next, school.up1)->standing == UnitStanding::Kept);
        CHECK(entryOf(next, school.up1)->mark.mark == 1150);
        CHECK(entryOf(next, school.ug1)->standing == UnitStanding::New);
        must(kept.undo(undo));
        CHECK(entryOf(must(school.marks.proposalFor(school.now(lea).id)), school.up1)->standing
            == UnitStanding::New);
    });
}

TEST_CASE("who has no mark at ten has nothing to keep", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        school.mark(lea, school.up1, 999);
        CHECK(codeOf(KeptMarks(file.workspace()).keep({made.id})) == errors::kNothingToKeep);
    });
}

TEST_CASE("a kept mark gives way to a newer one, an exemption does not", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        school.registered(school.student(u"Dupont"_s));
        const auto framework = must(school.marks.sheet(2026, *school.cap)).framework;
        const std::vector<paths::PathUnit> before{
            {school.up1, paths::UnitStanding::Kept, 1000, 2024, 2029},
            {school.ug1, paths::UnitStanding::Exempt}, {school.uf1, paths::UnitStanding::Chosen}};
        const UnitMark mark{UnitResult::Mark, 1400, {}};
        const std::vector<UnitEntry> entries{
            {school.up1, UnitStanding::New, diplomas::ExamMode::Terminal, mark},
            {school.ug1, UnitStanding::New, diplomas::ExamMode::Terminal, mark}};
        const auto after = withKeptMarks(framework, entries, before, 2026, 2031);
        REQUIRE(after.size() == 3);
        CHECK(after[0].markHundredths == 1400);
        CHECK(after[0].lastSession == 2031);
        CHECK(after[1] == before[1]);
        CHECK(after[2] == before[2]);
    });
}

TEST_CASE("a confirmation is signed before it is sent, and never tomorrow", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        const QDate today(2026, 3, 2);
        RegistrationFacts facts;
        facts.confirmation = {today, today, today};
        must(school.exams.edit(made.id, 1, facts));
        CHECK(school.now(lea).facts.confirmation == facts.confirmation);
        facts.confirmation.sentOn = today.addDays(-1);
        CHECK(codeOf(school.exams.edit(made.id, 2, facts)) == errors::kBadConfirmation);
        facts.confirmation.sentOn = today.addDays(1);
        CHECK(codeOf(school.exams.edit(made.id, 2, facts)) == errors::kBadConfirmation);
    });
}

TEST_CASE("what is typed into a cell means a mark, an absence, or nothing", "[exams][marks]")
{
    const auto typed = [](const QString &text) { return markFromTyped(text, true); };
    CHECK(typed(u"12,5"_s) == UnitMark{UnitResult::Mark, 1250, {}});
    CHECK(typed(u" 20 "_s) == UnitMark{UnitResult::Mark, 2000, {}});
    CHECK(typed(u"a"_s) == UnitMark{UnitResult::Absent, {}, {}});
    CHECK(typed(u"J"_s) == UnitMark{UnitResult::AbsentJustified, {}, {}});
    CHECK(typed(u" "_s) == UnitMark());
    for (const QString &nothing : {u"20,5"_s, u"12,505"_s, u"-1"_s, u"1e1"_s, u"+"_s, u"B"_s})
        CHECK_FALSE(typed(nothing));
    CHECK(markFromTyped(u"+"_s, false) == UnitMark{UnitResult::Acquired, {}, {}});
    CHECK(markFromTyped(u"-"_s, false) == UnitMark{UnitResult::NotAcquired, {}, {}});
    CHECK_FALSE(markFromTyped(u"12"_s, false));
    for (const QString &text : {u"12,5"_s, u"A"_s, u"J"_s, u"0"_s})
        CHECK(textOf(*typed(text)) == text);
}

TEST_CASE("a mode is set for everybody of a session who sits for the unit", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"Dupont"_s);
        const auto noe = school.student(u"Martin"_s);
        school.registered(lea);
        const Registration exempt = school.registered(noe);
        auto entries = school.entries(noe);
        for (UnitEntry &entry : entries) {
            if (entry.unit == school.ug1)
                entry.standing = UnitStanding::Exempt;
        }
        must(school.marks.setUnits(exempt.id, exempt.rowVersion, entries));
        school.mark(lea, school.up1, 1200);

        const std::vector<UnitMode> modes{{school.up1, diplomas::ExamMode::Continuous},
            {school.ug1, diplomas::ExamMode::Terminal}};
        const ModesSet set = must(school.marks.setModes(2026, *school.cap, modes));
        CHECK(set.candidates == 2);
        CHECK(entryOf(school.entries(lea), school.up1)->mode == diplomas::ExamMode::Continuous);
        CHECK(entryOf(school.entries(lea), school.up1)->mark.mark == 1200); // marks stay
        CHECK(entryOf(school.entries(noe), school.up1)->mode == diplomas::ExamMode::Continuous);
        CHECK(must(school.marks.setModes(2026, *school.cap, modes)).candidates == 0);
        CHECK(must(school.marks.setModes(2027, *school.cap, modes)).candidates == 0);
        const std::vector<UnitMode> ug1{{school.ug1, diplomas::ExamMode::Continuous}};
        const ModesSet one = must(school.marks.setModes(2026, *school.cap, ug1));
        CHECK(one.candidates == 1); // the other one is exempt
        must(school.marks.undo(one.undo));
        CHECK(entryOf(school.entries(lea), school.ug1)->mode == diplomas::ExamMode::Terminal);
    });
}

TEST_CASE("two candidates of one name are told apart by their birth dates", "[exams]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto older = school.student(u"Dupont"_s);
        const auto younger = school.student(u"Dupont"_s);
        const auto other = school.student(u"Martin"_s);
        must(school.database.runDirectly(
            u"UPDATE student SET birth_date = '2009-05-21' WHERE id = "_s
            + QString::number(younger.value())));
        CHECK(must(school.exams.proposals(2026))[1].name.contains(u"21/05/2009"_s));
        for (const auto id : {older, younger, other})
            school.registered(id);
        const auto lines = must(school.exams.session(2026));
        REQUIRE(lines.size() == 3);
        CHECK(lines[0].student != lines[1].student);
        CHECK(lines[1].student == u"DUPONT Alex (21/05/2009)"_s);
        CHECK(lines[2].student == u"MARTIN Alex"_s);
        CHECK(must(school.marks.sheet(2026, *school.cap)).rows[1].line.student == lines[1].student);
    });
}
