#include "core/diplomas/content_json.h"
#include "core/diplomas/diploma_service.h"
#include "core/diplomas/framework_service.h"
#include "core/diplomas/gaps.h"
#include "core/diplomas/shipped_content.h"
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

Framework shipped(AnySchool &school, const QString &id)
{
    const Diploma diploma = must(DiplomaService(school.workspace()).createFromCatalogue(id));
    return must(FrameworkService(school.workspace()).framework(diploma.versions.back().id));
}

const ExamUnit *coded(const Framework &framework, const QString &code)
{
    for (const ExamUnit &unit : framework.units) {
        if (unit.code == code)
            return &unit;
    }
    return nullptr;
}

} // namespace

TEST_CASE("coefficients are typed and written with their decimals, never rounded")
{
    CHECK(coefficientFrom(u"4"_s) == 400);
    CHECK(coefficientFrom(u" 2,5 "_s) == 250);
    CHECK(coefficientFrom(u"1.25"_s) == 125);
    CHECK(coefficientFrom(u"0,05"_s) == 5);
    for (const QString &wrong : {u""_s, u"0"_s, u"-1"_s, u"2,555"_s, u"x"_s, u"100"_s, u"2,"_s})
        CHECK_FALSE(coefficientFrom(wrong));
    CHECK(coefficientText(400) == u"4");
    CHECK(coefficientText(250) == u"2,5");
    CHECK(coefficientText(105) == u"1,05");
}

TEST_CASE("every shipped diploma can be told what it lacks, and two can be computed")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    QStringList computable;
    for (const CatalogueEntry &entry : Catalogue::shipped().entries()) {
        INFO(entry.id.toStdString());
        const Framework framework = shipped(school, entry.id);
        CHECK(framework.passRule != PassRule::None);
        CHECK(framework.state == FrameworkState::Draft);
        CHECK(missingFromCatalogue(framework).isEmpty());
        if (simulationGaps(framework).isEmpty() && needsCoefficients(framework.passRule))
            computable += entry.id;
        for (const ExamUnit &unit : framework.units) {
            CHECK_FALSE(unit.code.isEmpty());
            // What was believed once is never what is computed with.
            CHECK_FALSE((unit.coefficientHundredths && unit.suggestedHundredths));
            CHECK((!unit.coefficientHundredths || unit.verifiedOn));
        }
        const bool hasGap = !entry.missing.isEmpty();
        CHECK((hasGap || gapsOf(framework).isEmpty()));
    }
    CHECK(computable == QStringList{u"CAP-CIP"_s, u"CAP-ELECTRICIEN"_s});
}

TEST_CASE("a linked diploma brings its units, blocks and competencies with their sources")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        const Framework cip = shipped(school, u"CAP-CIP"_s);
        CHECK(cip.units.size() == 6);
        const ExamUnit *up1 = coded(cip, u"UP1"_s);
        REQUIRE(up1);
        CHECK(up1->coefficientHundredths == 900);
        CHECK(up1->kind == UnitKind::Professional);
        CHECK(up1->mode == ExamMode::Terminal);
        CHECK(up1->inProfessionalAverage);
        CHECK(up1->source.contains(u"2012"));
        CHECK(coded(cip, u"UF"_s)->kind == UnitKind::Optional);
        REQUIRE(cip.blocks.size() == 2);
        CHECK(cip.blocks[0].unitId == up1->id);
        CHECK(activeCompetencies(cip).size() == 7);
        CHECK(headOf(cip.blocks[0].competencies[0]) == u"CP01");
        CHECK(simulationGaps(cip).isEmpty());

        const Framework rics = shipped(school, u"CAP-RICS-A"_s);
        CHECK(unitsWithoutCoefficient(rics).size() == 4);
        CHECK(coded(rics, u"UG1"_s)->suggestedHundredths == 300);
        CHECK_FALSE(coded(rics, u"UG1"_s)->coefficientHundredths);
        const QStringList gaps = simulationGaps(rics);
        REQUIRE(gaps.size() == 1);
        CHECK(gaps[0].contains(u"U2C"));
        CHECK_FALSE(gaps[0].contains(u"U1C"));

        const Framework title = shipped(school, u"TP-DWWM"_s);
        CHECK(title.passRule == PassRule::Title);
        CHECK(unitsWithoutCoefficient(title).empty());
        CHECK(title.units[0].mode == ExamMode::Jury);
        CHECK(activeCompetencies(title).size() == 8);
        CHECK(shipped(school, u"CAPA-JP"_s).passRule == PassRule::CapAgricole);
    });
}

TEST_CASE("units nobody confirmed say so and never let an exam be computed")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    const Framework cuisine = shipped(school, u"CAP-CUISINE-2023"_s);
    CHECK_FALSE(coded(cuisine, u"UG1"_s)->note.isEmpty());
    CHECK(coded(cuisine, u"UG1"_s)->source.isEmpty());
    CHECK_FALSE(simulationGaps(cuisine).isEmpty());
    // All coefficients it has are known, and yet no professional unit is there.
    const Framework mspc = shipped(school, u"BCP-MSPC"_s);
    CHECK(unitsWithoutCoefficient(mspc).empty());
    CHECK_FALSE(simulationGaps(mspc).isEmpty());
}

TEST_CASE("a coefficient is typed with its source, and can be taken back")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        FrameworkService service(school.workspace());
        const Framework rics = shipped(school, u"CAP-RICS-A"_s);
        ExamUnit unit = *coded(rics, u"U2C"_s);
        unit.coefficientHundredths = 1200;
        unit.source.clear();
        CHECK(service.editUnit(rics.version, unit).error().code == errors::kNoSource);
        unit.source = u"Arrêté du 3 janvier 2017, annexe II b"_s;
        const auto edited = must(service.editUnit(rics.version, unit));
        const Framework now = must(service.framework(rics.version));
        CHECK(coded(now, u"U2C"_s)->coefficientHundredths == 1200);
        CHECK(coded(now, u"U2C"_s)->verifiedOn == school.clock.today());
        CHECK(service.editUnit(rics.version, unit).error().code
            == security::errors::kChangedMeanwhile);
        must(service.undo(edited.undo));
        const Framework back = must(service.framework(rics.version));
        CHECK_FALSE(coded(back, u"U2C"_s)->coefficientHundredths);
        CHECK_FALSE(coded(back, u"U2C"_s)->verifiedOn);
    });
}

TEST_CASE("units are added once, removed while nobody uses them, and undone")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        FrameworkService service(school.workspace());
        const Diploma own = must(DiplomaService(school.workspace())
                                     .createOwn(DiplomaKind::Cap, u"CAP Tonnelier"_s, u"CAP TON"_s));
        const auto version = own.versions[0].id;
        CHECK(own.versions[0].passRule == PassRule::Cap);
        UnitDetails details{u"UP1"_s};
        details.label = u"Fabrication"_s;
        const auto added = must(service.addUnit(version, details));
        CHECK(service.addUnit(version, details).error().code == errors::kCodeTaken);
        CHECK(service.addUnit(version, {u" "_s}).error().code == errors::kNoWords);
        must(service.undo(added.undo));
        CHECK(must(service.framework(version)).units.empty());
        const auto again = must(service.addUnit(version, details));
        const auto removed = must(service.removeUnit(version, again.id, 1));
        CHECK(must(service.framework(version)).units.empty());
        must(service.undo(removed));
        CHECK(must(service.framework(version)).units.size() == 1);
    });
}

TEST_CASE("a diploma of before is completed in one step, which keeps what the school typed")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        FrameworkService service(school.workspace());
        const auto version = support::rows::diplomaVersion(school.database(), u"CAP CIP"_s);
        CHECK(service.completeFromCatalogue(version).error().code == errors::kNothingToAdd);
        UnitDetails own{u"UP1"_s};
        own.label = u"Conduite"_s;
        must(service.addUnit(version, own));
        const auto attached = must(service.attach(version, 1, u"CAP-CIP"_s));
        CHECK(attached.units == 5);
        CHECK(attached.competencies == 7);
        Framework now = must(service.framework(version));
        CHECK(now.catalogueId == u"CAP-CIP"_s);
        CHECK(now.passRule == PassRule::Cap);
        CHECK(now.sessions.first == 2014);
        CHECK(coded(now, u"UP1"_s)->label == u"Conduite");
        CHECK(service.attach(version, now.rowVersion, u"CAP-FLOU"_s).error().code
            == errors::kAttached);
        must(service.undo(attached.undo));
        now = must(service.framework(version));
        CHECK_FALSE(now.catalogueId);
        CHECK(now.units.size() == 1);
        CHECK(now.blocks.empty());
    });
}

TEST_CASE("an entry of the catalogue is followed by one diploma")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    FrameworkService service(school.workspace());
    (void)shipped(school, u"CAP-CIP"_s);
    const Diploma own = must(DiplomaService(school.workspace())
                                 .createOwn(DiplomaKind::Cap, u"CAP Conducteur"_s, u"CAP C"_s));
    const auto twice = service.attach(own.versions[0].id, 1, u"CAP-CIP"_s);
    CHECK(twice.error().code == errors::kAttached);
    CHECK(twice.error().message.contains(u"Conducteur d'installations"));
}

TEST_CASE("the director verifies against a text, retires and takes back into use")
{
    onBothEngines([](AnySchool &school) {
        const auto director = school.signIn(u"dir"_s, {Role::Director});
        FrameworkService service(school.workspace());
        const Diploma own = must(DiplomaService(school.workspace())
                                     .createOwn(DiplomaKind::Cap, u"CAP Tonnelier"_s, u"CAP TON"_s));
        const auto version = own.versions[0].id;
        CHECK(service.verify(version, 1, u"Arrêté"_s).error().code == errors::kNothingToVerify);
        must(service.addUnit(version, {u"UP1"_s}));
        CHECK(service.verify(version, 1, u" "_s).error().code == errors::kNoSource);
        const auto verified = must(service.verify(version, 1, u"Arrêté du 1er mars 2026"_s));
        Framework now = must(service.framework(version));
        CHECK(now.state == FrameworkState::Verified);
        CHECK(now.verifier == director);
        CHECK_FALSE(now.verifiedBy.isEmpty());
        CHECK(now.verifiedOn == school.clock.today());
        const auto retired = must(service.setRetired(version, now.rowVersion, true));
        CHECK(must(service.framework(version)).state == FrameworkState::Retired);
        must(service.setRetired(version, retired.rowVersion, false));
        CHECK(must(service.framework(version)).state == FrameworkState::Verified);
        CHECK(service.undo(verified.undo).error().code == security::errors::kChangedMeanwhile);
        now = must(service.framework(version));
        now.sessions = {2028, 2026};
        CHECK(service.editVersion(now).error().code == errors::kSessions);
    });
}

TEST_CASE("a retired version is proposed to nobody, a verified one before a draft")
{
    Diploma diploma{DiplomaId(1), u"u"_s, DiplomaKind::Cap, u"CAP"_s, u"CAP"_s, false, 1, {}};
    DiplomaVersion version{DiplomaVersionId(1), u"a"_s, {}, {2020, {}}, {}, {}};
    diploma.versions.push_back(version);
    version.id = DiplomaVersionId(2);
    version.state = FrameworkState::Verified;
    diploma.versions.push_back(version);
    CHECK(versionFor(diploma, 2027)->id == DiplomaVersionId(2));
    diploma.versions[1].state = FrameworkState::Retired;
    CHECK(versionFor(diploma, 2027)->id == DiplomaVersionId(1));
}

TEST_CASE("a version written as JSON and read again says the same")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    for (const QString &id : {u"CAP-CIP"_s, u"CAP-RICS-A"_s, u"BCP-TCI"_s, u"TP-DWWM"_s}) {
        INFO(id.toStdString());
        const Framework framework = shipped(school, id);
        const QJsonObject written = toJson(framework);
        const Content read = contentFrom(written, {}, {});
        const Content wanted = contentOf(framework);
        CHECK(read.units == wanted.units);
        CHECK(read.blocks == wanted.blocks);
        CHECK(passRuleOf(written) == framework.passRule);
        CHECK(areUnitsComplete(written) == framework.unitsComplete);
    }
}
