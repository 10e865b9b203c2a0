// The grid on paper: blank to be typed back, or as it stands on screen.
#include "core/documents/pdf.h"
#include "core/progress/grid_code.h"
#include "core/reports/grid_pages.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/observed_school.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using progress::GridCode;
using reports::GridSheet;
using support::kMonday;
using support::must;
using support::ObservedSchool;
namespace rows = support::rows;

namespace {

QByteArray printed(const std::vector<reports::FillInPage> &pages)
{
    return must(documents::renderPdf(
        reports::FillInSheets(u"Compétences"_s, pages, u"École des Forges"_s, kMonday)));
}

struct OnPaper {
    OnPaper()
        : school(file)
    {
    }
    support::SchoolFile file;
    ObservedSchool school;
};

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("grids are written to be looked at", "[.][look]")
{
    OnPaper on;
    for (int i = 0; i < 20; ++i) {
        (void)rows::competency(on.file.database(), on.school.diploma, u"C3.%1"_s.arg(i),
            u"Régler une machine et vérifier ce qu’elle produit"_s, u"B3"_s);
    }
    (void)on.school.decide(0, on.school.drilling, 3);
    (void)on.school.observe(1, on.school.filing, 2);
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    for (const auto &[kind, name] : {std::pair(GridSheet::Blank, u"grid-blank.pdf"_s),
             std::pair(GridSheet::AsShown, u"grid-shown.pdf"_s)}) {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(printed(reports::gridPages(on.school.grid(), kind, kMonday)));
    }
}

TEST_CASE("a blank grid numbers the students as on screen and carries the code that opens it")
{
    OnPaper on;
    rows::leaveOut(
        on.file.database(), on.school.student(1).value(), on.school.diploma, on.school.filing);
    (void)on.school.decide(0, on.school.drilling, 3);
    const auto grid = on.school.grid();
    const auto pages = reports::gridPages(grid, GridSheet::Blank, kMonday);
    REQUIRE(pages.size() == 2); // one for each block
    CHECK(GridCode::parse(pages[0].code)
        == GridCode{on.school.workshop, on.school.diploma, on.school.drilling});
    CHECK(GridCode::parse(pages[1].code)->first == on.school.welding);
    REQUIRE(pages[0].rows.size() == 4);
    CHECK(pages[0].rows[1].number == 2);
    CHECK(pages[0].rows[1].name == grid.students[1].listName);
    CHECK(pages[0].rows[0].cells == QStringList{QString(), QString()}); // nothing is given away
    CHECK(pages[0].rows[1].cells == QStringList{QString(), u"—"_s});
    CHECK(pages[0].hint.contains(u"3\u00a0Maîtrisé"_s));
}

TEST_CASE("the grid as shown says what was decided, and what was only seen in brackets")
{
    OnPaper on;
    (void)on.school.decide(0, on.school.drilling, 3);
    (void)on.school.observe(0, on.school.filing, 2);
    auto absent = on.school.seen(1, on.school.filing, 0);
    absent.level.reset();
    absent.without = progress::Without::Absent;
    (void)must(on.school.progress.observe({absent}));
    const auto pages = reports::gridPages(on.school.grid(), GridSheet::AsShown, kMonday);
    CHECK(pages[0].code.isEmpty());
    CHECK(pages[0].rows[0].cells == QStringList{u"3"_s, u"(2)"_s});
    CHECK(pages[0].rows[1].cells == QStringList{QString(), u"A"_s});
}

TEST_CASE("a long framework and a large group go on over several pages")
{
    OnPaper on;
    for (int i = 0; i < 30; ++i) {
        (void)rows::competency(on.file.database(), on.school.diploma, u"C3.%1"_s.arg(i),
            u"Régler <b>une</b> machine & vérifier %1"_s, u"B3"_s);
    }
    const auto pages = reports::gridPages(on.school.grid(), GridSheet::Blank, kMonday);
    CHECK(pages.size() == 5); // 2 + 1 + 14, 14, 2
    size_t columns = 0;
    for (const auto &page : pages) {
        CHECK(page.columns.size() <= 14);
        columns += page.columns.size();
    }
    CHECK(columns == 33);
    const QByteArray pdf = printed(pages);
    CHECK(specimen::pageTexts(pdf).size() == 5);
    CHECK(specimen::wholeText(pdf).contains(u"GRILLE-"_s));
    CHECK(specimen::wholeText(pdf).contains(u"ABADIE Léa"_s));
    CHECK(specimen::misplacedWords(pdf).isEmpty());
}

TEST_CASE("the code of a grid is read in any case, with blanks for dashes, and nothing else is")
{
    const GridCode code{
        school::GroupId(12), diplomas::DiplomaVersionId(3), diplomas::CompetencyId(140)};
    CHECK(code.text() == u"GRILLE-12-3-140"_s);
    CHECK(GridCode::parse(u" grille 12-3 140 "_s) == code);
    for (const QString &none : {u"APPEL-12-20260907"_s, u"GRILLE-12-3"_s, u"GRILLE-a-3-1"_s,
             u"GRILLE-99999999999999999999-1-1"_s, u""_s})
        CHECK_FALSE(GridCode::parse(none));
}
