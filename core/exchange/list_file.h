#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace exchange {

// What a list can become. Text: UTF-8, cells between tabs, one row a line. Json: for programs, see
// writeJson().
enum class ListFormat { Csv, Xlsx, Json, Text };
inline constexpr std::array kListFormats{
    ListFormat::Csv, ListFormat::Xlsx, ListFormat::Json, ListFormat::Text};

[[nodiscard]] QString suffixOf(ListFormat format); // ".csv"
// By the end of a file's name, in capitals or not.
[[nodiscard]] std::optional<ListFormat> listFormatOf(const QString &fileName);

[[nodiscard]] base::Result<QByteArray> writeList(const ListExport &list, ListFormat format);

// {"list": title, "columns": [{"key", "title", "kind"}], "rows": [{key: value}]}. Dates are ISO
// text, amounts whole cents, lengths of time whole minutes, ratios {"of", "in"}; an empty cell is
// null.
[[nodiscard]] QByteArray writeJson(const ListExport &list);
[[nodiscard]] QByteArray writeText(const ListExport &list);

} // namespace exchange
