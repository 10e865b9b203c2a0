#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QChar>
#include <QString>

#include <optional>
#include <vector>

namespace exchange {

enum class Quotes {
    Strict,  // files: text after a closing quotation mark is an error
    Lenient, // the clipboard, where cells are quoted only if they hold line breaks
};

struct CsvOptions {
    std::optional<QChar> separator; // none: detected
    Quotes quotes = Quotes::Strict;
};

// The records of a text file, blank lines left out, each with the physical line it starts on. Line
// breaks inside a cell are \n. The apostrophe of formula_guard.h is taken away.
struct CsvRecords {
    QChar separator;
    std::vector<Row> rows;
};

// Reads ; , or tab separated text with quoted cells; \n, \r\n and \r end a line. A first line
// "sep=;" as Excel writes it is obeyed. Errors name the line and column where they start.
[[nodiscard]] base::Result<CsvRecords> readCsv(const QString &text, const CsvOptions &options = {});

} // namespace exchange
