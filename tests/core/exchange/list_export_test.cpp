// Lists written as CSV and workbooks, and read again.
#include "core/exchange/csv_writer.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/catch.h"

#include <functional>
#include <random>

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnKind;
using exchange::ListExport;

namespace {

ListExport typedList()
{
    return {u"Élèves : Usinage 1/2 — année 2026-2027 complète"_s,
        {{u"Nom"_s, ColumnKind::Text}, {u"Téléphone"_s, ColumnKind::Text},
            {u"Naissance"_s, ColumnKind::Date}, {u"Solde"_s, ColumnKind::Money},
            {u"Jours"_s, ColumnKind::Number}, {u"Présence"_s, ColumnKind::Ratio},
            {u"Heures"_s, ColumnKind::Minutes}},
        {{u"CŒURDEVEY"_s, u"0612345678"_s, QDate(2008, 2, 29), base::Money::fromCents(-1250),
             qint64(12), base::Ratio{11, 12}, base::Minutes(35 * 60 + 30)},
            {u"D'HÉROUVILLE"_s, u"+33 6 12 34 56 78"_s, QDate(), base::Money::fromCents(1999),
                qint64(-3), base::Ratio{0, 0}, base::Minutes(-90)},
            {u"O'Brien"_s}}};
}

exchange::Sheet readBack(const base::Result<QByteArray> &bytes)
{
    REQUIRE(bytes);
    const auto table = exchange::readTable(*bytes, u"x"_s);
    if (!table)
        FAIL((table.error().message + table.error().detail).toStdString());
    return table->sheet;
}

// Random cells of what breaks formats, without what reading is meant to change (CR, NUL).
ListExport randomList(std::mt19937 &random)
{
    static const QStringList pieces{u"a"_s, u"é"_s, u"Œ"_s, u";"_s, u","_s, u"\t"_s, u"\""_s,
        u"\n"_s, u"'"_s, u"="_s, u"-"_s, u"+"_s, u"@"_s, u"＝"_s, u" "_s, u"0"_s, u"12"_s, u"<b>"_s,
        u"&amp;"_s, u"_x0041_"_s, u"😀"_s, u"\u200B"_s, u"%1"_s, u"sep="_s, u"\u00A0"_s, u"\u0001"_s,
        u"]]>"_s};
    const auto text = [&](int most) {
        QString result;
        for (int i = int(random() % unsigned(most + 1)); i > 0; --i)
            result += pieces[qsizetype(random() % unsigned(pieces.size()))];
        return result;
    };
    ListExport list;
    list.title = text(8);
    const int columns = 2 + int(random() % 5);
    for (int column = 0; column < columns; ++column)
        list.columns.push_back({u"Colonne %1"_s.arg(column), ColumnKind::Text});
    for (int row = int(random() % 12); row > 0; --row) {
        std::vector<exchange::ExportCell> cells{u"x"_s + text(3)};
        for (int column = 1; column < columns; ++column)
            cells.emplace_back(text(6));
        list.rows.push_back(cells);
    }
    return list;
}

void checkSame(const ListExport &list, const exchange::Sheet &sheet)
{
    REQUIRE(sheet.header.size() == qsizetype(list.columns.size()));
    REQUIRE(sheet.rows.size() == list.rows.size());
    for (size_t row = 0; row < list.rows.size(); ++row) {
        CHECK(sheet.rows[row].shape == exchange::RowShape::Regular);
        for (size_t column = 0; column < list.columns.size(); ++column) {
            CHECK(sheet.rows[row].cells[qsizetype(column)]
                == std::get<QString>(list.rows[row][column]));
        }
    }
}

} // namespace

TEST_CASE("a list is written as CSV that French spreadsheets open")
{
    const QByteArray bytes = exchange::writeCsv(typedList()).value();
    CHECK(bytes.startsWith("\xEF\xBB\xBFNom;Téléphone;Naissance;"));
    CHECK(bytes.contains("CŒURDEVEY;0612345678;29/02/2008;-12,50;12;"));
    CHECK(bytes.contains(";35:30\r\nD'HÉROUVILLE;+33 6 12 34 56 78;;19,99;-3;—;-1:30\r\n"));
    CHECK(bytes.endsWith("O'Brien;;;;;;\r\n"));
}

TEST_CASE("a workbook keeps zeros of phones, and has real dates, amounts and hours")
{
    const auto bytes = exchange::writeXlsx(typedList());
    const auto sheet = readBack(bytes);
    CHECK(sheet.name == u"Élèves Usinage 1 2 — année 2026"_s);
    REQUIRE(sheet.rows.size() == 3);
    const auto &row = sheet.rows[0];
    CHECK(row.cells[0] == u"CŒURDEVEY"_s);
    CHECK(row.cells[1] == u"0612345678"_s);
    CHECK(row.cells[2] == u"2008-02-29"_s);
    CHECK(row.cells[3] == u"-12.5"_s);
    CHECK(row.cells[4] == u"12"_s);
    CHECK(row.cells[5].startsWith(u"11/12 ("_s));
    CHECK(row.cells[6] == u"35:30"_s);
    using Kind = exchange::CellNote::Kind;
    CHECK(row.notes
        == std::vector<exchange::CellNote>{
            {2, Kind::Date}, {3, Kind::Number}, {4, Kind::Number}, {6, Kind::Time}});
    CHECK(sheet.rows[1].cells[2].isEmpty());
    CHECK(sheet.rows[1].cells[3] == u"19.99"_s);
    CHECK(sheet.rows[1].cells[6] == u"-1:30"_s);
}

TEST_CASE("texts that a spreadsheet would run are guarded in CSV", "[BI-33]")
{
    for (const QString &text : {u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s,
             u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"＝1+1"_s, u"=HYPERLINK(\"http://x\")"_s, u"'=1"_s,
             u"-"_s, u"+"_s, u"-12,50+A1"_s}) {
        INFO(text);
        CHECK(exchange::guarded(text) == u'\'' + text);
        CHECK(exchange::unguarded(exchange::guarded(text)) == text);
    }
    for (const QString &text : {u"-12,50"_s, u"+33612345678"_s, u"+33 6 12.34"_s, u"'t Hooft"_s,
             u"a=b"_s, u""_s, u"'"_s, u"0612"_s}) {
        INFO(text);
        CHECK(exchange::guarded(text) == text);
        CHECK(exchange::unguarded(text) == text);
    }
    const ListExport list{u"x"_s, {{u"=titre"_s}, {u"b"_s}}, {{u"=1;\"2\""_s, u"＝x"_s}}};
    CHECK(
        exchange::writeCsv(list).value() == "\xEF\xBB\xBF'=titre;b\r\n\"'=1;\"\"2\"\"\";'＝x\r\n");
    const auto back = readBack(exchange::writeXlsx(list));
    CHECK(back.header[0] == u"=titre"_s);
    CHECK(back.rows[0].cells[0] == u"=1;\"2\""_s);
    CHECK(back.rows[0].notes.empty());
    CHECK_FALSE(back.sourceNote.contains(u"Formulas"_s));
}

TEST_CASE("any list written is read back the same, as CSV and as a workbook")
{
    std::mt19937 random(2026);
    for (int trial = 0; trial < 300; ++trial) {
        const ListExport list = randomList(random);
        INFO("trial " << trial);
        checkSame(list, readBack(exchange::writeCsv(list)));
        if (trial % 3 == 0)
            checkSame(list, readBack(exchange::writeXlsx(list)));
    }
}

TEST_CASE("every amount to the cent survives a workbook")
{
    std::mt19937 random(7);
    ListExport list{
        u"Soldes"_s, {{u"Nom"_s, ColumnKind::Text}, {u"Solde"_s, ColumnKind::Money}}, {}};
    for (int i = 0; i < 3000; ++i)
        list.rows.push_back(
            {u"x"_s, base::Money::fromCents(qint64(random() % 1'999'999'999) - 999'999'999)});
    const auto sheet = readBack(exchange::writeXlsx(list));
    REQUIRE(sheet.rows.size() == list.rows.size());
    for (size_t i = 0; i < list.rows.size(); ++i)
        CHECK(base::Money::parse(sheet.rows[i].cells[1]).value()
            == std::get<base::Money>(list.rows[i][1]));
}

TEST_CASE("a sheet is named as spreadsheets allow")
{
    CHECK(exchange::sheetName(u"a[b]:c*d?e/f\\g"_s) == u"a b c d e f g"_s);
    CHECK(exchange::sheetName(u"'x'"_s) == u"x"_s);
    CHECK(exchange::sheetName(u" \n"_s) == u"List"_s);
    CHECK(exchange::sheetName(u"history"_s) == u"List"_s);
    CHECK(exchange::sheetName(QString(30, u'a') + u"😀"_s).size() == 30);
}
