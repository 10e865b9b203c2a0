// Workbooks made to harm: bombs, lying archives, XML tricks.
#include "core/exchange/read_errors.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/zip_archive.h"
#include "tests/core/exchange/workbook_builder.h"
#include "tests/support/well_said.h"

#include <QDir>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
namespace errors = exchange::errors;

namespace {

const QByteArray kTitles =
    "<row r=\"1\">" + tests::textCell("A1", "Nom") + tests::textCell("B1", "Ville") + "</row>";
const QByteArray kRow =
    "<row>" + tests::textCell("A2", "Roy") + tests::textCell("B2", "Lyon") + "</row>";

base::Error refused(const QByteArray &bytes)
{
    const auto table = exchange::readTable(bytes, u"liste.xlsx"_s);
    REQUIRE_FALSE(table);
    CHECK_FALSE(table.error().message.contains(u"xl/"_s));
    support::checkWellSaid(table.error());
    return table.error();
}

tests::Entries soundEntries()
{
    tests::BookParts parts;
    parts.sheetData = kTitles + kRow;
    return tests::workbookEntries(parts);
}

QByteArray &part(tests::Entries &entries, const QByteArray &name)
{
    for (auto &[entry, content] : entries) {
        if (entry == name)
            return content;
    }
    FAIL("no such part");
    return entries.front().second;
}

// Where the central directory speaks of an entry.
qsizetype directoryEntry(const QByteArray &zip, const QByteArray &name)
{
    const qsizetype found = zip.lastIndexOf(name) - 46;
    REQUIRE(zip.mid(found, 4) == "PK\x01\x02");
    return found;
}

void set32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

const QByteArray kSheet = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("the sound workbook that the hostile ones are made from is read")
{
    const auto table = exchange::readTable(tests::zipOf(soundEntries()), u"liste.xlsx"_s);
    REQUIRE(table);
    CHECK(table->sheet.rows.size() == 1);
}

TEST_CASE("a workbook that unpacks to far more than its size is given up early", "[BI-13]")
{
    auto entries = soundEntries();
    part(entries, kSheet).replace("</sheetData>", QByteArray(30'000'000, ' ') + "</sheetData>");
    QByteArray bomb = tests::zipOf(entries);
    CHECK(bomb.size() < 200'000);
    CHECK(refused(bomb).code == errors::kAbnormal);

    // Spread over tags, so that no single piece is large.
    entries = soundEntries();
    part(entries, kSheet)
        .replace("</sheetData>", QByteArray("<row/>").repeated(1'000'000) + "</sheetData>");
    CHECK(refused(tests::zipOf(entries)).code == errors::kAbnormal);

    // Under 1 MB a high ratio is an ordinary empty sheet.
    entries = soundEntries();
    part(entries, kSheet)
        .replace("</sheetData>", QByteArray("<row/>").repeated(150'000) + "</sheetData>");
    CHECK(exchange::readTable(tests::zipOf(entries), u"x.xlsx"_s));
}

TEST_CASE("an archive may not unpack to over 200 MB even at a modest ratio", "[BI-13]")
{
    QByteArray content;
    quint32 state = 1;
    while (content.size() < 70'000'000) {
        state = state * 1664525u + 1013904223u;
        content += QByteArray::number(state) + QByteArray(600, 'x');
    }
    const auto archive =
        exchange::ZipArchive::open(tests::zipOf({{"a", content}, {"b", content}, {"c", content}}));
    REQUIRE(archive);
    CHECK(exchange::ZipPart(*archive, u"a"_s).finish());
    CHECK(exchange::ZipPart(*archive, u"b"_s).finish());
    const auto third = exchange::ZipPart(*archive, u"c"_s).finish();
    REQUIRE_FALSE(third);
    CHECK(third.error().code == errors::kAbnormal);
}

TEST_CASE("one long shared text used by every cell is counted each time", "[BI-14]")
{
    tests::BookParts parts;
    parts.sharedStrings = "<si><t>" + QByteArray(9'000, 'x') + "</t></si>";
    parts.sheetData = kTitles
        + QByteArray("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>").repeated(10'000);
    const QByteArray bomb = tests::workbook(parts);
    CHECK(bomb.size() < 20'000);
    CHECK(refused(bomb).code == errors::kTooLarge);
    parts.sharedStrings = "<si><t>" + QByteArray(10'001, 'x') + "</t></si>";
    parts.sheetData = kTitles + "<row r=\"7\"><c r=\"C7\" t=\"s\"><v>0</v></c></row>";
    const auto error = refused(tests::workbook(parts));
    CHECK(error.code == errors::kCellTooLong);
    CHECK(error.message.contains(u"line 7, column C"_s));
}

TEST_CASE("an archive that lies about its entries is refused", "[BI-15]")
{
    const QByteArray sound = tests::zipOf(soundEntries());
    const qsizetype entry = directoryEntry(sound, kSheet);

    QByteArray size = sound;
    set32(size, entry + 24, 10);
    CHECK(refused(size).code == errors::kDamaged);

    QByteArray checksum = sound;
    set32(checksum, entry + 16, 0xDEADBEEF);
    CHECK(refused(checksum).code == errors::kDamaged);

    QByteArray overlapping = sound; // the sheet's data are said to be where the styles' are
    set32(overlapping, entry + 42,
        qFromLittleEndian<quint32>(
            sound.constData() + directoryEntry(sound, "xl/styles.xml") + 42));
    CHECK(refused(overlapping).code == errors::kDamaged);

    for (const qsizetype cut : {5, 100, int(sound.size() / 2), int(sound.size() - 1)})
        CHECK(refused(sound.left(cut)).code == errors::kDamaged);
    CHECK(refused("PK\x05\x06" + QByteArray(18, '\0')).code == errors::kWrongKind);
}

TEST_CASE("an archive of very many entries is refused", "[BI-15]")
{
    auto entries = soundEntries();
    for (int i = 0; i < 100'000; ++i)
        entries.emplace_back("f" + QByteArray::number(i), QByteArray());
    CHECK(refused(tests::zipOf(entries)).code == errors::kAbnormal);
    entries.resize(1000);
    CHECK(exchange::readTable(tests::zipOf(entries), u"x.xlsx"_s));
    entries.emplace_back("one-more", "");
    CHECK(refused(tests::zipOf(entries)).code == errors::kAbnormal);
}

TEST_CASE("encrypted entries are refused by name of the cause", "[BI-15]")
{
    CHECK(refused(tests::zipOf(soundEntries(), "secret")).code == errors::kProtected);
}

namespace {

// The sound workbook with the true or told sizes of its sheet in a zip64 field.
QByteArray inZip64(quint64 toldSize, bool isTrue)
{
    QByteArray zip = tests::zipOf(soundEntries());
    const qsizetype entry = directoryEntry(zip, kSheet);
    const auto word = [&](qsizetype at) {
        return qFromLittleEndian<quint32>(zip.constData() + at);
    };
    QByteArray field(20, '\0');
    qToLittleEndian<quint16>(1, field.data());
    qToLittleEndian<quint16>(16, field.data() + 2);
    qToLittleEndian<quint64>(isTrue ? word(entry + 24) : toldSize, field.data() + 4);
    qToLittleEndian<quint64>(isTrue ? word(entry + 20) : toldSize, field.data() + 12);
    const auto extra = qFromLittleEndian<quint16>(zip.constData() + entry + 30);
    set32(zip, entry + 20, 0xFFFFFFFF);
    set32(zip, entry + 24, 0xFFFFFFFF);
    qToLittleEndian<quint16>(quint16(extra + 20), zip.data() + entry + 30);
    zip.insert(entry + 46 + kSheet.size(), field);
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    set32(zip, end + 12, word(end + 12) + 20);
    return zip;
}

} // namespace

TEST_CASE("sizes in 64 bits are read when they are true and refused when they lie", "[BI-15]")
{
    CHECK(exchange::readTable(inZip64(0, true), u"x.xlsx"_s));
    for (const quint64 told :
        {quint64(0), quint64(10), quint64(1) << 33, quint64(1) << 62, ~quint64(0)}) {
        INFO(told);
        CHECK(refused(inZip64(told, false)).code == errors::kDamaged);
    }
}

TEST_CASE("a workbook inside a workbook is not opened", "[BI-15]")
{
    auto entries = soundEntries();
    part(entries, kSheet) = tests::zipOf(soundEntries());
    CHECK(refused(tests::zipOf(entries)).code == errors::kDamaged);
}

TEST_CASE("an entry that says it is a link is read as its own bytes, never followed", "[BI-16]")
{
    const auto asLink = [](const tests::Entries &entries) {
        QByteArray zip = tests::zipOf(entries);
        const qsizetype entry = directoryEntry(zip, kSheet);
        zip[entry + 5] = 3; // made on Unix
        set32(zip, entry + 38, quint32(0120777) << 16);
        return zip;
    };
    CHECK(exchange::readTable(asLink(soundEntries()), u"x.xlsx"_s));
    auto entries = soundEntries();
    part(entries, kSheet) = "/etc/passwd";
    CHECK(refused(asLink(entries)).code == errors::kDamaged);
}

TEST_CASE("entries of the same name are refused; strange names are never touched", "[BI-16]")
{
    auto entries = soundEntries();
    entries.emplace_back("xl/worksheets/sheet2.xml", part(entries, kSheet));
    QByteArray twice = tests::zipOf(entries);
    twice.replace("xl/worksheets/sheet2.xml", kSheet);
    CHECK(refused(twice).code == errors::kDamaged);

    entries = soundEntries();
    entries.emplace_back("../../etabli-escape", "x");
    entries.emplace_back("/tmp/etabli-escape", "x");
    CHECK(exchange::readTable(tests::zipOf(entries), u"x.xlsx"_s));
    CHECK_FALSE(QFile::exists(u"/tmp/etabli-escape"_s));
    CHECK_FALSE(QFile::exists(u"../../etabli-escape"_s));

    entries = soundEntries();
    part(entries, "xl/_rels/workbook.xml.rels")
        .replace("worksheets/sheet1.xml", "../../../etc/passwd");
    CHECK(refused(tests::zipOf(entries)).code == errors::kDamaged);
}

TEST_CASE("XML tricks inside a workbook are refused", "[BI-24][BI-25][BI-26]")
{
    const auto with = [](const QByteArray &name, const QByteArray &content) {
        auto entries = soundEntries();
        part(entries, name) = content;
        return refused(tests::zipOf(entries));
    };
    const QByteArray doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">"
                               "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    for (const QByteArray &name : {QByteArray("_rels/.rels"), QByteArray("xl/workbook.xml"),
             QByteArray("xl/sharedStrings.xml"), QByteArray("xl/styles.xml"), kSheet}) {
        const auto error = with(name, doctype + "<x>&f;&a;</x>");
        CHECK(error.code == errors::kAbnormal);
        CHECK(error.message.startsWith(u"DOCTYPE"_s));
    }
    CHECK(with(kSheet, QByteArray("<a>").repeated(100'000)).code == errors::kDamaged);
    CHECK(with(kSheet, "<worksheet><sheetData></row></worksheet>").code == errors::kDamaged);
    CHECK(with(kSheet, "").code == errors::kDamaged);
    CHECK(with(kSheet, QByteArray("\0\x01\xFF\xFE", 4)).code == errors::kDamaged);
    CHECK(with(kSheet, "<worksheet>&unknown;</worksheet>").code == errors::kDamaged);
    CHECK(with(kSheet, "<other/>").code == errors::kNoHeader);
    CHECK(with("xl/workbook.xml", "<workbook/>").code == errors::kNoSheet);
}

TEST_CASE("a workbook nested deeper than any real one is refused", "[BI-26]")
{
    const auto nested = [](int levels) {
        auto entries = soundEntries();
        part(entries, kSheet)
            .replace("</sheetData>",
                "</sheetData>" + QByteArray("<a>").repeated(levels)
                    + QByteArray("</a>").repeated(levels));
        return tests::zipOf(entries);
    };
    CHECK(exchange::readTable(nested(63), u"x.xlsx"_s));
    CHECK(refused(nested(64)).code == errors::kDamaged);
}

TEST_CASE("cells that point outside their workbook are refused")
{
    const auto with = [](const QByteArray &rows) {
        tests::BookParts parts;
        parts.sheetData = kTitles + rows;
        return refused(tests::workbook(parts)).code;
    };
    CHECK(with("<row><c t=\"s\"><v>0</v></c></row>") == errors::kDamaged);
    CHECK(with("<row><c t=\"s\"><v>-1</v></c></row>") == errors::kDamaged);
    CHECK(with("<row><c r=\"ABCD1\"><v>0</v></c></row>") == errors::kDamaged);
    CHECK(with("<row><c r=\"1\"><v>0</v></c></row>") == errors::kDamaged);
    CHECK(with("<row r=\"9999999\"><c><v>0</v></c></row>") == errors::kDamaged);
    CHECK(with("<row r=\"-1\"><c><v>0</v></c></row>") == errors::kDamaged);
    CHECK(with("<row r=\"2\"><c r=\"GS2\"><v>0</v></c></row>") == errors::kTooManyColumns);
    QByteArray rows;
    for (int i = 0; i < 50'001; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919 % 65'537) + "</v></c></row>";
    CHECK(with(rows) == errors::kTooManyRows);
}
