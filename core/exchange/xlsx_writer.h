#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"

#include <QByteArray>
#include <QString>

namespace exchange {

// A workbook of one sheet named after the list: bold frozen titles with a filter, columns as wide
// as their text. Text is explicit text, never a formula or a number; dates, amounts and lengths of
// time are real ones that can be sorted and summed; a ratio is the text "11/12 (91,7 %)".
[[nodiscard]] base::Result<QByteArray> writeXlsx(const ListExport &list);

// A name that every spreadsheet program accepts: at most 31 characters, none of [ ] : * ? / \.
[[nodiscard]] QString sheetName(const QString &title);

} // namespace exchange
