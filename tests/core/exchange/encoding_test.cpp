// Text files: the lists that schools send, in every encoding and with every separator.
#include "core/base/safe_file.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/table_reader.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;
using exchange::Encoding;

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

TEST_CASE("the lists that schools send are read with their accents", "[BI-06]")
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

TEST_CASE("each list gives the same cells whatever its encoding and separator", "[BI-06][BI-08]")
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

TEST_CASE("a wrong guess of encoding or separator is corrected by the person", "[BI-06]")
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

TEST_CASE("a file glued from two encodings is announced", "[BI-06]")
{
    const auto mixed = read("Nom;Ville\r\nL\xE9"
                            "a;Lyon\r\nZo\xC3\xA9;Dijon\r\n");
    CHECK(mixed.rows[0].cells[0] == u"Léa"_s);
    CHECK(mixed.sourceNote.contains(u"Ã©"_s));
    CHECK_FALSE(read("Nom;Ville\r\nL\xE9"
                     "a;Lyon\r\n")
                    .sourceNote.contains(u"Ã©"_s));
}
