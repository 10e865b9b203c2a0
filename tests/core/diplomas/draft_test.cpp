#include "core/diplomas/diploma_service.h"
#include "core/diplomas/draft_service.h"
#include "core/diplomas/framework_service.h"
#include "core/diplomas/pasted.h"
#include "core/progress/competency_use.h"
#include "core/security/policy.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using namespace diplomas;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

const QString kPaste = u"BC1 Préparer\nC1.1\tPréparer le poste\nC1.2\tLire un plan\n"
                       "BC2 Usiner\nC2.1\tTourner\n"_s;

// A school with its own diploma and a master at work.
struct Bench {
    AnySchool &school;
    progress::RecordedUse use = {};
    DiplomaService diplomas;
    FrameworkService frameworks;
    DraftService drafts;
    DiplomaVersionId version{0};
    DiplomaId diploma{0};

    explicit Bench(AnySchool &file)
        : school(file)
        , diplomas(file.workspace())
        , frameworks(file.workspace())
        , drafts(file.workspace(), use)
    {
        school.signIn(u"dir"_s, {Role::Director});
        const Diploma own =
            must(diplomas.createOwn(DiplomaKind::Cap, u"CAP Tonnelier"_s, u"CAP TON"_s));
        version = own.versions[0].id;
        diploma = own.id;
        school.signIn(u"maitre"_s, {Role::Master});
    }

    [[nodiscard]] Framework now() { return must(frameworks.framework(version)); }
    [[nodiscard]] AddedContent paste(const QString &text)
    {
        return must(drafts.add(version, {{}, readPasted(text).blocks}));
    }
    [[nodiscard]] Competency competency(const QString &code)
    {
        const Framework framework = now();
        for (const CompetencyBlock &block : framework.blocks) {
            for (const Competency &one : block.competencies) {
                if (one.code == code)
                    return one;
            }
        }
        FAIL("no competency " << code.toStdString());
        return framework.blocks.front().competencies.front();
    }
    // Somebody saw it at work.
    void see(CompetencyId competency)
    {
        const auto student = support::rows::student(school.database(), u"Vu"_s, u"Léa"_s);
        storage::Statement insert(school.database(),
            u"INSERT INTO observation (uuid, student_id, competency_id, level_id, seen_on, "
            u"context, "
            "author_id, noted_at) SELECT ?, ?, ?, min(l.id), ?, 'exercise', ?, ? FROM level l"_s);
        must(insert.run(security::Workspace::newUuid(), student, competency, QDate(2026, 9, 14),
            school.workspace().signedIn()->account, school.clock.nowUtc()));
    }
};

} // namespace

TEST_CASE("a master pastes the framework of the trade into a draft, and takes it back")
{
    onBothEngines([](AnySchool &school) {
        Bench bench(school);
        const AddedContent added = bench.paste(kPaste);
        CHECK(added.blocks == 2);
        CHECK(added.competencies == 3);
        const Framework framework = bench.now();
        REQUIRE(framework.blocks.size() == 2);
        CHECK(framework.blocks[0].label == u"Préparer");
        CHECK(framework.blocks[0].competencies[1].code == u"C1.2");
        const auto twice = bench.drafts.add(bench.version, {{}, readPasted(kPaste).blocks});
        CHECK(twice.error().code == errors::kNothingToAdd);
        const AddedContent more = bench.paste(u"BC2 Usiner\nC2.2\tFraiser\n"_s);
        CHECK(more.blocks == 0);
        CHECK(more.competencies == 1);
        CHECK(bench.now().blocks[1].competencies.size() == 2);
        must(bench.drafts.undo(more.undo));
        must(bench.drafts.undo(added.undo));
        CHECK(bench.now().blocks.empty());
    });
}

TEST_CASE("words of a draft may be mended until a level is noted under them")
{
    onBothEngines([](AnySchool &school) {
        Bench bench(school);
        (void)bench.paste(kPaste);
        Competency competency = bench.competency(u"C1.1"_s);
        competency.label = u"Préparer son poste"_s;
        const auto edited = must(bench.drafts.edit(bench.version, competency));
        CHECK(bench.competency(u"C1.1"_s).label == u"Préparer son poste");
        must(bench.drafts.undo(edited.undo));
        CHECK(bench.competency(u"C1.1"_s).label == u"Préparer le poste");

        bench.see(competency.id);
        CHECK(must(bench.drafts.inUse(bench.version)).contains(competency.id));
        competency = bench.competency(u"C1.1"_s);
        competency.label = u"Autre chose"_s;
        CHECK(bench.drafts.edit(bench.version, competency).error().code == errors::kWordsInUse);
        competency.label = u"Préparer le poste"_s;
        competency.shortLabel = u"Poste"_s;
        must(bench.drafts.edit(bench.version, competency));
        CHECK(bench.drafts.remove(bench.version, bench.competency(u"C1.1"_s)).error().code
            == errors::kInUse);
        CompetencyBlock block = bench.now().blocks[0];
        block.label = u"Autre bloc"_s;
        CHECK(bench.drafts.editBlock(bench.version, block).error().code == errors::kWordsInUse);
    });
}

TEST_CASE("what nobody uses is removed and put back, with its block when that is empty")
{
    onBothEngines([](AnySchool &school) {
        Bench bench(school);
        (void)bench.paste(kPaste);
        const auto removed = must(bench.drafts.remove(bench.version, bench.competency(u"C2.1"_s)));
        CHECK(bench.now().blocks[1].competencies.empty());
        must(bench.drafts.undo(removed));
        CHECK(bench.competency(u"C2.1"_s).label == u"Tourner");
        CHECK(bench.drafts.removeBlock(bench.version, bench.now().blocks[1]).error().code
            == errors::kInUse);
        must(bench.drafts.remove(bench.version, bench.competency(u"C2.1"_s)));
        const auto block = must(bench.drafts.removeBlock(bench.version, bench.now().blocks[1]));
        CHECK(bench.now().blocks.size() == 1);
        must(bench.drafts.undo(block));
        CHECK(bench.now().blocks.size() == 2);
    });
}

TEST_CASE("a used competency is retired and says what takes its place")
{
    onBothEngines([](AnySchool &school) {
        Bench bench(school);
        (void)bench.paste(kPaste);
        const Competency old = bench.competency(u"C1.1"_s);
        const Competency next = bench.competency(u"C1.2"_s);
        bench.see(old.id);
        CHECK(bench.drafts.retire(bench.version, old, old.id).error().code
            == errors::kWrongEquivalent);
        const auto retired = must(bench.drafts.retire(bench.version, old, next.id));
        Competency now = bench.competency(u"C1.1"_s);
        CHECK(now.retired);
        CHECK(now.equivalent == next.id);
        CHECK(now.label == old.label);
        CHECK(activeCompetencies(bench.now()).size() == 2);
        // Never in a circle, and never into what is retired itself.
        CHECK(bench.drafts.retire(bench.version, next, old.id).error().code
            == errors::kWrongEquivalent);
        must(bench.drafts.undo(retired.undo));
        now = bench.competency(u"C1.1"_s);
        CHECK_FALSE(now.retired);
        CHECK_FALSE(now.equivalent);
        must(bench.drafts.retire(bench.version, now, {}));
        must(bench.drafts.restore(bench.version, bench.competency(u"C1.1"_s)));
        CHECK_FALSE(bench.competency(u"C1.1"_s).retired);
    });
}

TEST_CASE("a further version is begun from the one before, whose competencies say what they became")
{
    onBothEngines([](AnySchool &school) {
        Bench bench(school);
        (void)bench.paste(kPaste);
        school.signIn(u"direction"_s, {Role::Director});
        UnitDetails unit{u"UP1"_s};
        unit.coefficientHundredths = 400;
        unit.source = u"Arrêté de 2020"_s;
        must(bench.frameworks.addUnit(bench.version, unit));
        CHECK(bench.drafts.begin({bench.diploma, u"2028"_s, {}, bench.version}).error().code
            == errors::kNoSession);
        const auto begun =
            must(bench.drafts.begin({bench.diploma, u"2028"_s, 2028, bench.version}));
        const Framework fresh = must(bench.frameworks.framework(begun.id));
        CHECK(fresh.follows == bench.version);
        CHECK(fresh.passRule == PassRule::Cap);
        CHECK(activeCompetencies(fresh).size() == 3);
        // The new text may count otherwise: the old coefficient is no more than a suggestion.
        CHECK_FALSE(fresh.units[0].coefficientHundredths);
        CHECK(fresh.units[0].suggestedHundredths == 400);
        CHECK(bench.competency(u"C2.1"_s).equivalent == fresh.blocks[1].competencies[0].id);
        const auto verified =
            must(bench.frameworks.verify(begun.id, fresh.rowVersion, u"Arrêté de 2027"_s));
        CHECK(bench.now().sessions.last == 2027);
        must(bench.frameworks.undo(verified.undo));
        CHECK_FALSE(bench.now().sessions.last);
        CHECK(must(bench.frameworks.framework(begun.id)).state == FrameworkState::Draft);
        // Rows were written since: what begun left behind is no longer there to take back.
        CHECK(bench.drafts.undo(begun.copied.undo).error().code
            == security::errors::kChangedMeanwhile);
    });
}

TEST_CASE("a version begun by mistake goes again, and nothing says that it was")
{
    onBothEngines([](AnySchool &school) {
        Bench bench(school);
        (void)bench.paste(kPaste);
        const auto begun =
            must(bench.drafts.begin({bench.diploma, u"2028"_s, 2028, bench.version}));
        CHECK(bench.competency(u"C2.1"_s).equivalent);
        must(bench.drafts.undo(begun.copied.undo));
        CHECK(bench.frameworks.framework(begun.id).error().code == security::errors::kRefused);
        CHECK_FALSE(bench.competency(u"C2.1"_s).equivalent);
    });
}

TEST_CASE("a verified version is the director's, a retired one stays as it was")
{
    SchoolFile school;
    Bench bench(school);
    (void)bench.paste(kPaste);
    school.signIn(u"direction"_s, {Role::Director});
    const auto verified = must(bench.frameworks.verify(bench.version, 1, u"Arrêté"_s));
    must(bench.drafts.add(bench.version, {{}, readPasted(u"C9\tBalayer\n"_s).blocks}));
    school.signIn(u"atelier"_s, {Role::Master});
    const Content more{{}, readPasted(u"C8\tRanger\n"_s).blocks};
    CHECK(bench.drafts.add(bench.version, more).error().code == security::errors::kRefused);
    school.signIn(u"chef"_s, {Role::Director});
    must(bench.frameworks.setRetired(bench.version, verified.rowVersion, true));
    CHECK(bench.drafts.add(bench.version, more).error().code == errors::kRetiredVersion);
}

TEST_CASE("the order of a block is the school's, and taken back")
{
    SchoolFile school;
    Bench bench(school);
    (void)bench.paste(kPaste);
    const CompetencyBlock block = bench.now().blocks[0];
    const auto ordered = must(
        bench.drafts.order(bench.version, {block.competencies[1].id, block.competencies[0].id}));
    CHECK(bench.now().blocks[0].competencies[0].code == u"C1.2");
    must(bench.drafts.undo(ordered));
    CHECK(bench.now().blocks[0].competencies[0].code == u"C1.1");
    CHECK(bench.drafts.order(bench.version, {}).error().code == security::errors::kRefused);
}

TEST_CASE("somebody faster is told, and nothing is written")
{
    SchoolFile school;
    Bench bench(school);
    (void)bench.paste(kPaste);
    Competency competency = bench.competency(u"C1.1"_s);
    competency.shortLabel = u"Poste"_s;
    must(bench.drafts.edit(bench.version, competency));
    competency.shortLabel = u"Autre"_s;
    CHECK(bench.drafts.edit(bench.version, competency).error().code
        == security::errors::kChangedMeanwhile);
    CHECK(bench.competency(u"C1.1"_s).shortLabel == u"Poste");
}
