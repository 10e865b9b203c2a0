// A list that lost a column on its way stops the import.
#include "core/exchange/student_import_losses.h"
#include "tests/core/exchange/import_school.h"

using namespace Qt::Literals::StringLiterals;
using exchange::ImportField;
using support::must;
using tests::ImportSchool;

namespace {

// The official list with one column emptied, or under another title.
exchange::ImportSource official(const QString &column, bool isEmptied, const QString &title)
{
    auto list = ImportSchool::source(ImportSchool::data(u"eleves-officiel.csv"_s));
    const auto at = list.sheet.header.indexOf(column);
    REQUIRE(at >= 0);
    list.sheet.header[at] = title;
    for (exchange::Row &row : list.sheet.rows) {
        if (isEmptied)
            row.cells[at].clear();
    }
    list.mapping = exchange::proposedMapping(list.sheet.header);
    return list;
}

} // namespace

TEST_CASE(
    "an official list whose INE column is empty is stopped, and nothing is written", "[BI-10]")
{
    ImportSchool school;
    (void)school.importFile(u"eleves-officiel.csv"_s);
    const qint64 known = school.count(u"student WHERE ine <> ''"_s);
    const QString title = u"Identifiant unique*"_s;
    const auto refused = school.service.preview(official(title, true, title));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == exchange::errors::kColumnEmptied);
    CHECK(refused.error().message.contains(QString::number(known)));
    CHECK(refused.error().message.contains(title));
    CHECK(school.count(u"student WHERE ine <> ''"_s) == known);
    // Left out, the others of the list are taken.
    auto without = official(title, true, title);
    without.mapping.choose(0, std::nullopt);
    CHECK(school.service.preview(without).error().code == exchange::errors::kColumnRenamed);
}

TEST_CASE("an official list whose INE column was renamed is stopped until it is said which it is",
    "[BI-10]")
{
    ImportSchool school;
    (void)school.importFile(u"eleves-officiel.csv"_s);
    auto renamed = official(u"Identifiant unique*"_s, false, u"ELENOET"_s);
    const auto refused = school.service.preview(renamed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == exchange::errors::kColumnRenamed);
    renamed.mapping.choose(0, exchange::ImportTarget{ImportField::Ine});
    CHECK(must(school.service.preview(renamed)).plan.counts.unchanged == 88);
    // A school that begins has nothing to lose.
    ImportSchool fresh;
    CHECK(must(fresh.service.preview(official(u"Identifiant unique*"_s, false, u"ELENOET"_s)))
              .plan.counts.created
        == 88);
}

TEST_CASE("a list whose column of parents is empty is stopped; one parent missing is nothing odd",
    "[BI-10]")
{
    ImportSchool school;
    const QString header = u"Nom;Prénom;Né le;Mère nom;Mère prénom;Mère téléphone\n"_s;
    QString full = header;
    QString emptied = header;
    QString oneMissing = header;
    for (int i = 0; i < 5; ++i) {
        const QString who =
            u"Nom%1;Léa;0%2/03/2010"_s.arg(QString(QChar(u'A' + i)), QString::number(i + 1));
        const QString mother = u";Roux;Marie;06 12 34 56 7%1\n"_s.arg(i);
        full += who + mother;
        emptied += who + u";;;\n"_s;
        oneMissing += who + (i == 2 ? u";;;\n"_s : mother);
    }
    (void)school.import(full);
    const auto refused = school.service.preview(ImportSchool::source(emptied.toUtf8()));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == exchange::errors::kColumnEmptied);
    CHECK(refused.error().message.contains(u'5'));
    CHECK(must(school.service.preview(ImportSchool::source(oneMissing.toUtf8())))
              .plan.counts.unchanged
        == 5);
}
