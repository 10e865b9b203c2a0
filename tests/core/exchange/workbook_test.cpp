// Workbooks: what cells mean, and which files are not workbooks at all.
#include "core/base/safe_file.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_format.h"
#include "tests/core/exchange/workbook_builder.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using exchange::CellFormat;
using exchange::CellNote;
using Kind = exchange::CellNote::Kind;

namespace {

const QByteArray kTitles =
    "<row r=\"1\">" + tests::textCell("A1", "Nom") + tests::textCell("B1", "Valeur") + "</row>";

exchange::Sheet read(const QByteArray &bytes, const exchange::SheetChoice &choice = {})
{
    const auto table = exchange::readTable(bytes, u"liste.xlsx"_s, {choice, {}, {}});
    if (!table)
        FAIL((table.error().message + table.error().detail).toStdString());
    return table->sheet;
}

// The second cell of the second row, given as XML.
exchange::Row valueRow(const QByteArray &cell, tests::BookParts parts = {})
{
    parts.sheetData = kTitles + "<row r=\"2\">" + tests::textCell("A2", "Roy") + cell + "</row>";
    const auto sheet = read(tests::workbook(parts));
    REQUIRE(sheet.rows.size() == 1);
    return sheet.rows[0];
}

QString valueOf(const QByteArray &cell, const tests::BookParts &parts = {})
{
    return valueRow(cell, parts).cells[1];
}

base::Error refused(const QByteArray &bytes, const QString &name)
{
    const auto table = exchange::readTable(bytes, name);
    REQUIRE_FALSE(table);
    support::checkWellSaid(table.error());
    return table.error();
}

} // namespace

TEST_CASE("numbers of a workbook become text without loss and are noted")
{
    const auto number = [](const QString &raw, const CellFormat &format = {}) {
        return exchange::numericValue(raw, format, false).text;
    };
    CHECK(number(u"612345678"_s) == u"612345678"_s);
    CHECK(number(u"6.12345678E8"_s) == u"612345678"_s);
    CHECK(number(u"123456789012345"_s) == u"123456789012345"_s);
    CHECK(number(u"1.5E-7"_s) == u"0.00000015"_s);
    CHECK(number(u"-12.5"_s) == u"-12.5"_s);
    CHECK(number(u"0.30000000000000004"_s) == u"0.3"_s);
    CHECK(number(u"19.989999999999998"_s) == u"19.99"_s);
    CHECK(number(u"1E+20"_s) == u"100000000000000000000"_s);
    CHECK(number(u"-0"_s) == u"0"_s);
    CHECK(number(u"1e400"_s) == u"1e400"_s);
    CHECK(number(u"1480"_s, exchange::formatOfCode(u"00000"_s)) == u"01480"_s);
    const auto row = valueRow("<c r=\"B2\"><v>1480</v></c>");
    CHECK(row.cells[1] == u"1480"_s);
    CHECK(row.notes == std::vector<CellNote>{{1, Kind::Number}});
}

TEST_CASE("dates of a workbook are recognised by their format, in both calendars")
{
    const tests::BookParts formats{{}, {},
        "<numFmt numFmtId=\"164\" formatCode=\"[$-40C]d\\ mmmm\\ yyyy;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;d&quot;[$€-40C]\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>",
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/>",
        {}};
    const auto row = valueRow("<c r=\"B2\" s=\"1\"><v>39790</v></c>", formats);
    CHECK(row.cells[1] == u"2008-12-08"_s);
    CHECK(row.notes == std::vector<CellNote>{{1, Kind::Date}});
    CHECK(valueOf("<c r=\"B2\" s=\"2\"><v>39790</v></c>", formats) == u"2008-12-08"_s);
    CHECK(valueOf("<c r=\"B2\" s=\"3\"><v>39790</v></c>", formats) == u"39790"_s);
    CHECK(valueOf("<c r=\"B2\" s=\"4\"><v>1.4791666666666667</v></c>", formats) == u"35:30"_s);
    CHECK(valueOf("<c r=\"B2\" s=\"5\"><v>0.35416666666666669</v></c>", formats) == u"8:30"_s);
    CHECK(valueOf("<c r=\"B2\" s=\"6\"><v>46272.35416666666</v></c>", formats) == u"2026-09-07"_s);
    CHECK(
        valueOf("<c r=\"B2\" t=\"d\"><v>2026-09-07T00:00:00</v></c>", formats) == u"2026-09-07"_s);
    tests::BookParts mac = formats;
    mac.workbookProperties = "date1904=\"1\"";
    CHECK(valueOf("<c r=\"B2\" s=\"1\"><v>38328</v></c>", mac) == u"2008-12-08"_s);

    const CellFormat date{CellFormat::Kind::Date, 0};
    const auto serial = [&](const QString &raw) {
        return exchange::numericValue(raw, date, false);
    };
    CHECK(serial(u"1"_s).text == u"1900-01-01"_s);
    CHECK(serial(u"59"_s).text == u"1900-02-28"_s);
    CHECK(serial(u"60"_s).text == u"60"_s); // 29 February 1900 never was
    CHECK(serial(u"61"_s).text == u"1900-03-01"_s);
    CHECK(serial(u"2958465"_s).text == u"9999-12-31"_s);
    CHECK(serial(u"2958466"_s).note == Kind::Number);
    CHECK(serial(u"-5"_s).text == u"-5"_s);
}

TEST_CASE("a format is a date only through letters that stand for one")
{
    const auto kind = [](const QString &code) { return exchange::formatOfCode(code).kind; };
    CHECK(kind(u"DD/MM/YYYY"_s) == CellFormat::Kind::Date);
    CHECK(kind(u"mmm-yy"_s) == CellFormat::Kind::Date);
    CHECK(kind(u"mmmm"_s) == CellFormat::Kind::Date);
    CHECK(kind(u"h:mm AM/PM"_s) == CellFormat::Kind::Time);
    CHECK(kind(u"[mm]:ss"_s) == CellFormat::Kind::Duration);
    CHECK(kind(u"General"_s) == CellFormat::Kind::General);
    CHECK(kind(u"[Red]-0.00"_s) == CellFormat::Kind::General);
    CHECK(kind(u"0\\ \"jours\""_s) == CellFormat::Kind::General);
    CHECK(kind(u"0_d;[Red]dd"_s) == CellFormat::Kind::General);
    CHECK(exchange::builtinFormat(46).kind == CellFormat::Kind::Duration);
    CHECK(exchange::builtinFormat(2).kind == CellFormat::Kind::General);
}

TEST_CASE("texts of a workbook are joined from their runs and read to the letter")
{
    const tests::BookParts parts{{},
        "<si><t>seul</t></si><si><r><t>C\xC5\x92UR</t></r><r><t xml:space=\"preserve\">DEVEY "
        "</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si><si/>",
        {}, {}, {}};
    CHECK(valueOf("<c r=\"B2\" t=\"s\"><v>1</v></c>", parts) == u"CŒURDEVEY "_s);
    CHECK(valueOf("<c r=\"B2\" t=\"s\"><v>2</v></c>", parts).isEmpty());
    CHECK(valueOf(tests::textCell("B2", "un_x000D_\ndeux &amp; _x005F_x0041_"))
        == u"un\ndeux & _x0041_"_s);
    CHECK(valueOf("<c r=\"B2\" t=\"b\"><v>1</v></c>") == u"1"_s);
}

TEST_CASE("formulas give their last result and are announced; errors are noted", "[BI-17]")
{
    const auto formula = valueRow("<c r=\"B2\"><f>1+1</f><v>2</v></c>");
    CHECK(formula.cells[1] == u"2"_s);
    CHECK(formula.notes == std::vector<CellNote>{{1, Kind::Number}, {1, Kind::Formula}});
    CHECK(valueOf("<c r=\"B2\" t=\"str\"><f>cmd|'/c calc'!A0</f><v>x</v></c>") == u"x"_s);
    const auto error = valueRow("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>");
    CHECK(error.notes == std::vector<CellNote>{{1, Kind::ErrorValue}});
    tests::BookParts parts;
    parts.sheetData = kTitles + "<row r=\"2\"><c r=\"A2\"><f>1</f><v>1</v></c></row>";
    auto entries = tests::workbookEntries(parts);
    entries.emplace_back("xl/vbaProject.bin", "macro");
    entries.emplace_back("xl/externalLinks/externalLink1.xml", "<x/>");
    entries.emplace_back("xl/externalLinks/externalLink2.xml",
        "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>");
    CHECK(read(tests::zipOf(entries)).sourceNote.contains(u"Formulas ignored"_s));
    const auto withMacros = exchange::readTable(tests::zipOf(entries), u"liste.xlsm"_s);
    REQUIRE(withMacros);
    CHECK(withMacros->sheet.rows[0].cells[0] == u"1"_s);
}

TEST_CASE("cells and rows without references follow each other; a gap stays a gap")
{
    tests::BookParts parts;
    parts.sheetData =
        "<row><c t=\"inlineStr\"><is><t>Nom</t></is></c><c t=\"inlineStr\"><is><t>Âge</t>"
        "</is></c></row><row/><row r=\"5\"><c r=\"A5\"><v>1</v></c><c r=\"C5\"><v>3</v></c></row>";
    const auto sheet = read(tests::workbook(parts));
    CHECK(sheet.header == QStringList{u"Nom"_s, u"Âge"_s, u""_s});
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].line == 5);
    CHECK(sheet.rows[0].cells == QStringList{u"1"_s, u""_s, u"3"_s});
    CHECK(sheet.rows[0].shape == exchange::RowShape::Regular);
}

TEST_CASE("a sheet is chosen by name or place; hidden ones are not offered")
{
    tests::BookParts parts;
    parts.sheetData = kTitles;
    auto entries = tests::workbookEntries(parts);
    entries[2].second.replace("</sheets>",
        "<sheet name=\"Listes\" state=\"hidden\" sheetId=\"2\" r:id=\"rId1\"/>"
        "<sheet name=\"Usinage 2\" sheetId=\"3\" r:id=\"rId9\"/></sheets>");
    entries[3].second.replace("</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
        "worksheet\" Target=\"worksheets/other.xml\"/></Relationships>");
    entries.emplace_back("xl/worksheets/other.xml",
        "<worksheet><sheetData><row>" + tests::textCell("A1", "X") + tests::textCell("B1", "Y")
            + "</row></sheetData></worksheet>");
    const QByteArray bytes = tests::zipOf(entries);
    const auto table = exchange::readTable(bytes, u"x.xlsx"_s);
    REQUIRE(table);
    CHECK(table->sheetNames == QStringList{u"Feuil1"_s, u"Usinage 2"_s});
    CHECK(table->sheet.name == u"Feuil1"_s);
    CHECK(read(bytes, u"Usinage 2"_s).header[0] == u"X"_s);
    CHECK(read(bytes, 1).header[0] == u"X"_s);
    for (const exchange::SheetChoice &choice :
        {exchange::SheetChoice(u"Listes"_s), exchange::SheetChoice(2), exchange::SheetChoice(-1)}) {
        const auto wrong = exchange::readTable(bytes, u"x.xlsx"_s, {choice, {}, {}});
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().code == exchange::errors::kNoSheet);
    }
}

TEST_CASE("a school's list saved as a workbook by LibreOffice gives the cells of its CSV")
{
    const auto file = [](const QString &name) {
        return base::readWholeFile(
            QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/") + name, 1'000'000)
            .value();
    };
    const auto sheet = read(file(u"liste-libreoffice.xlsx"_s));
    const auto csv = exchange::readTable(file(u"liste-eleves.csv"_s), u"liste-eleves.csv"_s);
    REQUIRE(csv);
    CHECK(sheet.header == csv->sheet.header);
    REQUIRE(sheet.rows.size() == csv->sheet.rows.size());
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto &found = sheet.rows[row];
        CHECK(found.line == csv->sheet.rows[row].line);
        const auto noted = [&](int column, Kind kind) {
            return std::find(found.notes.begin(), found.notes.end(), CellNote{column, kind})
                != found.notes.end();
        };
        for (int column = 0; column < sheet.header.size(); ++column) {
            QString expected = csv->sheet.rows[row].cells[column];
            const auto date = QDate::fromString(expected, u"dd/MM/yyyy"_s);
            if (date.isValid()) {
                CHECK(noted(column, Kind::Date));
                expected = date.toString(Qt::ISODate);
            } else if (noted(column, Kind::Number)) {
                while (expected.startsWith(u'0')) // lost by the spreadsheet: hence the note
                    expected.remove(0, 1);
            }
            CHECK(found.cells[column] == expected);
        }
    }
    CHECK(sheet.rows[0].cells[6] == u"1480"_s);
}

TEST_CASE("what a file is decides, not its name, and the message says what it is", "[BI-18]")
{
    const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    const auto named = [](const char *text) {
        QByteArray bytes;
        for (; *text; ++text)
            bytes.append(*text).append('\0');
        return bytes;
    };
    const auto says = [](const QByteArray &bytes, const QString &name, const QString &words,
                          base::ErrorCode code = exchange::errors::kWrongKind) {
        const auto error = refused(bytes, name);
        INFO(error.message);
        CHECK(error.code == code);
        CHECK(error.message.contains(words));
        CHECK(error.message.contains(u"“liste.xlsx”"_s));
    };
    says(ole + named("Workbook"), u"/home/a/liste.xlsx"_s, u"(.xls)"_s);
    says(ole + named("EncryptedPackage"), u"C:\\x\\liste.xlsx"_s, u"password"_s,
        exchange::errors::kProtected);
    says(ole + named("WordDocument"), u"liste.xlsx"_s, u"office document"_s);
    says("%PDF-1.7\n%\xE2\xE3", u"liste.xlsx"_s, u"PDF"_s);
    says("\x89PNG\r\n", u"liste.xlsx"_s, u"picture"_s);
    says("\xEF\xBB\xBF\r\n <HTML><body><table><tr><td>Nom", u"liste.xlsx"_s, u"web page"_s);
    says("<table><tr><td>a;b", u"liste.xlsx"_s, u"web page"_s);
    says(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><BEE_ELEVES/>", u"liste.xlsx"_s, u"XML"_s);
    says(tests::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml", "<x/>"}}),
        u"liste.xlsx"_s, u"(.ods)"_s);
    says(tests::zipOf({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}}),
        u"liste.xlsx"_s, u"office document"_s);
    says(tests::zipOf({{"[Content_Types].xml", "<x/>"}, {"xl/workbook.bin", "x"}}), u"liste.xlsx"_s,
        u"(.xlsb)"_s);
    says(tests::zipOf({{"dossier/liste.xlsx", tests::workbook({})}}), u"liste.xlsx"_s, u"(.zip)"_s);

    const auto csv = exchange::readTable("Nom;Ville\nRoy;Lyon\n", u"liste.xlsx"_s);
    REQUIRE(csv);
    CHECK(
        csv->sheet.sourceNote.contains(u"“liste.xlsx” is not a workbook but a text file (CSV)"_s));
    tests::BookParts parts;
    parts.sheetData = kTitles;
    CHECK(exchange::readTable(tests::workbook(parts), u"liste.csv"_s));
}
