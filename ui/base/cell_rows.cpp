#include "ui/base/cell_rows.h"

#include "ui/base/item_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;

namespace {

Qt::Alignment alignmentOf(ColumnKind kind)
{
    const bool isWords = kind == ColumnKind::Text || kind == ColumnKind::Date;
    return Qt::AlignVCenter | (isWords ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

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
        return cell.text;
    case Qt::ToolTipRole:
        return cell.secondary.isEmpty() ? cell.text : cell.text + u'\n' + cell.secondary;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(m_columns.at(size_t(index.column())).kind));
    case KeyRole:
        return row.key;
    case SortRole:
        return cell.sort;
    case SecondaryRole:
        return cell.secondary.isEmpty() ? QVariant() : QVariant(cell.secondary);
    case SecondaryFactRole:
        return cell.secondaryFact.isEmpty() ? QVariant() : QVariant(cell.secondaryFact);
    case ToneRole:
        return cell.tone ? QVariant(int(*cell.tone)) : QVariant();
    case PermilleRole:
        return cell.permille ? QVariant(*cell.permille) : QVariant();
    case ExportRole:
        return QVariant::fromValue(exported(cell, index.column()));
    }
    return {};
}

exchange::ExportCell CellRows::exported(const ListCell &cell, int column) const
{
    if (cell.text.isEmpty() || cell.text == u"—"_s)
        return {};
    const ColumnKind kind = m_columns.at(size_t(column)).kind;
    if (cell.sort.isValid()) {
        switch (kind) {
        case ColumnKind::Date:
            return cell.sort.toDate();
        case ColumnKind::Money:
            return base::Money::fromCents(cell.sort.toLongLong());
        case ColumnKind::Number:
            return cell.sort.toLongLong();
        case ColumnKind::Minutes:
            return base::Minutes(cell.sort.toInt());
        case ColumnKind::Text:
        case ColumnKind::Ratio:
            break;
        }
    }
    return cell.text;
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
        return QVariant::fromValue(alignmentOf(column.kind));
    if (role == ExportKindRole)
        return int(column.kind);
    if (role == SecondaryTitleRole && !column.secondaryTitle.isEmpty())
        return column.secondaryTitle;
    return {};
}

} // namespace ui
