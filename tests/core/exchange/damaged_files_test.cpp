// Thousands of lists with random damage: each is read or refused with a message, none breaks the
// program. The seed is fixed; ETABLI_FUZZ multiplies the number of trials.
#include "core/base/safe_file.h"
#include "core/exchange/table_reader.h"
#include "tests/core/exchange/workbook_builder.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    return base::readWholeFile(
        QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/") + name, 1'000'000)
        .value();
}

int trials(int usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("ETABLI_FUZZ"));
}

class Damage {
public:
    explicit Damage(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(qsizetype limit) { return unsigned(m_random() % unsigned(limit)); }

    QByteArray operator()(QByteArray bytes, const QByteArrayList &pieces)
    {
        for (unsigned i = 1 + below(8); i > 0; --i) {
            const qsizetype at = below(bytes.size());
            const qsizetype length = 1 + below(20);
            switch (below(5)) {
            case 0:
                bytes[at] = char(below(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, QByteArray(length, char(below(256))));
                break;
            case 3:
                bytes.insert(at, pieces[below(pieces.size())]);
                break;
            case 4:
                bytes.insert(at, bytes.mid(below(bytes.size()), 10 * length));
                break;
            }
            if (bytes.isEmpty())
                bytes = "x";
        }
        return bytes;
    }

private:
    std::mt19937 m_random;
};

// Whether a table came out; if it did, it holds together, and if not, somebody is told why.
bool isReadSoundly(const QByteArray &bytes)
{
    const auto table = exchange::readTable(bytes, u"liste"_s);
    if (!table) {
        CHECK_FALSE(table.error().message.isEmpty());
        return false;
    }
    for (const auto &row : table->sheet.rows) {
        const bool isLong = row.shape == exchange::RowShape::Long;
        CHECK((row.cells.size() > table->sheet.header.size()) == isLong);
        CHECK(row.cells.size() >= table->sheet.header.size());
        for (const auto &note : row.notes)
            CHECK(note.column < row.cells.size());
    }
    return true;
}

} // namespace

TEST_CASE("text files with random damage are read or refused, never worse (fuzz)")
{
    const QByteArrayList pieces{"\"", "\"\"", ";", "\t", ",", "\r", "\n", "\r\n", "\xEF\xBB\xBF",
        "\xFF\xFE", QByteArray(1, '\0'), "sep=,\n", "<html", "'=", "\xC3"};
    Damage damage(33);
    for (const QString &name :
        {u"liste-eleves.csv"_s, u"eleves-officiel.csv"_s, u"students-tab-utf16.tsv"_s}) {
        const QByteArray original = sample(name).left(3000);
        int readable = 0;
        for (int trial = 0; trial < trials(700); ++trial)
            readable += isReadSoundly(damage(original, pieces));
        CHECK(readable > 10);
    }
}

TEST_CASE("workbooks with random damage are read or refused, never worse (fuzz)")
{
    const QByteArray original = sample(u"liste-libreoffice.xlsx"_s);
    const QByteArrayList pieces{"PK\x01\x02", "PK\x03\x04", "PK\x05\x06", "\xFF\xFF\xFF\xFF",
        QByteArray(4, '\0'), "xl/workbook.xml"};
    Damage damage(34);
    int readable = 0;
    for (int trial = 0; trial < trials(1500); ++trial)
        readable += isReadSoundly(damage(original, pieces));
    CHECK(readable > 0); // nearly any damage spoils a checksum
}

TEST_CASE("workbooks whose XML has random damage are read or refused, never worse (fuzz)")
{
    tests::BookParts parts;
    parts.sharedStrings = "<si><t>Nom</t></si><si><r><t>Vi</t></r><r><t>lle</t></r></si>";
    parts.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"[$-40C]dd/mm/yyyy;@\"/>";
    parts.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"46\"/>";
    parts.sheetData =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"2\">"
        + tests::textCell("A2", "un_x000D_\ndeux")
        + "<c r=\"B2\" s=\"1\"><f>TODAY()</f><v>46000.5</v></c><c r=\"C2\" "
          "s=\"2\"><v>-1.2E3</v></c></row>";
    const auto entries = tests::workbookEntries(parts);
    const QByteArrayList pieces{"<", ">", "\"", "&", "&#0;", "&#xD800;", "<!--", "<![CDATA[", "]]>",
        "<!DOCTYPE x>", "<row>", "</row>", "<c>", "<v>", "</c>", "<is>", "s=\"99999999999\"",
        "r=\"ZZZ99999999\"", "9e999", "-", "\xFF", "1"};
    Damage damage(35);
    int readable = 0;
    for (int trial = 0; trial < trials(3000); ++trial) {
        auto damaged = entries;
        QByteArray &content = damaged[damage.below(qsizetype(damaged.size()))].second;
        content = damage(content, pieces);
        readable += isReadSoundly(tests::zipOf(damaged));
    }
    CHECK(readable > 100);
}
