#pragma once

#include "core/exchange/list_export.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace exchange {

// A column of a list over rows of one kind: its title is an English source of the context
// "exchange".
template <class Row> struct ListColumn {
    const char *key;
    const char *title;
    ColumnKind kind;
    ExportCell (*cell)(const Row &);
};

template <class Row>
[[nodiscard]] ListExport listOf(
    const QString &title, std::span<const ListColumn<Row>> columns, const std::vector<Row> &rows)
{
    ListExport list{title, {}, {}};
    for (const ListColumn<Row> &column : columns) {
        list.columns.push_back({QCoreApplication::translate("exchange", column.title), column.kind,
            QString::fromLatin1(column.key)});
    }
    for (const Row &row : rows) {
        auto &cells = list.rows.emplace_back();
        for (const ListColumn<Row> &column : columns)
            cells.push_back(column.cell(row));
    }
    return list;
}

} // namespace exchange
