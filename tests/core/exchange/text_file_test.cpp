// Text files: quotation marks, lines, headers, and what is refused.
#include "core/exchange/read_errors.h"
#include "core/exchange/table_reader.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using exchange::RowShape;

namespace {

exchange::Sheet read(const QByteArray &bytes, const exchange::ReadOptions &options = {})
{
    const auto table = exchange::readTable(bytes, u"liste.csv"_s, options);
    if (!table)
        FAIL(table.error().message.toStdString());
    return table->sheet;
}

base::Error refused(const QByteArray &bytes)
{
    const auto table = exchange::readTable(bytes, u"liste.csv"_s);
    REQUIRE_FALSE(table);
    support::checkWellSaid(table.error());
    return table.error();
}

} // namespace

TEST_CASE("cells in quotation marks keep separators, line breaks and doubled marks")
{
    const auto sheet =
        read("Nom;Note\r\n\"Roy; \"\"le\"\"\";\"un\r\ndeux\rtrois\"\r\nDoe; \"x\" \r\n"
             "Lo;12\" net");
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0].cells == QStringList{u"Roy; \"le\""_s, u"un\ndeux\ntrois"_s});
    CHECK(sheet.rows[0].line == 2);
    CHECK(sheet.rows[1].cells[1] == u"x"_s);
    CHECK(sheet.rows[1].line == 5);
    CHECK(sheet.rows[2].cells[1] == u"12\" net"_s);
}

TEST_CASE("the separator is not looked for inside quotation marks")
{
    CHECK(read("\"a,b,c\";\"d,e,f\"\n\"1,2,3\";\"4,5,6\"\n").header.size() == 2);
    CHECK(read("Nom,Adresse\nRoy,\"1; rue; A\"\nDoe,\"2; rue; B\"\n").header.size() == 2);
    CHECK(read("Nom;\"Rue, Ville, Pays\"\nRoy;\"1, 2, 3\"\n").header.size() == 2);
    CHECK(read("Nom;Prix\nRoy;12,50\nDoe;13,50\n").header.size() == 2);
    CHECK(
        read("sep=,\r\nNom,Ville;x\r\nRoy,Lyon\r\n").header == QStringList{u"Nom"_s, u"Ville;x"_s});
}

TEST_CASE("lines may end with CR alone, and keep their physical numbers", "[BI-07]")
{
    const auto sheet = read("Nom;Ville\rRoy;Lyon\r\rDoe;Dijon\r");
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].line == 2);
    CHECK(sheet.rows[1].line == 4);
}

TEST_CASE("the header is the first line with two titles, below blank lines and a heading")
{
    const auto sheet =
        read("\r\n;;\r\nListe des jeunes;;\r\nNom;Prénom; Code  postal ;\r\nRoy;Léa;;\r\n");
    CHECK(sheet.headerLine == 4);
    CHECK(sheet.header == QStringList{u"Nom"_s, u"Prénom"_s, u"Code postal"_s});
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].shape == RowShape::Regular);
}

TEST_CASE("a header alone gives no rows; nothing at all is refused", "[BI-07]")
{
    CHECK(read("Nom;Ville\r\n").rows.empty());
    CHECK(refused("").code == exchange::errors::kEmpty);
    CHECK(refused("\r\n\r\n").code == exchange::errors::kNoHeader);
    CHECK(refused("Nom\r\nRoy\r\n").code == exchange::errors::kNoHeader);
}

TEST_CASE("a short row is filled up, a long one is marked and stays whole")
{
    const auto sheet = read("A;B;C\n1\n1;2;3;;\n1;2;3;;x\n");
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0].shape == RowShape::Short);
    CHECK(sheet.rows[0].cells == QStringList{u"1"_s, u""_s, u""_s});
    CHECK(sheet.rows[1].shape == RowShape::Regular);
    CHECK(sheet.rows[1].cells.size() == 3);
    CHECK(sheet.rows[2].shape == RowShape::Long);
    CHECK(sheet.rows[2].cells.last() == u"x"_s);
}

TEST_CASE("two columns of the same title are refused with both places", "[BI-07]")
{
    const auto error = refused("Nom;Ville;Âge;nom \nRoy;Lyon;16;x\n");
    CHECK(error.code == exchange::errors::kDuplicateColumn);
    CHECK(error.message.contains(u"columns A and D"_s));
    CHECK(error.message.contains(u"“nom”"_s));
}

TEST_CASE("broken text files are refused with the line and the column", "[BI-07]")
{
    const auto open = refused("Nom;Ville\nRoy;\"Lyon\nDoe;Dijon\n");
    CHECK(open.code == exchange::errors::kQuote);
    CHECK(open.message.contains(u"line 2, column B"_s));

    const auto stray = refused("Nom;Ville\nRoy;Lyon\n\"Le \"Relais\"\";Dijon\n");
    CHECK(stray.code == exchange::errors::kQuote);
    CHECK(stray.message.contains(u"line 3, column A"_s));

    const auto null = refused(QByteArray("Nom;Ville\nRoy;Ly\0on\n", 20));
    CHECK(null.code == exchange::errors::kNotText);
    CHECK(null.message.contains(u"line 2, column B"_s));

    const auto longCell = refused("Nom;Ville\nRoy;Lyon\n" + QByteArray(1'000'000, 'x') + ";y\n");
    CHECK(longCell.code == exchange::errors::kCellTooLong);
    CHECK(longCell.message.contains(u"line 3, column A"_s));
    CHECK(read("Nom;Ville\n" + QByteArray(10'000, 'x') + ";y\n").rows.size() == 1);

    const auto swallowed =
        refused("Nom;Ville\n\"Roy;Lyon\n" + QByteArray("Doe;Dijon\n").repeated(5000));
    CHECK(swallowed.message.contains(u"line 2, column A"_s));
}

TEST_CASE("a file larger than any list of people is refused")
{
    const QByteArray row = "a;b\n";
    CHECK(read("A;B\n" + row.repeated(50'000)).rows.size() == 50'000);
    CHECK(refused("A;B\n" + row.repeated(50'001)).code == exchange::errors::kTooManyRows);

    const QByteArray wide = "x;" + QByteArray("y;").repeated(199) + "z\n";
    const auto error = refused("A;B\n" + wide);
    CHECK(error.code == exchange::errors::kTooManyColumns);
    CHECK(error.message.contains(u"Line 2"_s));
    CHECK(read("A;B" + QByteArray(5000, ';') + "\n1;2" + QByteArray(5000, ';')).header.size() == 2);

    CHECK(refused(QByteArray(50'000'001, 'a')).code == exchange::errors::kTooLarge);
    const QByteArray dense = QByteArray("a").repeated(1) + QByteArray(";a").repeated(99) + "\n";
    CHECK(refused("A;B\n" + dense.repeated(31'000)).code == exchange::errors::kTooLarge);
}

TEST_CASE("pasted cells are read as a spreadsheet copies them", "[BI-43]")
{
    const auto pasted = exchange::readPastedCells(
        u"Nom\tNote\tÂge\nRoy\t\"un\ndeux \"\"x\"\"\"\t16\n\"Le Relais\" SARL\tb;c\t\n"_s);
    REQUIRE(pasted);
    REQUIRE(pasted->sheet.rows.size() == 2);
    CHECK(pasted->sheet.rows[0].cells == QStringList{u"Roy"_s, u"un\ndeux \"x\""_s, u"16"_s});
    CHECK(pasted->sheet.rows[1].cells[0] == u"\"Le Relais\" SARL"_s);
    CHECK(exchange::readPastedCells(u"Nom;Ville\nRoy;Lyon"_s)->separator == u';');
    CHECK(exchange::readPastedCells(u" \n"_s).error().code == exchange::errors::kEmpty);
    CHECK(exchange::readPastedCells(QString(10'000'001, u'a')).error().code
        == exchange::errors::kTooLarge);
    CHECK(
        exchange::readPastedCells(u"a\tb\n\"\0x\t1"_s).error().code == exchange::errors::kNotText);
}

TEST_CASE("markup and SQL in a list are read to the letter", "[BI-27][BI-29]")
{
    const auto sheet =
        read("Nom;nom\"\"); DROP TABLE eleve;--\n'; DROP;<b>x</b> %1;<!DOCTYPE x>\n");
    CHECK(sheet.header[1] == u"nom\"\")"_s);
    CHECK(sheet.header[2] == u"DROP TABLE eleve"_s);
    CHECK(sheet.rows[0].cells[0] == u"'"_s);
    CHECK(sheet.rows[0].cells[2] == u"<b>x</b> %1"_s);
}
