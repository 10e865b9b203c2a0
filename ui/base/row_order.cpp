#include "ui/base/row_order.h"

#include "core/base/text.h"
#include "ui/base/item_roles.h"

#include <QAbstractItemModel>
#include <QCollator>

#include <algorithm>

namespace ui {

namespace {

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (isText(value) && value.toString().isEmpty());
}

QVariant sortValue(const QModelIndex &cell)
{
    const QVariant value = cell.data(SortRole);
    return value.isValid() ? value : cell.data(Qt::DisplayRole);
}

// Sorts what is not empty by its key, read once for each row.
template <class Key, class KeyOf, class Less>
void sortBy(std::vector<int>::iterator first, std::vector<int>::iterator last, KeyOf keyOf,
    Less less, Qt::SortOrder direction)
{
    std::vector<std::pair<Key, int>> keyed;
    keyed.reserve(size_t(last - first));
    std::transform(first, last, std::back_inserter(keyed),
        [&](int row) { return std::pair<Key, int>(keyOf(row), row); });
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        return direction == Qt::AscendingOrder ? less(a.first, b.first) : less(b.first, a.first);
    });
    std::transform(keyed.begin(), keyed.end(), first, [](const auto &one) { return one.second; });
}

} // namespace

void sortRows(
    std::vector<int> &rows, const QAbstractItemModel &model, int column, Qt::SortOrder direction)
{
    std::vector<QVariant> values(size_t(model.rowCount()));
    bool hasText = false;
    for (const int row : rows) {
        QVariant &value = values[size_t(row)];
        value = sortValue(model.index(row, column));
        hasText = hasText || isText(value);
    }
    const auto valueOf = [&](int row) -> const QVariant & { return values[size_t(row)]; };
    const auto filled = std::stable_partition(
        rows.begin(), rows.end(), [&](int row) { return !isEmpty(valueOf(row)); });
    if (hasText) {
        const QCollator &french = base::frenchCollator();
        sortBy<QCollatorSortKey>(
            rows.begin(), filled, [&](int row) { return french.sortKey(valueOf(row).toString()); },
            [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a.compare(b) < 0; },
            direction);
    } else {
        sortBy<QVariant>(
            rows.begin(), filled, valueOf,
            [](const QVariant &a, const QVariant &b) {
                return QVariant::compare(a, b) == QPartialOrdering::Less;
            },
            direction);
    }
}

} // namespace ui
