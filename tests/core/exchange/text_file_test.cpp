// Text files: encodings, separators, quotation marks, and what is refused.
#include "core/base/safe_file.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/table_reader.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;
using exchange::Encoding;
using exchange::RowShape;

namespace {

constexpr std::array kEncodings{Encoding::Utf8, Encoding::Utf8Bom, Encoding::Utf16Le,
    Encoding::Utf16Be, Encoding::Windows1252, Encoding::Iso8859_15};

QByteArray sample(const QString &name)
{
    return base::readWholeFile(
        QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/") + name, 1'000'000)
        .value();
}

// The opposite table is found by asking the decoder for every byte: an independent way round.
QByteArray inLegacy(const QString &text, Encoding encoding)
{
    QHash<QChar, char> bytes;
    for (int byte = 255; byte >= 0; --byte) {
        const char c = char(byte);
        bytes.insert(exchange::decoded(QByteArray(1, c), encoding).value().front(), c);
    }
    QByteArray result;
    for (const QChar c : text) {
        INFO(QString(c).toStdString());
        REQUIRE(bytes.contains(c));
        result += bytes.value(c);
    }
    return result;
}

QByteArray encoded(const QString &text, Encoding encoding, bool mark = true)
{
    const auto with = [&](QStringConverter::Encoding converter) -> QByteArray {
        return QStringEncoder(
            converter, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default)
            .encode(text);
    };
    switch (encoding) {
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Utf8Bom:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case Encoding::Utf16Le:
        return with(QStringConverter::Utf16LE);
    case Encoding::Utf16Be:
        return with(QStringConverter::Utf16BE);
    case Encoding::Windows1252:
    case Encoding::Iso8859_15:
        return inLegacy(text, encoding);
    }
    return {};
}

std::vector<QStringList> grid(const exchange::Sheet &sheet)
{
    std::vector<QStringList> cells{sheet.header};
    for (const auto &row : sheet.rows)
        cells.push_back(row.cells);
    return cells;
}

// Anh-Dũng cannot be written in the legacy encodings.
void dropVietnamese(exchange::Sheet &sheet)
{
    for (auto &row : sheet.rows)
        row.cells.replaceInStrings(u"ũ"_s, u"u"_s);
}

QString csvOf(const exchange::Sheet &sheet, QChar separator)
{
    QString text;
    for (const QStringList &row : grid(sheet)) {
        QStringList quoted;
        for (QString cell : row)
            quoted << (cell.contains(separator) ? u'"' + cell + u'"' : cell);
        text += quoted.join(separator) + u"\r\n"_s;
    }
    return text;
}

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
    return table.error();
}

QStringList column(const exchange::Sheet &sheet, const QString &title)
{
    const qsizetype index = sheet.header.indexOf(title);
    REQUIRE(index >= 0);
    QStringList cells;
    for (const auto &row : sheet.rows)
        cells << row.cells[index];
    return cells;
}

} // namespace

TEST_CASE("the lists that schools send are read with their accents (BI-06)")
{
    const auto windows = exchange::readTable(sample(u"liste-eleves.csv"_s), u"liste-eleves.csv"_s);
    REQUIRE(windows);
    CHECK(windows->encoding == Encoding::Windows1252);
    CHECK(windows->separator == u';');
    CHECK(windows->sheet.rows.size() == 86);
    CHECK(windows->sheet.header.size() == 17);
    const QStringList names = column(windows->sheet, u"Nom"_s);
    CHECK(names.contains(u"CŒURDEVEY"_s));
    CHECK(names.contains(u"MÜLLER"_s));
    CHECK(names.contains(u"KANTÉ"_s));
    CHECK(column(windows->sheet, u"Adresse"_s)[1] == u"14 lotissement Les Œillets"_s);
    CHECK(column(windows->sheet, u"Code postal"_s)[0] == u"01480"_s);
    CHECK(windows->sheet.sourceNote.contains(u"Windows-1252"_s));

    const auto official = read(sample(u"eleves-officiel.csv"_s));
    CHECK(official.rows.size() == 88);
    CHECK(official.header.front() == u"Identifiant unique*"_s);
    CHECK(column(official, u"Nom de famille*"_s).contains(u"Cœurdevey"_s));

    const auto iso = read(sample(u"students-comma-iso.csv"_s));
    CHECK(iso.rows.size() == 88);
    CHECK(column(iso, u"last_name"_s).contains(u"Müller"_s));

    const auto utf16 = exchange::readTable(sample(u"students-tab-utf16.tsv"_s), u"a.tsv"_s);
    REQUIRE(utf16);
    CHECK(utf16->encoding == Encoding::Utf16Le);
    CHECK(utf16->separator == u'\t');
    CHECK(utf16->sheet.rows.size() == 88);
    CHECK(column(utf16->sheet, utf16->sheet.header[0]).contains(u"Kanté"_s));
}

TEST_CASE("each list gives the same cells whatever its encoding and separator (BI-06, BI-08)")
{
    for (const QString &name : {u"liste-eleves.csv"_s, u"eleves-officiel.csv"_s,
             u"students-comma-iso.csv"_s, u"students-tab-utf16.tsv"_s}) {
        for (const Encoding encoding : kEncodings) {
            auto original = read(sample(name));
            if (encoding == Encoding::Windows1252 || encoding == Encoding::Iso8859_15)
                dropVietnamese(original);
            for (const QChar separator : {u';', u',', u'\t'}) {
                for (const bool mark : {true, false}) {
                    const auto again = exchange::readTable(
                        encoded(csvOf(original, separator), encoding, mark), u"x.csv"_s);
                    INFO(name << int(encoding) << int(separator.unicode()) << mark);
                    REQUIRE(again);
                    CHECK(grid(again->sheet) == grid(original));
                    CHECK(again->separator == separator);
                }
            }
        }
    }
}

TEST_CASE("Windows-1252 and ISO 8859-15 are told apart by the bytes they do not share")
{
    using exchange::detectEncoding;
    CHECK(detectEncoding("C\x8CUR") == Encoding::Windows1252);
    CHECK(detectEncoding("C\xBCUR") == Encoding::Iso8859_15);
    CHECK(detectEncoding("Les \xBCillets") == Encoding::Iso8859_15);
    CHECK(detectEncoding("s\xBDur \xE9l\xE8ve") == Encoding::Iso8859_15);
    CHECK(detectEncoding("12,50 \xA4") == Encoding::Iso8859_15);
    CHECK(detectEncoding("caf\xE9 1\xBD h") == Encoding::Windows1252);
    CHECK(detectEncoding("caf\xE9 1\xBDh") == Encoding::Windows1252);
    CHECK(detectEncoding("caf\xE9") == Encoding::Windows1252);
    CHECK(detectEncoding("plain") == Encoding::Utf8);
    CHECK(exchange::decoded("\x80 \x9C", Encoding::Windows1252).value() == u"€ œ"_s);
    CHECK(exchange::decoded("\xA4 \xBD", Encoding::Iso8859_15).value() == u"€ œ"_s);
    CHECK(exchange::decoded("\xA4 \xBD", Encoding::Windows1252).value() == u"¤ ½"_s);
}

TEST_CASE("a wrong guess of encoding or separator is corrected by the person (BI-06)")
{
    const QByteArray bytes = "Nom;Note\r\nN\xBDud;5\r\n";
    CHECK(read(bytes).rows[0].cells[0] == u"Nœud"_s);
    CHECK(read(bytes, {{}, Encoding::Windows1252, {}}).rows[0].cells[0] == u"N½ud"_s);
    const auto asUtf8 = exchange::readTable(bytes, u"x.csv"_s, {{}, Encoding::Utf8, {}});
    REQUIRE_FALSE(asUtf8);
    CHECK(asUtf8.error().code == exchange::errors::kEncoding);
    const auto forced = read("a,b;c\n1,2;3\n", {{}, {}, QChar(u',')});
    CHECK(forced.header == QStringList{u"a"_s, u"b;c"_s});
    const auto odd = exchange::readTable("a;b\n1;2\n\n", u"x.csv"_s, {{}, Encoding::Utf16Le, {}});
    REQUIRE_FALSE(odd);
}

TEST_CASE("a file glued from two encodings is announced (BI-06)")
{
    const auto mixed = read("Nom;Ville\r\nL\xE9"
                            "a;Lyon\r\nZo\xC3\xA9;Dijon\r\n");
    CHECK(mixed.rows[0].cells[0] == u"Léa"_s);
    CHECK(mixed.sourceNote.contains(u"Ã©"_s));
    CHECK_FALSE(read("Nom;Ville\r\nL\xE9"
                     "a;Lyon\r\n")
                    .sourceNote.contains(u"Ã©"_s));
}

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
    CHECK(read("Nom;Prix\nRoy;12,50\nDoe;13,50\n").header.size() == 2);
    CHECK(
        read("sep=,\r\nNom,Ville;x\r\nRoy,Lyon\r\n").header == QStringList{u"Nom"_s, u"Ville;x"_s});
}

TEST_CASE("lines may end with CR alone, and keep their physical numbers (BI-07)")
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

TEST_CASE("a header alone gives no rows; nothing at all is refused (BI-07)")
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

TEST_CASE("two columns of the same title are refused with both places (BI-07)")
{
    const auto error = refused("Nom;Ville;Âge;nom \nRoy;Lyon;16;x\n");
    CHECK(error.code == exchange::errors::kDuplicateColumn);
    CHECK(error.message.contains(u"columns A and D"_s));
    CHECK(error.message.contains(u"“nom”"_s));
}

TEST_CASE("broken text files are refused with the line and the column (BI-07)")
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

TEST_CASE("pasted cells are read as a spreadsheet copies them (BI-43)")
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

TEST_CASE("markup and SQL in a list are read to the letter (BI-27, BI-29)")
{
    const auto sheet =
        read("Nom;nom\"\"); DROP TABLE eleve;--\n'; DROP;<b>x</b> %1;<!DOCTYPE x>\n");
    CHECK(sheet.header[1] == u"nom\"\")"_s);
    CHECK(sheet.header[2] == u"DROP TABLE eleve"_s);
    CHECK(sheet.rows[0].cells[0] == u"'"_s);
    CHECK(sheet.rows[0].cells[2] == u"<b>x</b> %1"_s);
}
