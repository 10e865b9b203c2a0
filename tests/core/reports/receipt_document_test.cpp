#include "core/base/format.h"
#include "core/documents/page_image.h"
#include "core/documents/pdf.h"
#include "core/reports/receipt_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using base::Money;
using reports::ReceiptDocument;
using support::euros;
using support::must;

namespace {

// A grandmother's cheque for two students with two payers.
fees::Receipt sample()
{
    fees::ReceiptSnapshot said;
    said.issuer = {u"École de Production Jean-Baptiste Clément"_s, true,
        {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"03 24 00 00 00"_s,
        u"contact@ecole-clement.example"_s, u"ecole-clement.example"_s, u"0081234X"_s,
        u"123 456 789 00012"_s, {}};
    said.remitter = u"Jeanne Martin"_s;
    said.remitterAddress = QStringList{u"3 impasse du Moulin"_s, u"08140 Douzy"_s};
    said.receivedOn = QDate(2026, 9, 7);
    said.issuedOn = QDate(2026, 9, 7);
    said.amount = euros(400);
    said.amountInWords = base::moneyInWords(said.amount);
    said.bank = u"Crédit agricole du Nord-Est"_s;
    said.reference = u"0451227"_s;
    said.lines = {{u"DUPONT Léa"_s, u"Marie Dupont"_s, u"Scolarité 2026-2027"_s, QDate(2026, 10, 5),
                      euros(250)},
        {u"DUPONT Tom"_s, u"Paul Dupont"_s, u"Tenue et outillage"_s, QDate(2026, 10, 5),
            euros(120)}};
    said.advance = euros(30);
    said.balances = {{u"Marie Dupont"_s, euros(500)}, {u"Paul Dupont"_s, Money()},
        {u"Aide sociale à l’enfance des Ardennes"_s, euros(-20)}};
    return {
        records::DocumentId(1), fees::PaymentId(1), u"R2026-0042"_s, u"Nadia Perrin"_s, said, {}};
}

QString textOf(const fees::Receipt &receipt)
{
    return specimen::wholeText(must(documents::renderPdf(ReceiptDocument(receipt))));
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the receipts to look at
// them.
TEST_CASE("receipts are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    fees::Receipt receipt = sample();
    CHECK(documents::savePdf(ReceiptDocument(receipt), folder.filePath(u"receipt.pdf"_s)));
    receipt.cancellation = fees::Cancellation{QDate(2026, 9, 17), u"Chèque revenu impayé"_s};
    CHECK(documents::savePdf(ReceiptDocument(receipt), folder.filePath(u"cancelled.pdf"_s)));
}

TEST_CASE("a printed receipt says who paid what for whom, and what is left")
{
    const ReceiptDocument document(sample());
    CHECK(document.pageCount() == 1);
    const QByteArray pdf = must(documents::renderPdf(document));
    const QString text = specimen::wholeText(pdf);
    const QStringList expected{u"R2026-0042"_s, u"École de Production Jean-Baptiste Clément"_s,
        u"08200 Sedan"_s, u"SIRET 123 456 789 00012"_s, u"UAI 0081234X"_s, u"Jeanne Martin"_s,
        u"3 impasse du Moulin"_s, u"lundi 7 septembre 2026"_s, u"400,00 €"_s,
        u"Quatre cents euros"_s, u"Cheque"_s, u"Crédit agricole du Nord-Est"_s, u"0451227"_s,
        u"DUPONT Léa"_s, u"Marie Dupont"_s, u"Scolarité 2026-2027"_s, u"05/10/2026"_s,
        u"250,00 €"_s, u"DUPONT Tom"_s, u"Paul Dupont"_s, u"120,00 €"_s, u"30,00 €"_s,
        u"500,00 €"_s, u"nothing more to pay"_s, u"advance of 20,00 €"_s, u"Nadia Perrin"_s,
        u"no right to a tax receipt"_s};
    for (const QString &words : expected) {
        INFO(words.toStdString());
        CHECK(QString(text).replace(QChar::Nbsp, u' ').contains(words));
    }
    CHECK_FALSE(text.contains(u"CANCELLED"));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

TEST_CASE("a cancelled receipt is stamped with its reason and keeps its words")
{
    fees::Receipt receipt = sample();
    const QString before = textOf(receipt);
    receipt.cancellation = fees::Cancellation{QDate(2026, 9, 17), u"Chèque revenu impayé"_s};
    CHECK(ReceiptDocument(receipt).pageCount() == 1);
    const QString text = textOf(receipt);
    // What is slanted is read in the order it was painted.
    CHECK(specimen::outputOf(u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s},
        must(documents::renderPdf(ReceiptDocument(receipt))))
              .contains(u"CANCELLED"));
    CHECK(text.contains(u"Cancelled on 17/09/2026: Chèque revenu impayé"));
    for (const QString &words : {u"R2026-0042"_s, u"Jeanne Martin"_s, u"DUPONT Tom"_s})
        CHECK(text.count(words) == before.count(words));
    // The stamp is there to see.
    const QImage plain = documents::renderPageImage(ReceiptDocument(sample()), 0, 40);
    const QImage stamped = documents::renderPageImage(ReceiptDocument(receipt), 0, 40);
    const QPoint middle(plain.width() / 2, plain.height() / 2);
    int changed = 0;
    for (int x = -60; x <= 60; ++x)
        changed += plain.pixel(middle + QPoint(x, 0)) != stamped.pixel(middle + QPoint(x, 0));
    CHECK(changed > 5);
}

TEST_CASE("a receipt with many lines, long names and hostile texts loses nothing")
{
    fees::Receipt receipt = sample();
    receipt.snapshot.remitter = u"<img src=\"/dev/zero\"> %1 & Cie "_s + QString(60, u'W');
    receipt.snapshot.lines.clear();
    for (int i = 0; i < 60; ++i) {
        receipt.snapshot.lines.push_back(
            {u"DE LA TOUR D’AUVERGNE-LAURAGUAIS Marie-Christine %1 N"_s + QString::number(i),
                u"<b>Association des Amis & des Familles</b>"_s,
                u"Participation aux frais d’équipement et d’outillage"_s, QDate(2026, 10, 5),
                euros(9'999'999, 99)});
    }
    const QByteArray pdf = must(documents::renderPdf(ReceiptDocument(receipt)));
    const QString text = specimen::wholeText(pdf);
    CHECK(specimen::pageTexts(pdf).size() > 1);
    CHECK(text.contains(u"<img src=\"/dev/zero\"> %1 & Cie"));
    for (int i = 0; i < 60; ++i)
        CHECK(text.contains(u"N"_s + QString::number(i)));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

TEST_CASE("the receipt on paper is the one that was issued")
{
    support::SchoolFile file;
    support::FeesSchool school(file);
    school.charge(school.leaYear, school.mother, euros(100));
    const auto received = must(school.payments.receive(
        school.draft(euros(60), fees::proposedAllocations(euros(60), fees::openOf(school.due())))));
    const QString before = textOf(must(school.payments.receipt(received.payment)));
    CHECK(before.contains(u"R2026-0001"));
    CHECK(before.contains(u"École d’essai"));
    // What changes later changes nothing on it.
    must(file.database().runDirectly(u"UPDATE student SET last_name = 'Autre'"_s));
    must(file.database().runDirectly(u"UPDATE school SET name = 'Autre école'"_s));
    must(school.payments.receive(
        school.draft(euros(40), fees::proposedAllocations(euros(40), fees::openOf(school.due())))));
    CHECK(textOf(must(school.payments.receipt(received.payment))) == before);
}
