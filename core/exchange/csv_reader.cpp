#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_scanner.h"
#include "core/exchange/read_errors.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

// In the order of preference when nothing tells them apart.
constexpr std::array<QChar, 3> kSeparators{u';', u'\t', u','};
constexpr int kSampledRecords = 50;

bool isBlank(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// How many of the first records agree on a number of cells above one, then that number. Records
// with quotation marks at odd places do not count: the separator is then inside a quoted cell.
std::pair<int, qsizetype> agreement(const QString &text, QChar separator, Quotes quotes)
{
    CsvScanner scanner(text, separator, quotes);
    QHash<qsizetype, int> counts;
    int loose = 0;
    for (int seen = 0; seen < kSampledRecords && !scanner.atEnd();) {
        const auto row = scanner.next();
        if (!row)
            break;
        if (isBlank(*row))
            continue;
        ++seen;
        if (scanner.looseQuotes() == loose && row->cells.size() > 1)
            ++counts[row->cells.size()];
        loose = scanner.looseQuotes();
    }
    std::pair<int, qsizetype> best{0, 0};
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        best = std::max(best, {it.value(), it.key()});
    return best;
}

QChar detectSeparator(const QString &text, Quotes quotes)
{
    QChar best = kSeparators.front();
    std::pair<int, qsizetype> bestAgreement{0, 0};
    for (const QChar separator : kSeparators) {
        const auto found = agreement(text, separator, quotes);
        if (found > bestAgreement) {
            best = separator;
            bestAgreement = found;
        }
    }
    return best;
}

// Excel's own way of telling the separator.
std::optional<QChar> announcedSeparator(const QString &text)
{
    if (!text.startsWith(u"sep="_s, Qt::CaseInsensitive) || text.size() < 6
        || (text[5] != u'\r' && text[5] != u'\n') || !u";,\t|"_s.contains(text[4]))
        return {};
    return text[4];
}

} // namespace

base::Result<CsvRecords> readCsv(const QString &text, const CsvOptions &options)
{
    const auto announced = announcedSeparator(text);
    CsvRecords records;
    records.separator = options.separator ? *options.separator
        : announced                       ? *announced
                                          : detectSeparator(text, options.quotes);
    CsvScanner scanner(text, records.separator, options.quotes);
    if (announced)
        ET_TRY(scanner.next());
    qint64 cells = 0;
    while (!scanner.atEnd()) {
        ET_ASSIGN(Row row, scanner.next());
        if (isBlank(row))
            continue;
        cells += row.cells.size();
        if (records.rows.size() > size_t(limits::kMaximumRows))
            return base::fail(errors::tooManyRows());
        if (cells > limits::kMaximumCells)
            return base::fail(errors::tooMuchText());
        records.rows.push_back(std::move(row));
    }
    return records;
}

} // namespace exchange
