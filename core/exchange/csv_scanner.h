#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"

#include <QStringView>

namespace exchange {

// Cuts text into records, one at a time, quotation marks respected. Holds a view: the text must
// outlive it. After an error it must not be used further.
class CsvScanner {
public:
    CsvScanner(QStringView text, QChar separator, Quotes quotes);

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] base::Result<Row> next(); // only if not atEnd()

    // Quotation marks inside unquoted cells met so far: a hint that the separator is a wrong guess.
    [[nodiscard]] int looseQuotes() const { return m_looseQuotes; }

private:
    enum class CellEnd { Separator, Line };

    base::Result<CellEnd> readCell();
    base::Result<CellEnd> readQuoted();
    base::Result<CellEnd> endQuoted();
    [[nodiscard]] bool opensQuoted() const;
    [[nodiscard]] bool closesProperly(qsizetype position) const;
    [[nodiscard]] bool atLineBreak() const;
    void passLineBreak();
    base::Done append(QChar character);
    base::Done keepCell();

    QStringView m_text;
    QChar m_separator;
    Quotes m_quotes;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_looseQuotes = 0;
    int m_column = 0;   // of the cell being read
    int m_cellLine = 1; // where the cell being read starts
    QString m_cell;
    Row m_row;
};

} // namespace exchange
