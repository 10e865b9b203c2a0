#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace exchange {

// What a later step should know of a cell besides its text.
struct CellNote {
    enum class Kind {
        Number,     // was a number: leading zeros (INE, phone, postal code) may have been lost
        Date,       // was a date: the text is yyyy-MM-dd
        Time,       // was a time of day or a length of time: the text is H:mm
        Formula,    // the text is the last computed value; the formula was ignored
        ErrorValue, // the text is a spreadsheet error such as #N/A
    };
    int column; // from 0
    Kind kind;
    friend bool operator==(const CellNote &, const CellNote &) = default;
};

// How a row fits under the header.
enum class RowShape {
    Regular,
    Short, // fewer cells than the header: padded with empty ones
    Long,  // filled cells beyond the header, kept at the end of cells: the row cannot be trusted
};

struct Row {
    int line = 0;      // physical line of the file or row of the sheet, from 1
    QStringList cells; // at least as many as the header has
    std::vector<CellNote> notes;
    RowShape shape = RowShape::Regular;
};

// A table as a file or the clipboard brought it: text cells with their places, blank rows left out.
struct Sheet {
    QString name; // empty for text files
    int headerLine = 0;
    QStringList header; // spaces simplified; a column without a title has an empty one
    std::vector<Row> rows;
    QString sourceNote; // encoding, separator, what was ignored: shown before the import
};

// The sheets that can be chosen and the one that was read. encoding and separator are those used,
// so that a wrong guess can be corrected; neither for spreadsheets.
struct Table {
    QStringList sheetNames; // empty for text files
    Sheet sheet;
    std::optional<Encoding> encoding;
    std::optional<QChar> separator;
};

// Where the width of a table comes from.
enum class Width {
    Header,    // text files: a row longer than the header has slipped
    WidestRow, // spreadsheets: positions are explicit, a column may lack a title
};

// Makes the first row with two filled cells the header, drops what stands above, empty columns at
// the right and blank rows. Refuses a table without header and a title present twice.
[[nodiscard]] base::Result<Sheet> makeSheet(std::vector<Row> rows, Width width);

// "line 12, column D": both as a spreadsheet shows them. column from 0.
[[nodiscard]] QString cellPlace(int line, int column);

// "A" for 0, "AA" for 26.
[[nodiscard]] QString columnLetters(int column);

} // namespace exchange
