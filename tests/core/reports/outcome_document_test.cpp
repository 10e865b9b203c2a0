#include "core/documents/pdf.h"
#include "core/reports/outcome_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/reports/outcome_specimen.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using documents::FlowDocument;
using reports::OutcomeReport;

namespace {

QByteArray pdfOf(const OutcomeReport &report, const reports::OutcomeOptions &options = {})
{
    const auto pdf = documents::renderPdf(FlowDocument(outcomeContent(report, options)));
    REQUIRE(pdf);
    return *pdf;
}

// No-break spaces read as spaces: figures are looked for as people write them.
QString textOf(const OutcomeReport &report, const reports::OutcomeOptions &options = {})
{
    return specimen::wholeText(pdfOf(report, options)).replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("the outcome report holds its figures, each rate with what it is made of")
{
    const QString text = textOf(specimen::outcomeReport());
    for (const QString &figure :
        {u"Annual report 2025-2026"_s, u"01/10/2025"_s, u"Claire Moreau"_s, // head
            u"29,2 %"_s, u"7/24"_s, u"45,8 %"_s, u"11/24"_s,                // enrolment
            u"3/26 (11,5 %)"_s,                                             // left before the end
            u"5/22 (22,7 %)"_s, u"9/23 (39,1 %)"_s, u"4/24 (16,7 %)"_s,     // profile
            u"2/4"_s,                                                       // too few for a percent
            u"15 500 h / 24 920 h (62,2 %)"_s, u"812/815 (99,6 %)"_s,       // hours, rolls
            u"11/13 (84,6 %)"_s, u"10/11 (90,9 %)"_s, u"10/12 (83,3 %)"_s,  // results
            u"9/10 (90,0 %)"_s, u"9/12 (75,0 %)"_s,                         // leavers
            u"13 100,50 € / 14 400,00 € (91,0 %)"_s, u"20/24 (83,3 %)"_s, u"3/24 (12,5 %)"_s}) {
        INFO(figure.toStdString());
        CHECK(text.contains(figure));
    }
    CHECK_FALSE(text.contains(u"2/4 ("));
    CHECK(text.count(u"Numerator:"_s) >= 12);
    CHECK(text.count(u"Denominator:"_s) >= 12);
}

TEST_CASE("what is not known is said in the last section")
{
    const QString text = textOf(specimen::outcomeReport());
    for (const QString &sentence : {u"The sex of 1 "_s, u"1 person(s) without a diploma"_s,
             u"3 session(s) without a roll"_s, u"2 person(s) with neither"_s,
             u"1 piece(s) of news"_s, u"2 leaver(s) without news"_s}) {
        INFO(sentence.toStdString());
        CHECK(text.contains(sentence));
    }
    OutcomeReport whole = specimen::outcomeReport();
    whole.enrolment.boys = 17;
    whole.enrolment.withoutPath = 0;
    whole.attendance.rollsDue = whole.attendance.rollsDone;
    whole.leavers.undecided = 0;
    whole.leavers.unconfirmed = 0;
    whole.leavers.known.leavers = 10;
    CHECK(textOf(whole).contains(u"Nothing is missing"));
}

TEST_CASE("a school without a single row gets sentences, not blanks")
{
    const QByteArray pdf = pdfOf(specimen::emptyOutcomeReport());
    const QString text = specimen::wholeText(pdf);
    for (const QString &sentence :
        {u"Nobody is enrolled in this school year yet"_s, u"Nobody is enrolled on the census day"_s,
            u"No roll was done in this school year yet"_s,
            u"Nobody is entered for a diploma in session 2027"_s, u"No leaver for this year"_s,
            u"Nothing is charged for this school year yet"_s}) {
        INFO(sentence.toStdString());
        CHECK(text.contains(sentence));
    }
    CHECK_FALSE(text.contains(u"%1"));
    CHECK_FALSE(text.contains(u"0/0"));
}

TEST_CASE("names are printed as they are, whatever they look like")
{
    OutcomeReport report = specimen::outcomeReport();
    const QString hostile = u"<b>Atelier</b> & %1 %2 &amp; \\n \"D’Œuvre\" %n"_s;
    report.school.name = hostile;
    report.enrolment.groups[0].name = hostile;
    report.hours.groups[0].name = hostile;
    report.results.diplomas[0].name = hostile;
    report.leavers.reasons[0].name = hostile;
    report.school.headName = hostile;
    const QString text = textOf(report, {.withStudents = true});
    CHECK(text.count(hostile) >= 6);
}

TEST_CASE("long names are whole and a group of twelve is on one page")
{
    const QByteArray pdf = pdfOf(specimen::outcomeReport(), {.withStudents = true});
    const QStringList pages = specimen::pageTexts(pdf);
    const QString text = pages.join(u' ');
    CHECK(text.count(u"Usinage et tournage sur machines à commande numérique, deuxième atelier"_s)
        >= 4);
    static const QRegularExpression row(u"DE LA ROCHEFOUCAULD-MONTMORENCY (\\d+) Anne-Charlotte"_s);
    int together = 0;
    for (const QString &page : pages) {
        if (page.contains(u"MONTMORENCY 12 Anne-Charlotte"))
            together = int(page.count(row));
    }
    CHECK(together >= 12);
    CHECK(text.count(row) == 12 + 9 + 3);
    CHECK_FALSE(textOf(specimen::outcomeReport()).contains(u"ROCHEFOUCAULD"));
}

TEST_CASE("what somebody may not read is left out, and said")
{
    OutcomeReport report = specimen::outcomeReport();
    report.fees.reset();
    report.profile.reset();
    const QString text = textOf(report);
    CHECK(text.count(u"This section is left out"_s) == 2);
    CHECK_FALSE(text.contains(u"€"));
    CHECK_FALSE(text.contains(u"Unaccompanied"));
}

TEST_CASE("the head of the audit trail stands at the end of the last page when it is given")
{
    const QStringList pages =
        specimen::pageTexts(pdfOf(specimen::outcomeReport(), {.auditHead = u"K7QF-2MXR-T"_s}));
    CHECK(pages.last().contains(u"K7QF-2MXR-T"));
    CHECK_FALSE(textOf(specimen::outcomeReport()).contains(u"audit trail"));
}

TEST_CASE("the percentage begins where the school wants it")
{
    OutcomeReport report = specimen::outcomeReport();
    report.percentFrom = 20;
    const QString text = textOf(report);
    CHECK(text.contains(u"5/22 (22,7 %)"));
    CHECK(text.contains(u"8/19 ") != text.contains(u"8/19 ("));
    CHECK_FALSE(text.contains(u"8/19 ("));
}

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes it to be looked at.
TEST_CASE("the outcome report is written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    CHECK(documents::savePdf(FlowDocument(outcomeContent(specimen::outcomeReport(),
                                 {.withStudents = true, .auditHead = u"K7QF-2MXR-T"_s})),
        folder.filePath(u"bilan.pdf"_s)));
    CHECK(documents::savePdf(FlowDocument(outcomeContent(specimen::emptyOutcomeReport())),
        folder.filePath(u"bilan-vide.pdf"_s)));
}
