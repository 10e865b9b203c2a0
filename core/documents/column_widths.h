#pragma once

#include "core/documents/table.h"

#include <vector>

namespace documents {

// The widths of a table's columns, in layout units; they add up to total. padding is what a cell
// needs beside its text, left and right together.
[[nodiscard]] std::vector<qreal> columnWidths(const Table &table, qreal total, qreal padding,
    const QFont &headerFont, const QFont &cellFont, const QFont &strongFont);

} // namespace documents
