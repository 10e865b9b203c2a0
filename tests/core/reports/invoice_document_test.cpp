// Invoices and credit notes on paper, read back.
#include "core/documents/pdf.h"
#include "core/reports/invoice_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/fees/fees_school.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;

namespace {

fees::Invoice invoice(int students)
{
    fees::InvoiceSnapshot said;
    said.issuer = {u"École de Production Jean-Baptiste Clément"_s, true,
        {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"+33324000000"_s,
        u"contact@ecole-clement.example"_s, {}, u"0081234X"_s, u"12345678900012"_s, {}};
    said.iban = u"FR76 3000 6000 0112 3456 7890 189"_s;
    said.payer = u"Conseil départemental des Ardennes – ASE"_s;
    said.address = QStringList{u"Place de la Préfecture"_s, u"08000 Charleville-Mézières"_s};
    said.siret = u"73282932000074"_s;
    said.serviceCode = u"ASE-FIN"_s;
    said.engagement = u"EJ-2026-0118"_s;
    said.issuedOn = QDate(2026, 11, 18);
    said.dueOn = QDate(2026, 12, 18);
    for (int i = 1; i <= students; ++i) {
        said.lines.push_back({u"<b>%1 & Fils</b> %2"_s.arg(u"%1"_s, QString::number(i)),
            u"Participation aux frais de scolarité"_s, u"2026-2027"_s, euros(800)});
    }
    said.mention = u"Exonération de TVA, art. 261-4-4° a du CGI"_s;
    return {fees::InvoiceId(1), u"FS2026-0007"_s, u"Nadia Perrin"_s, said, {}};
}

fees::Invoice creditNote()
{
    fees::Invoice credit = invoice(1);
    credit.number = u"AS2026-0002"_s;
    credit.snapshot.cancels = u"FS2026-0007"_s;
    credit.snapshot.reason = u"Fin de prise en charge"_s;
    credit.snapshot.dueOn = {};
    credit.snapshot.lines.front().amount = euros(-800);
    return credit;
}

QString wordsOf(const fees::Invoice &said)
{
    const QByteArray pdf =
        must(documents::renderPdf(documents::FlowDocument(reports::contentOf(said))));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
    return specimen::wholeText(pdf).replace(QChar::Nbsp, u' ');
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the papers to look at them.
TEST_CASE("invoices are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto save = [&](const fees::Invoice &said, const QString &name) {
        CHECK(documents::savePdf(
            documents::FlowDocument(reports::contentOf(said)), folder.filePath(name)));
    };
    save(invoice(3), u"invoice.pdf"_s);
    save(creditNote(), u"credit-note.pdf"_s);
}

TEST_CASE("an invoice on paper says to whom, under which engagement, for whom and how much")
{
    const QString text = wordsOf(invoice(2));
    for (const QString &words : {u"FS2026-0007"_s, u"Conseil départemental des Ardennes – ASE"_s,
             u"08000 Charleville-Mézières"_s, u"73282932000074"_s, u"ASE-FIN"_s, u"EJ-2026-0118"_s,
             u"mercredi 18 novembre 2026"_s, u"vendredi 18 décembre 2026"_s,
             u"<b>%1 & Fils</b> 2"_s, u"1 600,00 €"_s, u"261-4-4"_s, u"FR76 3000 6000"_s}) {
        INFO(words.toStdString());
        CHECK(QString(text).replace(QChar(0x202F), u' ').contains(words));
    }
    const documents::FlowDocument many(reports::contentOf(invoice(120)));
    CHECK(many.pageCount() > 1);
    CHECK(specimen::misplacedWords(must(documents::renderPdf(many))) == QStringList());
}

TEST_CASE("a credit note on paper names the invoice it cancels and asks for nothing")
{
    const QString text = wordsOf(creditNote());
    CHECK(text.contains(u"AS2026-0002"));
    CHECK(text.contains(u"FS2026-0007"));
    CHECK(text.contains(u"Fin de prise en charge"));
    CHECK(text.contains(u"−800,00"));
    CHECK_FALSE(text.contains(u"FR76"));
    fees::Invoice cancelled = invoice(1);
    cancelled.creditNumber = u"AS2026-0002"_s;
    CHECK(wordsOf(cancelled).contains(u"AS2026-0002"));
}

TEST_CASE("an invoice without address or SIRET says so instead of leaving a gap")
{
    fees::Invoice bare = invoice(1);
    bare.snapshot.isPublic = true;
    bare.snapshot.address.clear();
    bare.snapshot.siret.clear();
    const QString text = wordsOf(bare);
    CHECK(text.contains(u"Address not given"_s));
    CHECK(text.contains(u"not given"_s));
    bare.snapshot.isPublic = false; // a parent
    CHECK_FALSE(wordsOf(bare).contains(u"SIRET of the payer"_s));
}
