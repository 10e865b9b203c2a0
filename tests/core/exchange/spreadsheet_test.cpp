// What leaves the program, opened by the spreadsheet program schools have.
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/any_school.h"
#include "tests/support/process.h"
#include "tests/support/skip.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

// What a spreadsheet would run, and what it would take for a number or a date.
const QStringList kTexts{u"=1+1"_s, u"+1+1"_s, u"-1+1"_s, u"@SUM(1;1)"_s, u"\t=1+1"_s, u"\r=1+1"_s,
    u"\n=1+1"_s, u"＝1+1"_s, u"=HYPERLINK(\"http://example.invalid\";\"x\")"_s, u"0612345678"_s,
    u"+33612345678"_s, u"0123456789A"_s, u"1E5"_s, u"2/3"_s, u"001"_s};

exchange::ListExport hostileList()
{
    exchange::ListExport list{u"Essai"_s, {{u"Rang"_s}, {u"Texte"_s}}, {}};
    for (int row = 0; row < kTexts.size(); ++row)
        list.rows.push_back({u"r%1"_s.arg(row), kTexts[row]});
    return list;
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

// The sheet as LibreOffice opens the file and writes it again as a workbook.
exchange::Sheet opened(const QTemporaryDir &folder, const QString &path)
{
    const auto done = support::run({u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
            u"--infilter=CSV:59,34,76,1"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
            folder.filePath(u"out"_s), path},
        {}, {}, folder.path(), 240'000});
    INFO(done.err.toStdString());
    QFile out(folder.filePath(u"out/"_s + path.section(u'/', -1).section(u'.', 0, 0) + u".xlsx"_s));
    REQUIRE(out.open(QIODevice::ReadOnly));
    return must(exchange::readTable(out.readAll(), u"essai.xlsx"_s)).sheet;
}

bool isRun(const exchange::Row &row)
{
    return std::any_of(row.notes.begin(), row.notes.end(), [](const exchange::CellNote &note) {
        return note.kind == exchange::CellNote::Kind::Formula;
    });
}

} // namespace

TEST_CASE("what looks like a formula, a phone or an INE stays text in LibreOffice", "[BI-33]")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        support::skip(u"LibreOffice is not installed"_s);
        return;
    }
    QTemporaryDir folder;
    const auto list = hostileList();
    const QString workbook = fileWith(folder, u"classeur.xlsx"_s, must(exchange::writeXlsx(list)));
    const auto fromXlsx = opened(folder, workbook);
    REQUIRE(int(fromXlsx.rows.size()) == kTexts.size());
    for (int row = 0; row < kTexts.size(); ++row) {
        INFO(kTexts[row].toStdString());
        CHECK_FALSE(isRun(fromXlsx.rows[size_t(row)]));
        CHECK(fromXlsx.rows[size_t(row)].cells[1].simplified() == kTexts[row].simplified());
        CHECK(fromXlsx.rows[size_t(row)].notes.empty());
    }
    const QString text = fileWith(folder, u"texte.csv"_s, must(exchange::writeCsv(list)));
    const auto fromCsv = opened(folder, text);
    REQUIRE(int(fromCsv.rows.size()) == kTexts.size());
    for (const exchange::Row &row : fromCsv.rows) {
        INFO(row.cells[1].toStdString());
        CHECK_FALSE(isRun(row)); // nothing is run; that a phone loses its zero is CSV's
    }
}
