#include "core/exchange/table_reader.h"

#include "core/exchange/content_kind.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

QString separatorName(QChar separator)
{
    if (separator == u'\t')
        return QCoreApplication::translate("exchange", "tab");
    return QCoreApplication::translate("exchange", "“%1”").arg(separator);
}

// The last component, whichever system the name comes from.
QString bareName(const QString &fileName)
{
    const qsizetype cut = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    return fileName.mid(cut + 1);
}

bool claimsWorkbook(const QString &name)
{
    static const QStringList endings{u".xlsx"_s, u".xlsm"_s, u".xls"_s, u".ods"_s};
    return std::any_of(endings.begin(), endings.end(),
        [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

QString textNote(const QByteArray &bytes, const QString &name, Encoding encoding, QChar separator)
{
    QStringList notes;
    if (claimsWorkbook(name)) {
        notes << QCoreApplication::translate(
            "exchange", "“%1” is not a workbook but a text file (CSV), and was read as such.")
                     .arg(name.left(100));
    }
    notes << QCoreApplication::translate("exchange", "Text file, encoding %1, separator %2.")
                 .arg(encodingName(encoding), separatorName(separator));
    if (looksMixed(bytes, encoding)) {
        notes << QCoreApplication::translate("exchange",
            "Some lines seem to be written in another encoding (“Ã©”): check the accents below.");
    }
    return notes.join(u' ');
}

base::Result<Table> readText(
    const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    const Encoding encoding = options.encoding ? *options.encoding : detectEncoding(bytes);
    ET_ASSIGN(const QString text, decoded(bytes, encoding));
    ET_ASSIGN(CsvRecords records, readCsv(text, {options.separator, Quotes::Strict}));
    Table table;
    ET_ASSIGN(table.sheet, makeSheet(std::move(records.rows), Width::Header));
    table.encoding = encoding;
    table.separator = records.separator;
    table.sheet.sourceNote = textNote(bytes, name, encoding, records.separator);
    return table;
}

} // namespace

base::Result<Table> readTable(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    if (bytes.isEmpty())
        return base::fail(errors::empty());
    if (bytes.size() > limits::kMaximumBytes)
        return base::fail(errors::tooLarge());
    const QString name = bareName(fileName);
    ContentKind kind = kindOfContent(bytes);
    if (kind == ContentKind::Text)
        return readText(bytes, name, options);
    if (kind == ContentKind::Zip) {
        ET_ASSIGN(const ZipArchive archive, ZipArchive::open(bytes));
        kind = kindOfArchive(archive);
        if (kind == ContentKind::Xlsx)
            return readXlsx(archive, options.sheet);
    }
    return base::fail(cannotRead(kind, name));
}

base::Result<Table> readPastedCells(const QString &clipboardText)
{
    if (clipboardText.trimmed().isEmpty()) {
        return base::fail(errors::kEmpty,
            QCoreApplication::translate("exchange",
                "The clipboard holds no text. Copy the cells in your spreadsheet program, then "
                "paste again."));
    }
    if (clipboardText.size() > limits::kMaximumPastedCharacters) {
        return base::fail(errors::kTooLarge,
            QCoreApplication::translate("exchange",
                "What was copied is too large to be pasted. Save it as a file, then read the "
                "file."));
    }
    std::optional<QChar> separator;
    if (clipboardText.contains(u'\t'))
        separator = u'\t';
    ET_ASSIGN(CsvRecords records, readCsv(clipboardText, {separator, Quotes::Lenient}));
    Table table;
    ET_ASSIGN(table.sheet, makeSheet(std::move(records.rows), Width::Header));
    table.separator = records.separator;
    table.sheet.sourceNote = QCoreApplication::translate("exchange", "Pasted cells, separator %1.")
                                 .arg(separatorName(records.separator));
    return table;
}

} // namespace exchange
