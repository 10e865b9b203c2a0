#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"

#include <QByteArray>

namespace exchange {

// UTF-8 with byte-order mark, semicolons, CRLF, cells quoted when they need it; titles on the first
// line. Text that a spreadsheet would run is guarded (formula_guard.h); dates, amounts and numbers
// of ours are not text and stay plain. Spreadsheets still take 0612345678 in CSV for a number:
// prefer xlsx for people.
[[nodiscard]] base::Result<QByteArray> writeCsv(const ListExport &list);

} // namespace exchange
