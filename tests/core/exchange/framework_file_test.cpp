#include "core/diplomas/diploma_service.h"
#include "core/diplomas/framework_service.h"
#include "core/exchange/framework_columns.h"
#include "core/exchange/framework_import.h"
#include "core/exchange/list_file.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace exchange;
using diplomas::DiplomaKind;
using diplomas::DiplomaService;
using diplomas::Framework;
using diplomas::FrameworkService;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

namespace {

const QByteArray kTable = "Diploma;Title;Sort;Block code;Block;Code;Label;Coefficient;Source\r\n"
                          "CAP TON;CAP Tonnelier;Unit;;;UP1;Fabrication;4;Arrêté, annexe II\r\n"
                          "CAP TON;CAP Tonnelier;Unit;;;UG1;Français;3;\r\n"
                          "CAP TON;CAP Tonnelier;Competency;BC1;Préparer;C1.1;Lire un plan;;\r\n"
                          "CAP TON;CAP Tonnelier;Competency;BC1;Préparer;C1.2;Choisir;;\r\n";

std::vector<PlannedFramework> planned(AnySchool &school, const QByteArray &bytes)
{
    return must(FrameworkImportService(school.workspace())
                    .plan(must(readFrameworks(bytes, u"referentiel.csv"_s))));
}

Framework only(AnySchool &school)
{
    const auto all = must(FrameworkService(school.workspace()).frameworks());
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("a table brings a diploma with its units and competencies, and a second time nothing")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        FrameworkImportService service(school.workspace());
        const auto plan = planned(school, kTable);
        REQUIRE(plan.size() == 1);
        CHECK_FALSE(plan[0].version);
        CHECK(plan[0].name == u"CAP TON");
        const auto imported = must(service.apply(plan));
        CHECK(imported.counts.versions == 1);
        CHECK(imported.counts.units == 2);
        CHECK(imported.counts.competencies == 2);
        const Framework made = only(school);
        CHECK(made.title == u"CAP Tonnelier");
        CHECK(made.units[0].coefficientHundredths == 400);
        // A coefficient nobody says the source of is believed, not known.
        CHECK_FALSE(made.units[1].coefficientHundredths);
        CHECK(made.units[1].suggestedHundredths == 300);
        CHECK(made.blocks[0].competencies[1].label == u"Choisir");
        CHECK(planned(school, kTable)[0].changesNothing());
        must(service.undo(imported.undo));
        CHECK(only(school).units.empty());
    });
}

TEST_CASE("a coefficient that was unknown is filled in from another school, with its source")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    must(DiplomaService(school.workspace()).createFromCatalogue(u"CAP-RICS-A"_s));
    Framework there = only(school);
    for (diplomas::ExamUnit &unit : there.units) {
        if (unit.code == u"U2C") {
            unit.coefficientHundredths = 1200;
            unit.source = u"Arrêté du 3 janvier 2017"_s;
            unit.verifiedOn = QDate(2026, 10, 1);
        }
    }
    const QByteArray file = writeFrameworks({there});
    const auto plan = planned(school, file);
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].version == there.version);
    CHECK(plan[0].missing.isEmpty());
    REQUIRE(plan[0].coefficients.size() == 1);
    const auto imported = must(FrameworkImportService(school.workspace()).apply(plan));
    CHECK(imported.counts.coefficients == 1);
    CHECK(must(FrameworkService(school.workspace()).framework(there.version)).units[1].verifiedOn
        == QDate(2026, 10, 1));
}

TEST_CASE("what one school writes as JSON or CSV another reads whole")
{
    SchoolFile from;
    from.signIn(u"dir"_s, {Role::Director});
    for (const QString &id : {u"CAP-CIP"_s, u"TP-DWWM"_s})
        must(DiplomaService(from.workspace()).createFromCatalogue(id));
    const auto frameworks = must(FrameworkService(from.workspace()).frameworks());
    const auto asJson = must(readFrameworks(writeFrameworks(frameworks), u"x.json"_s));
    REQUIRE(asJson.size() == 2);
    const QByteArray csv =
        must(writeList(frameworkList(u"Référentiels"_s, frameworks), ListFormat::Csv));
    const auto asCsv = must(readFrameworks(csv, u"x.csv"_s));
    REQUIRE(asCsv.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
        const diplomas::Content wanted = contentOf(frameworks[i]);
        CHECK(asJson[i].content.units == wanted.units);
        CHECK(asJson[i].content.blocks == wanted.blocks);
        REQUIRE(asCsv[i].content.units.size() == wanted.units.size());
        for (size_t unit = 0; unit < wanted.units.size(); ++unit) {
            CHECK(asCsv[i].content.units[unit].code == wanted.units[unit].code);
            CHECK(asCsv[i].content.units[unit].coefficientHundredths
                == wanted.units[unit].coefficientHundredths);
            CHECK(asCsv[i].content.units[unit].mode == wanted.units[unit].mode);
        }
        REQUIRE(asCsv[i].content.blocks.size() == wanted.blocks.size());
        CHECK(asCsv[i].content.blocks[0].competencies == wanted.blocks[0].competencies);
    }
}

TEST_CASE("the shipped catalogue itself is a file that can be imported")
{
    QFile file(QStringLiteral(ETABLI_SOURCE_DIR "/resources/catalogue/diplomas.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto all = must(readFrameworks(file.readAll(), u"diplomas.json"_s));
    CHECK(all.size() == 34);
}

TEST_CASE("a file that is half understood brings nothing, and says where")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    for (const QByteArray &bytes : {QByteArray("{}"), QByteArray("{\"diplomas\":[]}"),
             QByteArray("Nom;Prénom\r\nMartin;Zoé\r\n")}) {
        const auto read = readFrameworks(bytes, u"liste.csv"_s);
        CHECK(read.error().code == exchange::errors::kNoFramework);
        CHECK(read.error().message.contains(u"liste.csv"));
    }
    const auto wrong = readFrameworks(
        "Diploma;Sort;Code;Label;Coefficient\r\nCAP;Unit;UP1;Fabrication;quatre\r\n", u"x.csv"_s);
    CHECK(wrong.error().code == exchange::errors::kFrameworkColumns);
    CHECK(wrong.error().message.contains(u"quatre"));
    school.signIn(u"maitre"_s, {Role::Master});
    CHECK(FrameworkImportService(school.workspace()).plan({}).error().code
        == security::errors::kRefused);
}
