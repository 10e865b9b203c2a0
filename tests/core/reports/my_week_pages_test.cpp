#include "core/base/format.h"
#include "core/documents/pdf.h"
#include "core/reports/my_week_pages.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/progress_book/book_specimen.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using progress_book::MyWeek;
using reports::MyWeekPages;
using reports::WeekSheet;
using support::must;

namespace {

const QMarginsF kMargins{20, 20, 20, 20}; // points

std::vector<MyWeek> twelve()
{
    std::vector<MyWeek> weeks;
    for (int i = 0; i < 12; ++i)
        weeks.push_back(specimen::week(i));
    return weeks;
}

MyWeek wordy()
{
    MyWeek week = specimen::week();
    week.person.lastName = u"D’Hérouville-Montmorency-Larochefoucauld"_s;
    const QString words = u"Une phrase assez longue pour remplir la case. "_s;
    week.word = words.repeated(6).left(progress_book::kLongestWords);
    week.nextAim = week.word;
    week.made.assign(size_t(progress_book::kMostMade), {words, words});
    week.gained.assign(size_t(progress_book::kMostGained), {words, u"Maîtrisé"_s, true});
    week.missingRolls = 3;
    return week;
}

QByteArray pdfOf(std::vector<MyWeek> weeks, WeekSheet sheet)
{
    return must(documents::renderPdf(MyWeekPages(std::move(weeks), {}, sheet)));
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("weeks are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto keep = [&](std::vector<MyWeek> weeks, WeekSheet sheet, const QString &name) {
        CHECK(documents::savePdf(
            MyWeekPages(std::move(weeks), {}, sheet), folder.filePath(name + u".pdf"_s)));
    };
    MyWeek empty = specimen::week();
    empty.made.clear();
    empty.gained.clear();
    empty.word.clear();
    empty.nextAim.clear();
    MyWeek dyslexic = specimen::week();
    dyslexic.face = documents::Typeface::OpenDyslexic;
    keep({specimen::week(), empty, wordy(), dyslexic}, WeekSheet::A5, u"week-a5"_s);
    keep({specimen::week(), wordy(), empty}, WeekSheet::TwoOnA4, u"week-a4"_s);
}

TEST_CASE("a week is one page of A5 for each young person, in large plain words")
{
    const QByteArray pdf = pdfOf(twelve(), WeekSheet::A5);
    const QStringList pages = specimen::pageTexts(pdf);
    REQUIRE(pages.size() == 12);
    CHECK(specimen::outputOf(u"pdfinfo"_s, {u"%1"_s}, pdf).contains(u"A5"_s));
    CHECK(pages[3].contains(u"Enzo 3 Lambert"_s));
    CHECK_FALSE(pages[3].contains(u"Enzo 4"_s));
    CHECK(pages[3].contains(u"Un portail coulissant"_s));
    CHECK(pages[3].contains(u"Mme Lambert, à Sedan"_s));
    CHECK(pages[3].contains(base::formatMinutes(base::Minutes(2100)).simplified()));
    CHECK(pages[3].contains(u"C1.2 Préparer son poste de travail"_s));
    CHECK(pages[3].contains(u"sans qu’on te le demande"_s));
    CHECK(pages[3].contains(u"Faire un filetage sans aide."_s));
    CHECK(specimen::misplacedWords(pdf, kMargins) == QStringList());
}

TEST_CASE("two weeks lie side by side on A4, an odd one alone")
{
    auto weeks = twelve();
    weeks.pop_back();
    const QByteArray pdf = pdfOf(weeks, WeekSheet::TwoOnA4);
    const QStringList pages = specimen::pageTexts(pdf);
    REQUIRE(pages.size() == 6);
    CHECK(pages[0].contains(u"Enzo 0"_s));
    CHECK(pages[0].contains(u"Enzo 1"_s));
    CHECK(pages[5].contains(u"Enzo 10"_s));
    CHECK(specimen::outputOf(u"pdfinfo"_s, {u"%1"_s}, pdf).contains(u"A4"_s));
    CHECK(specimen::misplacedWords(pdf, kMargins) == QStringList());
}

TEST_CASE("words that are long are set smaller, and nothing of them is cut")
{
    const MyWeek week = wordy();
    const QByteArray pdf = pdfOf({week}, WeekSheet::A5);
    const QString text = specimen::wholeText(pdf);
    CHECK(text.contains(u"Larochefoucauld"_s));
    CHECK(text.count(u"remplir la case."_s) >= 6 + 6 + 8 + 3 - 2);
    CHECK(specimen::misplacedWords(pdf, kMargins) == QStringList());
}

TEST_CASE("what nobody said leaves room to write and no empty words")
{
    MyWeek week = specimen::week();
    week.word.clear();
    week.made.clear();
    const QString text = specimen::wholeText(pdfOf({week}, WeekSheet::A5));
    CHECK(text.contains(u"A word for me"_s));
    CHECK_FALSE(text.contains(u"Alex Martin"_s));
    CHECK(text.contains(u"What I made"_s));
}
