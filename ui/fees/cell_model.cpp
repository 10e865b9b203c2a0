#include "ui/fees/cell_model.h"

#include "ui/base/item_roles.h"

namespace ui {

CellModel::CellModel(std::vector<FeeColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void CellModel::setRows(std::vector<FeeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FeeColumn &column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == ColumnKeyRole)
        return column.key;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    const FeeRow &row = m_rows[static_cast<size_t>(index.row())];
    const FeeCell &cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case KeyRole:
        return row.key;
    case SortRole:
        return cell.sort;
    case SecondaryRole:
        return cell.secondary.isEmpty() ? QVariant() : QVariant(cell.secondary);
    case ToneRole:
        return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    default:
        return {};
    }
}

} // namespace ui
