#include "ui/base/sort_proxy.h"

#include "core/base/text.h"
#include "ui/base/item_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QVariant sortValue(const QModelIndex &index)
{
    const QVariant value = index.data(SortRole);
    return value.isValid() ? value : index.data(Qt::DisplayRole);
}

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

int compare(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QString || right.typeId() == QMetaType::QString)
        return base::frenchCollator().compare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

SortProxy::SortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void SortProxy::setFilterText(const QString &text)
{
    m_text = text;
    m_words = base::folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

QVariant SortProxy::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || value.isValid())
        return value;
    // What is painted as a second line is read out as well.
    return base::joined(
        {data(index, Qt::DisplayRole).toString(), data(index, SecondaryRole).toString()}, u", "_s);
}

bool SortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = sortValue(left);
    const QVariant b = sortValue(right);
    if (isEmpty(a) || isEmpty(b)) {
        // Last in both directions: what is missing must not hide what is there.
        return isEmpty(a) == isEmpty(b) ? false : isEmpty(b) == (sortOrder() == Qt::AscendingOrder);
    }
    return compare(a, b) < 0;
}

bool SortProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        all += u' ' + base::folded(index.data(Qt::DisplayRole).toString()) + u' '
            + base::folded(index.data(SecondaryRole).toString());
    }
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word); });
}

} // namespace ui
