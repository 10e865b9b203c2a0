#include "ui/base/cell_rows.h"

#include "ui/base/item_roles.h"

namespace ui {

CellRows::CellRows(std::vector<ListColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void CellRows::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CellRows::setColumnTitle(int column, const QString &title)
{
    m_columns.at(size_t(column)).title = title;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

qint64 CellRows::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(size_t(index.row())).key : 0;
}

int CellRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const ListCell &cell = row.cells.at(size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_columns.at(size_t(index.column())).alignment);
    case KeyRole:
        return row.key;
    case SortRole:
        return cell.sort;
    case SecondaryRole:
        return cell.secondary;
    case ToneRole:
        return cell.tone ? QVariant(int(*cell.tone)) : QVariant();
    case PermilleRole:
        return cell.permille ? QVariant(*cell.permille) : QVariant();
    }
    return {};
}

QVariant CellRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_columns.size())
        return {};
    const ListColumn &column = m_columns.at(size_t(section));
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == ColumnKeyRole)
        return column.key;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

} // namespace ui
