#include "ui/base/rows_model.h"

#include "ui/base/item_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

RowsModel::RowsModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::setRows(std::vector<ListRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow &row = m_rows[size_t(index.row())];
    if (role == KeyRole)
        return index.column() == 0 ? QVariant(row.key) : QVariant();
    if (size_t(index.column()) >= row.cells.size())
        return {};
    const RowCell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case ToneRole:
        return cell.tone ? QVariant(int(*cell.tone)) : QVariant();
    case SecondaryRole:
        return cell.second.isEmpty() ? QVariant() : QVariant(cell.second);
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.text : cell.text + u", "_s + cell.second;
    }
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    return role == ColumnKeyRole ? QVariant(column.key) : QVariant();
}

} // namespace ui
