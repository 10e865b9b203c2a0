#include "core/documents/pdf.h"
#include "core/reports/certificate_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/school_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using enrolment::Certificate;
using enrolment::CertificateKind;
using support::must;

namespace {

Certificate sample(CertificateKind kind)
{
    enrolment::CertificateSnapshot said;
    said.kind = kind;
    said.issuer = {u"École de Production Jean-Baptiste Clément"_s, true,
        {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"+33324000000"_s,
        u"contact@ecole-clement.example"_s, u"ecole-clement.example"_s, u"0081234X"_s,
        u"12345678900012"_s, u"Claire Moreau"_s};
    said.enrolmentUuid = u"u"_s;
    said.lastName = u"D’Hérouville-Montmorency <b>& fils</b>"_s;
    said.firstNames = u"Léa, %1"_s;
    said.birthDate = QDate(2010, 5, 17);
    said.birthPlace = u"Charleville-Mézières"_s;
    said.ine = u"0123456789A"_s;
    said.year = u"2026-2027"_s;
    said.from = QDate(2026, 9, 1);
    if (kind == CertificateKind::Leaving)
        said.to = QDate(2026, 11, 13);
    said.diploma = u"CAP CIP"_s;
    said.yearOfPath = 1;
    said.plannedYears = 2;
    said.group = u"Usinage 1"_s;
    said.issuedOn = QDate(2026, 11, 16);
    const QString number = kind == CertificateKind::Leaving ? u"CR2026-0003"_s : u"CS2026-0012"_s;
    return {records::DocumentId(1), number, u"Nadia Perrin"_s, said};
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("certificates are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    for (const auto kind : {CertificateKind::Schooling, CertificateKind::Leaving}) {
        CHECK(documents::savePdf(documents::FlowDocument(reports::certificateContent(sample(kind))),
            folder.filePath(storedName(kind) + u".pdf"_s)));
    }
}

TEST_CASE("a certificate says who, where, since when and by whom on one page")
{
    for (const auto kind : {CertificateKind::Schooling, CertificateKind::Leaving}) {
        const Certificate certificate = sample(kind);
        const auto printed = must(reports::printCertificates({certificate}, {}));
        const QString text = specimen::wholeText(printed.together);
        INFO(text.toStdString());
        CHECK(specimen::pageTexts(printed.together).size() == 1);
        for (const QString &said :
            {certificate.number, certificate.snapshot.lastName, certificate.snapshot.firstNames,
                u"17/05/2010"_s, u"Charleville-Mézières"_s, u"0123456789A"_s, u"2026-2027"_s,
                u"CAP CIP"_s, u"Claire Moreau"_s, u"08200 Sedan"_s})
            CHECK(text.contains(said));
        CHECK(text.contains(u"13 novembre 2026") == (kind == CertificateKind::Leaving));
        CHECK(specimen::misplacedWords(printed.together) == QStringList());
    }
}

TEST_CASE("a batch is one file with a page for each, and one file for each to be kept")
{
    auto second = sample(CertificateKind::Schooling);
    second.number = u"CS2026-0013"_s;
    const auto printed =
        must(reports::printCertificates({sample(CertificateKind::Schooling), second}, {}));
    REQUIRE(printed.single.size() == 2);
    const QStringList pages = specimen::pageTexts(printed.together);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].contains(u"CS2026-0012"));
    CHECK(pages[1].contains(u"CS2026-0013"));
    CHECK(specimen::wholeText(printed.single[1]).contains(u"CS2026-0013"));
}

TEST_CASE("what a certificate says comes back whole from its snapshot, or not at all")
{
    for (const auto kind : {CertificateKind::Schooling, CertificateKind::Leaving}) {
        const auto said = sample(kind).snapshot;
        CHECK(must(enrolment::certificateFromJson(toJson(said))) == said);
        auto newer = toJson(said);
        newer[u"version"_s] = 99;
        CHECK(enrolment::certificateFromJson(newer).error().code
            == enrolment::errors::kBadCertificate);
    }
}
