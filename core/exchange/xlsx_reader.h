#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace exchange {

class ZipArchive;

// A sheet by its name or its place among those shown; the first one if nothing is said.
using SheetChoice = std::variant<std::monostate, QString, int>;

// Reads one sheet of an .xlsx or .xlsm workbook. Values only: formulas give their last result,
// macros, links and hidden sheets are ignored.
[[nodiscard]] base::Result<Table> readXlsx(
    const ZipArchive &archive, const SheetChoice &choice = {});

} // namespace exchange
