#include "core/exchange/csv_scanner.h"

#include "core/exchange/formula_guard.h"
#include "core/exchange/read_errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

constexpr QChar kQuote = u'"';

base::Error unclosedQuote(int line, int column)
{
    return {errors::kQuote,
        QCoreApplication::translate("exchange",
            "The quotation mark opened at %1 is never closed. Correct this cell, then read the "
            "file again.")
            .arg(cellPlace(line, column)),
        {}};
}

base::Error strayText(int line, int column)
{
    return {errors::kQuote,
        QCoreApplication::translate("exchange",
            "In the cell at %1, text follows the closing quotation mark. A quotation mark inside "
            "a text must be doubled: correct this cell, then read the file again.")
            .arg(cellPlace(line, column)),
        {}};
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r';
}

} // namespace

CsvScanner::CsvScanner(QStringView text, QChar separator, Quotes quotes)
    : m_text(text)
    , m_separator(separator)
    , m_quotes(quotes)
{
}

base::Result<Row> CsvScanner::next()
{
    m_row = Row{};
    m_row.line = m_line;
    m_column = 0;
    for (;;) {
        ET_ASSIGN(const CellEnd end, readCell());
        ET_TRY(keepCell());
        if (end == CellEnd::Line)
            return std::move(m_row);
        ++m_column;
    }
}

base::Result<CsvScanner::CellEnd> CsvScanner::readCell()
{
    m_cell.clear();
    m_cellLine = m_line;
    if (opensQuoted())
        return readQuoted();
    while (!atEnd()) {
        if (atLineBreak()) {
            passLineBreak();
            return CellEnd::Line;
        }
        const QChar character = m_text[m_position++];
        if (character == m_separator)
            return CellEnd::Separator;
        m_looseQuotes += character == kQuote;
        ET_TRY(append(character));
    }
    return CellEnd::Line;
}

base::Result<CsvScanner::CellEnd> CsvScanner::readQuoted()
{
    m_position = m_text.indexOf(kQuote, m_position) + 1;
    while (!atEnd()) {
        if (atLineBreak()) {
            passLineBreak();
            ET_TRY(append(u'\n'));
            continue;
        }
        const QChar character = m_text[m_position++];
        if (character == kQuote) {
            if (atEnd() || m_text[m_position] != kQuote)
                return endQuoted();
            ++m_position;
        }
        ET_TRY(append(character));
    }
    return base::fail(unclosedQuote(m_cellLine, m_column));
}

// Behind the closing quotation mark: only spaces may stand before the next separator.
base::Result<CsvScanner::CellEnd> CsvScanner::endQuoted()
{
    while (!atEnd() && m_text[m_position] == u' ' && m_separator != u' ')
        ++m_position;
    if (atEnd())
        return CellEnd::Line;
    if (atLineBreak()) {
        passLineBreak();
        return CellEnd::Line;
    }
    if (m_text[m_position++] == m_separator)
        return CellEnd::Separator;
    return base::fail(strayText(m_cellLine, m_column));
}

bool CsvScanner::opensQuoted() const
{
    qsizetype position = m_position;
    while (position < m_text.size() && m_text[position] == u' ')
        ++position;
    if (position >= m_text.size() || m_text[position] != kQuote)
        return false;
    return m_quotes == Quotes::Strict || closesProperly(position + 1);
}

// Looks no further than a cell may be long: the whole clipboard must not be walked for each cell.
bool CsvScanner::closesProperly(qsizetype position) const
{
    const qsizetype end =
        std::min(m_text.size(), position + 2 * qsizetype(limits::kMaximumCellLength) + 2);
    while (position < end) {
        if (m_text[position++] != kQuote)
            continue;
        if (position == m_text.size())
            return true;
        const QChar next = m_text[position];
        if (next != kQuote)
            return next == m_separator || isLineBreak(next);
        ++position;
    }
    return false;
}

bool CsvScanner::atLineBreak() const
{
    return isLineBreak(m_text[m_position]);
}

void CsvScanner::passLineBreak()
{
    const bool isReturn = m_text[m_position++] == u'\r';
    if (isReturn && !atEnd() && m_text[m_position] == u'\n')
        ++m_position;
    ++m_line;
}

base::Done CsvScanner::append(QChar character)
{
    if (character.isNull())
        return base::fail(errors::notText(m_line, m_column));
    if (m_cell.size() >= limits::kMaximumCellLength)
        return base::fail(errors::cellTooLong(m_cellLine, m_column));
    m_cell += character;
    return {};
}

// Empty cells beyond the last allowed column are dropped: spreadsheets write thousands of them.
base::Done CsvScanner::keepCell()
{
    if (m_column < limits::kMaximumColumns)
        m_row.cells << unguarded(m_cell);
    else if (!m_cell.isEmpty())
        return base::fail(errors::tooManyColumns(m_row.line));
    return {};
}

} // namespace exchange
