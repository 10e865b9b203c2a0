#include "core/exchange/sheet.h"

#include "core/exchange/read_errors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace exchange {

namespace {

// One more than the index of the last filled cell.
qsizetype filledWidth(const QStringList &cells)
{
    qsizetype width = cells.size();
    while (width > 0 && cells[width - 1].trimmed().isEmpty())
        --width;
    return width;
}

bool isHeader(const Row &row)
{
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled >= 2;
}

base::Done refuseDuplicates(const QStringList &header, int line)
{
    QHash<QString, int> seen;
    for (int column = 0; column < header.size(); ++column) {
        const QString key = header[column].toCaseFolded();
        if (key.isEmpty())
            continue;
        if (const auto first = seen.constFind(key); first != seen.constEnd()) {
            return base::fail(errors::kDuplicateColumn,
                QCoreApplication::translate("exchange",
                    "Column “%1” is present twice (line %2, columns %3 and %4). Rename or remove "
                    "one of them, then read the file again.")
                    .arg(header[column].left(60), QString::number(line), columnLetters(*first),
                        columnLetters(column)));
        }
        seen.insert(key, column);
    }
    return {};
}

// What is left of the columns once those empty from top to bottom are gone from the right.
qsizetype usedWidth(const QStringList &header, const std::vector<Row> &rows, Width width)
{
    qsizetype used = filledWidth(header);
    const qsizetype limit =
        width == Width::Header ? header.size() : qsizetype(limits::kMaximumColumns);
    for (const Row &row : rows)
        used = std::max(used, std::min(limit, filledWidth(row.cells)));
    return used;
}

// Short only against the columns that are kept. A spreadsheet does not store its empty cells.
void fit(Row &row, qsizetype width, Width rule)
{
    const qsizetype filled = filledWidth(row.cells);
    if (filled > width) {
        row.shape = RowShape::Long;
        row.cells.resize(filled);
        return;
    }
    if (row.cells.size() < width && rule == Width::Header)
        row.shape = RowShape::Short;
    row.cells.resize(width);
}

} // namespace

base::Result<Sheet> makeSheet(std::vector<Row> rows, Width width)
{
    const auto header = std::find_if(rows.begin(), rows.end(), isHeader);
    if (header == rows.end())
        return base::fail(errors::noHeader());
    Sheet sheet;
    sheet.headerLine = header->line;
    for (const QString &title : std::as_const(header->cells))
        sheet.header << title.simplified();
    ET_TRY(refuseDuplicates(sheet.header, sheet.headerLine));
    rows.erase(rows.begin(), std::next(header));
    std::erase_if(rows, [](const Row &row) { return filledWidth(row.cells) == 0; });
    const qsizetype used = usedWidth(sheet.header, rows, width);
    sheet.header.resize(used);
    for (Row &row : rows)
        fit(row, used, width);
    sheet.rows = std::move(rows);
    return sheet;
}

QString cellPlace(int line, int column)
{
    return QCoreApplication::translate("exchange", "line %1, column %2")
        .arg(QString::number(line), columnLetters(column));
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace exchange
