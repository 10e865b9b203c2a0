#include "ui/base/sort_proxy.h"

#include "core/base/text.h"
#include "ui/base/item_roles.h"
#include "ui/base/row_order.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SortProxy::SortProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void SortProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    if (model)
        follow(*model);
    arrange();
    endResetModel();
}

void SortProxy::follow(QAbstractItemModel &model)
{
    using Model = QAbstractItemModel;
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        arrange();
        endResetModel();
    };
    connect(&model, &Model::modelAboutToBeReset, this, begin);
    connect(&model, &Model::modelReset, this, end);
    connect(&model, &Model::layoutAboutToBeChanged, this, begin);
    connect(&model, &Model::layoutChanged, this, end);
    connect(&model, &Model::rowsAboutToBeInserted, this, begin);
    connect(&model, &Model::rowsInserted, this, end);
    connect(&model, &Model::rowsAboutToBeRemoved, this, begin);
    connect(&model, &Model::rowsRemoved, this, end);
    connect(&model, &Model::columnsAboutToBeInserted, this, begin);
    connect(&model, &Model::columnsInserted, this, end);
    connect(&model, &Model::columnsAboutToBeRemoved, this, begin);
    connect(&model, &Model::columnsRemoved, this, end);
    connect(&model, &Model::dataChanged, this, &SortProxy::onDataChanged);
    connect(&model, &Model::headerDataChanged, this, &SortProxy::headerDataChanged);
}

void SortProxy::onDataChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        m_searched.at(size_t(row)).clear();
        const int place = m_places.at(size_t(row));
        if (place >= 0)
            emit dataChanged(index(place, first.column()), index(place, last.column()), roles);
    }
}

void SortProxy::setFilterText(const QString &text)
{
    beginResetModel();
    m_words = base::folded(text).split(u' ', Qt::SkipEmptyParts);
    narrow();
    endResetModel();
}

void SortProxy::setShown(std::vector<bool> isShown)
{
    beginResetModel();
    m_isShown = std::move(isShown);
    narrow();
    endResetModel();
}

void SortProxy::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    for (const QModelIndex &one : before)
        sources += mapToSource(one);
    m_column = column;
    m_direction = order;
    const std::vector<bool> shown = std::move(m_isShown);
    arrange();
    m_isShown = shown;
    narrow();
    QModelIndexList after;
    for (const QModelIndex &one : sources)
        after += mapFromSource(one);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

// The rows of the source in their order, all of them read anew.
void SortProxy::arrange()
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_isShown.clear();
    m_searched.assign(size_t(rows), {});
    m_sorted.resize(size_t(rows));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_column >= 0 && m_column < columnCount())
        sortRows(m_sorted, *sourceModel(), m_column, m_direction);
    narrow();
}

void SortProxy::narrow()
{
    m_rows.clear();
    m_places.assign(m_sorted.size(), -1);
    for (const int row : m_sorted) {
        if (!isShown(row))
            continue;
        m_places[size_t(row)] = int(m_rows.size());
        m_rows.push_back(row);
    }
}

bool SortProxy::isShown(int sourceRow)
{
    if (size_t(sourceRow) < m_isShown.size() && !m_isShown[size_t(sourceRow)])
        return false;
    if (m_words.isEmpty())
        return true;
    QString &text = m_searched[size_t(sourceRow)];
    if (text.isEmpty())
        text = searched(sourceRow);
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

QString SortProxy::searched(int sourceRow) const
{
    QString all;
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = sourceModel()->index(sourceRow, column);
        all += u' ' + base::folded(cell.data(Qt::DisplayRole).toString()) + u' '
            + base::folded(cell.data(SecondaryRole).toString());
    }
    return all;
}

QModelIndex SortProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    return sourceModel()->index(m_rows[size_t(index.row())], index.column());
}

QModelIndex SortProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_places.size()
        || m_places[size_t(index.row())] < 0)
        return {};
    return createIndex(m_places[size_t(index.row())], index.column());
}

QModelIndex SortProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere =
        !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortProxy::parent(const QModelIndex &) const
{
    return {};
}

int SortProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SortProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant SortProxy::data(const QModelIndex &index, int role) const
{
    const QVariant value = QAbstractProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || value.isValid())
        return value;
    // What is painted as a second line is read out as well.
    return base::joined(
        {data(index, Qt::DisplayRole).toString(), data(index, SecondaryRole).toString()}, u", "_s);
}

QVariant SortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return section >= 0 && section < rowCount()
        ? sourceModel()->headerData(m_rows[size_t(section)], orientation, role)
        : QVariant();
}

} // namespace ui
