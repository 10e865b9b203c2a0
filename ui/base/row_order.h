#pragma once

#include <Qt>

#include <vector>

class QAbstractItemModel;

namespace ui {

// Puts rows of a model into the order of a column's SortRole, else of its texts: French order for
// texts, then numbers, dates and times as they are. What is empty comes last in both directions:
// what is missing must not hide what is there. Equal ones keep their order.
void sortRows(
    std::vector<int> &rows, const QAbstractItemModel &model, int column, Qt::SortOrder direction);

} // namespace ui
