#pragma once

#include "core/exchange/sheet.h"

#include <QString>

#include <optional>

namespace exchange {

// How a workbook shows the number of a cell, as far as reading it goes.
struct CellFormat {
    enum class Kind { General, Date, Time, Duration };
    Kind kind = Kind::General;
    int digits = 0; // a format such as 00000: the number is padded with zeros to so many digits
    friend bool operator==(const CellFormat &, const CellFormat &) = default;
};

[[nodiscard]] CellFormat builtinFormat(int id); // of the ids that need no format code
[[nodiscard]] CellFormat formatOfCode(const QString &code);

struct CellValue {
    QString text;
    std::optional<CellNote::Kind> note;
};

// The value of a numeric cell. Whole numbers of up to 15 digits are exact, never 1E+05; others have
// at most 15 significant digits and a point. Dates are ISO text, without their time of day. A
// serial that is no date (0, 29 February 1900, past 9999) stays a number.
[[nodiscard]] CellValue numericValue(const QString &raw, const CellFormat &format, bool since1904);

// Text of a workbook: _x000D_ and the like read, line breaks made \n.
[[nodiscard]] QString plainText(const QString &text);

} // namespace exchange
