#include "core/documents/page_image.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRegularExpression>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

QByteArray pdfOf(const Document &document)
{
    const auto pdf = renderPdf(document);
    REQUIRE(pdf);
    return *pdf;
}

QByteArray pdfAt(const Document &document, int resolution)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    REQUIRE(document.paint(writer));
    return bytes;
}

// How often each of the marks "R0001" … is printed.
std::vector<qsizetype> countsOf(const QString &text, int rows)
{
    std::vector<qsizetype> counts;
    for (int i = 1; i <= rows; ++i)
        counts.push_back(text.count(u"R%1"_s.arg(i, 4, 10, QChar(u'0'))));
    return counts;
}

QString spaceless(QString text)
{
    return text.remove(u' ').remove(QChar(QChar::Nbsp)).remove(QChar(QChar::SoftHyphen));
}

} // namespace

TEST_CASE("a report is a sound PDF whose pages are those that were laid out")
{
    const FlowDocument report(specimen::report());
    const QByteArray pdf = pdfOf(report);
    CHECK(specimen::outputOf(u"qpdf"_s, {u"--check"_s, u"%1"_s}, pdf)
              .contains(u"No syntax or stream"));
    const QString info = specimen::outputOf(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"%1"_s}, pdf);
    CHECK(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(report.pageCount()))));
    CHECK(info.contains(u"Bilan annuel 2025-2026"));
    CHECK(info.contains(u"Établi"));
    CHECK(info.contains(u"(A4)"));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
    const QStringList pages = specimen::pageTexts(pdf);
    REQUIRE(pages.size() == report.pageCount());
    for (int i = 0; i < pages.size(); ++i)
        CHECK(pages[i].contains(u"Page %1/%2"_s.arg(i + 1).arg(pages.size())));
    CHECK(pages[0].contains(u"UAI 0690000A · SIRET 123 456 789 00012"));
    CHECK(pages[0].contains(u"Issued on 03/07/2026 · BA-2026-00012"));
    CHECK(pages[1].startsWith(u"École de Production Saint-Éloi"));
}

TEST_CASE("letters of French are read back from the PDF as they were written")
{
    const QString text =
        u"L’efficacité affinée : fichier flou, office, œuvre, Ÿ, Æ, ç, « 1 234,56 € » — 12−3"_s;
    const QByteArray pdf = pdfOf(specimen::documentOf({Paragraph{text}}));
    CHECK(specimen::wholeText(pdf).contains(text));
    const QString fonts = specimen::outputOf(u"pdffonts"_s, {u"%1"_s}, pdf);
    CHECK(fonts.contains(u"LiberationSans"));
    CHECK_FALSE(fonts.contains(QRegularExpression(u"Identity-H +no"_s))); // not embedded
    CHECK_FALSE(fonts.contains(u"DejaVu"));
}

TEST_CASE("twelve rows of very long names break over pages without a lost or cut one")
{
    Table table{.columns = {{u"Élève"_s, 1}, {u"Observation"_s, 2}}};
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        QString name = u"N%1 "_s.arg(i, 2, 10, QChar(u'0'));
        while (name.size() < 100)
            name += u"Marie-Anne"_s + QChar(char16_t(u'a' + i)) + u' ';
        names += name.left(100).simplified();
        table.rows.push_back(
            {{names.last(), QString(u"Progrès réguliers à l’atelier. "_s).repeated(12)}});
    }
    const FlowDocument document = specimen::documentOf({Heading{u"Groupe"_s}, table});
    const QByteArray pdf = pdfOf(document);
    CHECK(specimen::misplacedWords(pdf) == QStringList());
    const QStringList pages = specimen::pageTexts(pdf);
    REQUIRE(pages.size() >= 2);
    for (const QString &page : pages)
        CHECK(page.count(u"Observation") == 1);
    const QString text = spaceless(pages.join(QString()));
    for (const QString &name : names) {
        INFO(name);
        // The words of a name may be read between lines of the next cell: each must be there.
        const QString word = name.mid(name.indexOf(u"Anne"), 5);
        CHECK(text.count(name.left(3)) == 1);
        CHECK(text.count(word) == name.count(word));
    }
    CHECK(text.count(u"Progrès") == 12 * 12);
}

TEST_CASE("each row of any table is printed exactly once")
{
    std::mt19937 random(20260907);
    for (int trial = 0; trial < 12; ++trial) {
        const int rows = 1 + int(random() % 160);
        Table table = specimen::numberedTable(rows);
        table.style = Table::Style(random() % 3);
        std::vector<Row> mixed;
        for (Row &row : table.rows) {
            if (random() % 9 == 0)
                mixed.push_back(
                    {{QString(u"Groupe "_s).repeated(1 + int(random() % 40))}, Row::Kind::Group});
            row.cells[2].text =
                QString(u"mot "_s).repeated(int(random() % 5 == 0 ? random() % 900 : random() % 9));
            mixed.push_back(row);
            if (random() % 25 == 0)
                mixed.push_back({{u"Total"_s}, Row::Kind::Total});
        }
        table.rows = mixed;
        const FlowDocument document =
            specimen::documentOf({Paragraph{QString(u"Avant. "_s).repeated(int(random() % 900))},
                table, Note{u"Fin."_s}});
        const QByteArray pdf = pdfOf(document);
        CHECK(specimen::misplacedWords(pdf) == QStringList());
        const QStringList pages = specimen::pageTexts(pdf);
        CHECK(pages.size() == document.pageCount());
        CHECK(countsOf(pages.join(u' '), rows) == std::vector<qsizetype>(size_t(rows), 1));
        CHECK(pages.last().contains(u"Fin."));
    }
}

TEST_CASE("three hundred rows keep their order and their header on every page")
{
    const FlowDocument document = specimen::documentOf({specimen::numberedTable(300)});
    const QStringList pages = specimen::pageTexts(pdfOf(document));
    CHECK(pages.size() > 5);
    for (const QString &page : pages)
        CHECK(page.count(u"Observations") == 1);
    const QString text = pages.join(u' ');
    CHECK(countsOf(text, 300) == std::vector<qsizetype>(300, 1));
    qsizetype at = -1;
    for (int i = 1; i <= 300; ++i) {
        const qsizetype next = text.indexOf(u"R%1"_s.arg(i, 4, 10, QChar(u'0')));
        REQUIRE(next > at);
        at = next;
    }
}

TEST_CASE("a group goes on under its own name after a page break, its total never alone")
{
    for (int rows = 45; rows < 90; ++rows) {
        Table table = specimen::numberedTable(rows);
        table.rows.insert(table.rows.begin(), {{u"Usinage 1"_s}, Row::Kind::Group});
        table.rows.push_back({{u"Ensemble"_s}, Row::Kind::Total});
        const QStringList pages = specimen::pageTexts(pdfOf(specimen::documentOf({table})));
        REQUIRE(pages.size() > 1);
        for (qsizetype i = 1; i < pages.size(); ++i)
            CHECK(pages[i].contains(u"Usinage 1 (continued)"));
        CHECK_FALSE(pages.first().contains(u"(continued)"));
        CHECK(pages.last().contains(u"Ensemble"));
        CHECK(pages.last().contains(u"R%1"_s.arg(rows, 4, 10, QChar(u'0'))));
    }
}

TEST_CASE("a heading is never the last thing on a page, a paragraph never leaves a lone line")
{
    for (int shift = 0; shift < 40; ++shift) {
        const FlowDocument document = specimen::documentOf({Spacer{190 + shift * 1.1},
            Heading{u"Titre"_s}, Paragraph{u"alpha\nbeta\ngamma\ndelta"_s}});
        const QStringList pages = specimen::pageTexts(pdfOf(document));
        for (const QString &page : pages) {
            CHECK(page.contains(u"alpha") == page.contains(u"Titre"));
            CHECK(page.contains(u"alpha") == page.contains(u"beta"));
            CHECK(page.contains(u"gamma") == page.contains(u"delta"));
        }
    }
}

TEST_CASE("what is kept together is on one page")
{
    for (int shift = 0; shift < 20; ++shift) {
        KeepTogether group{{Heading{u"Ensemble"_s}, specimen::numberedTable(12)}};
        const FlowDocument document =
            specimen::documentOf({Spacer{100 + shift * 5.0}, group, Paragraph{u"Suite."_s}});
        for (const QString &page : specimen::pageTexts(pdfOf(document))) {
            CHECK(page.contains(u"Ensemble") == page.contains(u"R0001"));
            CHECK(page.contains(u"R0001") == page.contains(u"R0012"));
        }
    }
}

TEST_CASE("a word without end is broken, every character of it printed")
{
    const QString word = QString(u"abcdefghij"_s).repeated(60);
    const Table table{.columns = {{u"A"_s}, {u"B"_s, 3}}, .rows = {{{word, u"fin"_s}}}};
    const QByteArray pdf =
        pdfOf(specimen::documentOf({Paragraph{word}, table, KeyValues{{{word, word}}}}));
    CHECK(spaceless(specimen::wholeText(pdf)).count(u'j') >= 4 * 60);
    CHECK(specimen::outputOf(u"pdftotext"_s, {u"-bbox"_s, u"%1"_s, u"-"_s}, pdf).contains(u"abc"));
}

TEST_CASE("a row higher than a page goes on over the next ones")
{
    QStringList marks;
    for (int i = 1; i <= 400; ++i)
        marks += u"R%1"_s.arg(i, 4, 10, QChar(u'0'));
    Table table{.columns = {{u"Élève"_s}, {u"Observation"_s, 2}}};
    table.rows = {{{u"Léa"_s, marks.join(u'\n')}}, {{u"Hugo"_s, u"après"_s}}};
    const FlowDocument document = specimen::documentOf({table});
    const QByteArray pdf = pdfOf(document);
    CHECK(specimen::misplacedWords(pdf) == QStringList());
    const QStringList pages = specimen::pageTexts(pdf);
    CHECK(pages.size() >= 6);
    CHECK(countsOf(pages.join(u' '), 400) == std::vector<qsizetype>(400, 1));
    CHECK(pages.last().contains(u"Hugo"));
}

TEST_CASE("a long letterhead wraps and leaves the text its place")
{
    Content content{u"Essai"_s};
    content.letterhead = specimen::letterhead();
    content.letterhead.schoolName =
        QString(u"École de Production des Métiers du Bois et du Métal "_s).repeated(4);
    for (int i = 0; i < 12; ++i)
        content.letterhead.addressLines +=
            u"ligne %1 d’une adresse qui n’en finit pas, bâtiment B"_s.arg(i);
    content.blocks = {Paragraph{u"Premier mot."_s}};
    const QStringList pages = specimen::pageTexts(pdfOf(FlowDocument(content)));
    CHECK(pages.size() == 1);
    CHECK(pages[0].contains(u"ligne 11 d’une adresse"));
    CHECK(pages[0].count(u"Bois") == 4);
    CHECK(pages[0].contains(u"Premier mot."));

    content.letterhead.addressLines = QString(u"encore une ligne|"_s).repeated(200).split(u'|');
    const QStringList two = specimen::pageTexts(pdfOf(FlowDocument(content)));
    REQUIRE(two.size() == 2);
    CHECK(two[0].count(u"encore une ligne") == 200);
    CHECK(two[1].contains(u"Premier mot."));
}

TEST_CASE("hostile text is printed as it is, and nothing is opened for it", "[BI-01][BI-02][BI-03]")
{
    for (const QString &text :
        {u"Dupont<img src=\"file:///etc/passwd\">"_s, u"<img src=\"/dev/zero\">"_s,
            u"<a href=\"http://x\">clic</a> <b>gras</b> &nbsp; &amp;"_s, u"%1 %2 %n %%EOF"_s,
            u"/Type /Page endobj (a\\) ) >> stream"_s}) {
        INFO(text);
        Content content{text, specimen::letterhead(), {QDate(2026, 9, 7), text}};
        content.letterhead.contactLine = text;
        content.blocks = {Heading{text}, Paragraph{text}, Note{text}, KeyValues{{{text, text}}},
            Table{
                .columns = {{text}, {text}}, .rows = {{{text}, Row::Kind::Group}, {{text, text}}}},
            KeyFigures{{{text, text, text}}}, Signatures{{{text, text}}}, Recipient{{text}}};
        const FlowDocument document(content);
        const QByteArray pdf = pdfOf(document);
        CHECK(specimen::wholeText(pdf).contains(text));
        CHECK(
            specimen::outputOf(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"%1"_s}, pdf).contains(text));
        CHECK_FALSE(
            specimen::outputOf(u"qpdf"_s, {u"--check"_s, u"%1"_s}, pdf).contains(u"WARNING"));
    }
}

TEST_CASE("pages are the same on devices of 300, 600 and 1200 dots per inch")
{
    const FlowDocument document(specimen::report());
    const QStringList pages = specimen::pageTexts(pdfAt(document, 1200));
    CHECK(pages.size() == document.pageCount());
    CHECK(specimen::pageTexts(pdfAt(document, 600)) == pages);
    CHECK(specimen::pageTexts(pdfAt(document, 300)) == pages);
}

TEST_CASE("the same document gives the same bytes but for the date of creation")
{
    const auto bytes = [] {
        QByteArray pdf = pdfOf(FlowDocument(specimen::report()));
        const qsizetype date = pdf.indexOf("/CreationDate");
        return pdf.remove(date, pdf.indexOf('\n', date) - date);
    };
    CHECK(bytes() == bytes());
}

TEST_CASE("an empty document is one page; an empty table says so")
{
    CHECK(FlowDocument({u"Vide"_s}).pageCount() == 1);
    CHECK(checkPdf(pdfOf(FlowDocument({u"Vide"_s})), 1));
    const Table table{.columns = {{u"Élève"_s}}, .emptyText = u"Aucun élève dans ce groupe."_s};
    const QString text = specimen::wholeText(pdfOf(specimen::documentOf({table, KeyValues{},
        KeyFigures{}, Signatures{}, ChartBlock{}, PageBreak{}, PageBreak{}, Table{}})));
    CHECK(text.contains(u"Aucun élève dans ce groupe."));
    CHECK(text.contains(u"Page 1/1"));
    CHECK(specimen::wholeText(pdfOf(specimen::documentOf({Table{.columns = {{u"Élève"_s}}}})))
              .contains(u"Nothing to list."));
}

TEST_CASE("a landscape sheet to be filled in has every name and fits its page")
{
    const FlowDocument document(specimen::rollSheet());
    const QByteArray pdf = pdfOf(document);
    CHECK(document.pageCount() == 1);
    CHECK(specimen::outputOf(u"pdfinfo"_s, {u"%1"_s}, pdf)
              .contains(QRegularExpression(u"84[12][.0-9]* x 59[45]"_s)));
    CHECK(specimen::wholeText(pdf).contains(u"NGUYEN-DELACROIX Jean-Baptiste"));
}

TEST_CASE("a page is shown on screen as it will be printed")
{
    const FlowDocument document(specimen::report());
    const QImage page = renderPageImage(document, 0, 100);
    CHECK(page.size() == QSize(827, 1169));
    CHECK(page.pixelColor(5, 5) == QColor(Qt::white));
    CHECK(page.pixelColor(90, 75) == ink::kAccent); // in the logo
    int dark = 0;
    for (int x = 0; x < page.width(); ++x) {
        for (int y = 170; y < 200; ++y) // the title
            dark += page.pixelColor(x, y).lightness() < 80 ? 1 : 0;
    }
    CHECK(dark > 500);
    CHECK(renderPageImage(document, document.pageCount(), 100).isNull());
    CHECK(renderPageImage(document, -1, 100).isNull());
}
