#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx_workbook.h"

#include <vector>

namespace exchange {

// The filled rows of one sheet. Merged cells stay as they are: text in the first, the others empty.
struct XlsxRows {
    std::vector<Row> rows;
    int formulas = 0; // cells whose last computed value was read
};

[[nodiscard]] base::Result<XlsxRows> readXlsxRows(
    const ZipArchive &archive, const XlsxWorkbook &book, const QString &part);

} // namespace exchange
