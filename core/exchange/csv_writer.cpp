#include "core/exchange/csv_writer.h"

#include "core/exchange/formula_guard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

// The other separators are quoted too: a reader that guesses the separator is not led astray by
// them.
bool needsQuotes(const QString &text)
{
    return text.startsWith(u' ') || text.endsWith(u' ')
        || std::any_of(
            text.begin(), text.end(), [](QChar c) { return u";,\t\"\r\n"_s.contains(c); });
}

QString quoted(QString text)
{
    if (!needsQuotes(text))
        return text;
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString exportedText(const ExportCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? quoted(guarded(*text)) : cellText(cell);
}

} // namespace

base::Result<QByteArray> writeCsv(const ListExport &list)
{
    QString text(QChar::ByteOrderMark);
    QStringList cells;
    for (const ExportColumn &column : list.columns)
        cells << quoted(guarded(column.title));
    text += cells.join(u';') + u"\r\n"_s;
    for (const auto &row : list.rows) {
        Q_ASSERT(row.size() <= list.columns.size());
        cells.clear();
        for (size_t i = 0; i < list.columns.size(); ++i)
            cells << (i < row.size() ? exportedText(row[i]) : QString());
        text += cells.join(u';') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace exchange
