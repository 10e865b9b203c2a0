#include "core/documents/pdf.h"
#include "core/exchange/statutory_lists.h"
#include "core/reports/bundle.h"
#include "core/reports/statutory_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using statutory::ListKind;
using statutory::ListPaper;
using statutory::ListSnapshot;
using support::must;

namespace {

ListPaper sample(ListKind kind, int lines, bool isForMayor = false)
{
    ListSnapshot said;
    said.kind = kind;
    said.issuer = {u"École de Production Jean-Baptiste Clément"_s, true,
        {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"+33324000000"_s,
        u"contact@ecole-clement.example"_s, {}, u"0081234X"_s, u"12345678900012"_s,
        u"Claire Moreau"_s};
    said.addressee = isForMayor ? u"08200 Sedan"_s : u"Direction des services (DASEN)"_s;
    said.commune = isForMayor ? u"Sedan"_s : QString();
    said.basis = u"Code de l’éducation, article R131-3"_s;
    said.year = u"2026-2027"_s;
    said.asOf = QDate(2026, 10, 31);
    said.issuedOn = QDate(2026, 11, 2);
    if (kind == ListKind::Changes)
        said.month = QDate(2026, 10, 1);
    for (int i = 0; i < lines; ++i) {
        if (kind == ListKind::Staff) {
            said.staff.push_back({u"Vernay"_s, u"Alex %1"_s.arg(i), u"Maître"_s,
                i % 2 ? std::optional(QDate(2024, 9, 2)) : std::nullopt});
            continue;
        }
        statutory::PupilLine line{u"D’Hérouville-Montmorency"_s, u"Léa, <b>%1</b>"_s,
            QDate(2010, 5, 17), u"Charleville-Mézières"_s,
            u"124 bis avenue du Général-Margueritte, 08200 Sedan"_s,
            u"Anne Martin, Paul D’Hérouville"_s, QDate(2026, 9, 1)};
        if (kind == ListKind::Changes) {
            line.changedOn = QDate(2026, 10, 1 + i % 28);
            line.isEntry = i % 2 == 0;
            line.reason = isForMayor ? QString() : u"Réorientation"_s;
        }
        said.pupils.push_back(line);
    }
    return {records::DocumentId(1), u"LE2026-0001"_s, said};
}

QString textOf(const ListPaper &paper)
{
    return specimen::wholeText(
        must(documents::renderPdf(documents::FlowDocument(reports::contentOf(paper)))));
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("statutory lists are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto keep = [&](const ListPaper &paper, const QString &name) {
        CHECK(documents::savePdf(
            documents::FlowDocument(reports::contentOf(paper)), folder.filePath(name + u".pdf"_s)));
    };
    keep(sample(ListKind::Pupils, 30), u"list-pupils"_s);
    keep(sample(ListKind::Changes, 3), u"list-changes"_s);
    keep(sample(ListKind::Changes, 0), u"list-none"_s);
    keep(sample(ListKind::Staff, 6), u"list-staff"_s);
}

TEST_CASE("a list says to whom, under what, and each line in full, over as many pages as it needs")
{
    const QString text = textOf(sample(ListKind::Pupils, 40));
    CHECK(text.contains(u"(DASEN)"_s));
    CHECK(text.contains(u"article R131-3"_s));
    CHECK(text.contains(u"LE2026-0001"_s));
    CHECK(text.contains(u"17/05/2010"_s));
    CHECK(text.count(u"<b>%1</b>"_s) == 40); // text is text
    CHECK(text.contains(u"Claire Moreau"_s));
    const documents::FlowDocument pages(reports::contentOf(sample(ListKind::Pupils, 40)));
    CHECK(pages.pageCount() > 1);
    CHECK(pages.orientation() == QPageLayout::Landscape);
}

TEST_CASE("a month without changes says so, and a mayor reads no reasons")
{
    CHECK(textOf(sample(ListKind::Changes, 0)).contains(u"None."_s));
    CHECK(textOf(sample(ListKind::Changes, 2)).contains(u"Réorientation"_s));
    const QString mayor = textOf(sample(ListKind::Changes, 2, true));
    CHECK_FALSE(mayor.contains(u"Reason"_s));
    CHECK(mayor.contains(u"08200 Sedan"_s));
}

TEST_CASE("several lists go into one file, each on pages of its own")
{
    const reports::Bundle bundle(u"Lists"_s,
        {reports::contentOf(sample(ListKind::Pupils, 2)),
            reports::contentOf(sample(ListKind::Staff, 2))});
    CHECK(bundle.pageCount() == 2);
    CHECK(bundle.orientation() == QPageLayout::Landscape);
    must(documents::checkPdf(must(documents::renderPdf(bundle)), 2));
}

TEST_CASE("a spreadsheet of a list has the lines of its paper")
{
    const auto pupils = exchange::statutoryList(sample(ListKind::Pupils, 3));
    REQUIRE(pupils.rows.size() == 3);
    CHECK(pupils.columns.size() == pupils.rows.front().size());
    CHECK(exchange::cellText(pupils.rows[0][2]) == u"17/05/2010"_s);
    const auto changes = exchange::statutoryList(sample(ListKind::Changes, 3));
    CHECK(changes.columns.size() == changes.rows.front().size());
    CHECK(changes.columns.back().key == u"reason"_s);
    const auto mayor = exchange::statutoryList(sample(ListKind::Changes, 3, true));
    CHECK(mayor.columns.back().key == u"entry-on"_s);
    CHECK(mayor.title.contains(u"Sedan"_s));
    CHECK(exchange::statutoryList(sample(ListKind::Staff, 2)).rows.size() == 2);
}
