#include "core/base/format.h"
#include "core/documents/pdf.h"
#include "core/reports/progress_book_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/progress_book/book_specimen.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using progress_book::Book;
using support::must;

namespace {

QByteArray pdfOf(const Book &book)
{
    return must(documents::renderPdf(documents::FlowDocument(reports::contentOf(book))));
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("livrets are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto keep = [&](const Book &book, const QString &name) {
        CHECK(documents::savePdf(
            documents::FlowDocument(reports::contentOf(book)), folder.filePath(name + u".pdf"_s)));
    };
    Book book = specimen::book();
    keep(book, u"livret"_s);
    book.face = documents::Typeface::OpenDyslexic;
    keep(book, u"livret-opendyslexic"_s);
    keep(specimen::book(6, 10), u"livret-60"_s);
    keep(specimen::emptyBook(), u"livret-empty"_s);
}

TEST_CASE("a livret says who, which path, what was acquired, and in whose words")
{
    const Book book = specimen::book();
    const QString text = specimen::wholeText(pdfOf(book));
    CHECK(text.contains(u"Léa D’Hérouville-Montmorency"_s));
    CHECK(text.contains(book.path.diploma));
    CHECK(text.contains(u"2027"_s));
    CHECK(text.contains(u"Mécanique Durand & Fils <Sedan>"_s));
    CHECK(text.contains(u"pas de robot à l’école"_s));
    CHECK(text.contains(u"C2.3 Préparer"_s));
    CHECK(text.contains(u"Maîtrisé"_s));
    CHECK(text.contains(base::formatRatio(book.competencies.blocks[0].acquiredNow()).simplified()));
    CHECK(text.contains(u"Arriver à l’heure tous les lundis"_s));
    CHECK(text.contains(base::formatMinutes(base::Minutes(12600)).simplified()));
    CHECK(text.contains(u"Ponctualité"_s));
    CHECK(text.contains(u"il ferme du premier coup"_s));
    CHECK(text.contains(u"Nadia Petit"_s));
    CHECK(text.contains(u"portail-fini.jpg"_s));
    CHECK(text.contains(book.attendance.rule));
}

TEST_CASE("a livret is about four pages, and no word lies on another")
{
    const QByteArray pdf = pdfOf(specimen::book());
    const qsizetype pages = specimen::pageTexts(pdf).size();
    CHECK(pages >= 3);
    CHECK(pages <= 5);
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

TEST_CASE("sixty competencies go over pages with their block's heading, none is cut")
{
    const Book book = specimen::book(6, 10);
    const QByteArray pdf = pdfOf(book);
    const QString text = specimen::wholeText(pdf);
    for (const progress_book::Block &block : book.competencies.blocks) {
        for (const progress_book::Competency &one : block.competencies)
            CHECK(text.contains(one.name.section(u' ', 0, 0)));
    }
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

TEST_CASE("a livret without anything says what is not there yet")
{
    const Book book = specimen::emptyBook();
    const QByteArray pdf = pdfOf(book);
    const QString text = specimen::wholeText(pdf);
    CHECK(text.contains(u"have not been entered"_s));
    CHECK(text.contains(u"No review has been made final yet."_s));
    CHECK(text.contains(u"No hours in these days."_s));
    CHECK(specimen::pageTexts(pdf).size() <= 2);
}

TEST_CASE("OpenDyslexic is the only typeface of a livret that was asked for with it")
{
    Book book = specimen::book();
    book.face = documents::Typeface::OpenDyslexic;
    const QByteArray pdf = pdfOf(book);
    const QString fonts = specimen::outputOf(u"pdffonts"_s, {u"%1"_s}, pdf);
    CHECK(fonts.contains(u"OpenDyslexic"_s));
    CHECK_FALSE(fonts.contains(u"Liberation"_s));
    CHECK(specimen::wholeText(pdf).contains(u"Léa D’Hérouville-Montmorency"_s));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
    const QString usual = specimen::outputOf(u"pdffonts"_s, {u"%1"_s}, pdfOf(specimen::book()));
    CHECK_FALSE(usual.contains(u"OpenDyslexic"_s));
}
