#include "ui/takeover/sheet_model.h"

#include "ui/base/item_roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kLongestCell = 200;

bool isBlank(const QStringList &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

SheetModel::SheetModel(QStringList titles, const QString &verdictTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
    , m_verdictTitle(verdictTitle)
{
}

void SheetModel::setRows(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_verdicts.clear();
    dropEmptyEnd();
    endResetModel();
    emit edited();
}

void SheetModel::put(const QModelIndex &from, const std::vector<QStringList> &block)
{
    Rows rows = m_rows;
    const auto first = size_t(std::max(0, from.row()));
    rows.resize(std::max(rows.size(), first + block.size()));
    for (QStringList &row : rows)
        row.resize(m_titles.size());
    for (size_t i = 0; i < block.size(); ++i) {
        for (qsizetype j = 0; j < block[i].size(); ++j) {
            const qsizetype column = std::max(0, from.column()) + j;
            if (column < m_titles.size())
                rows[first + i][column] = block[i][j].trimmed().left(kLongestCell);
        }
    }
    setRows(std::move(rows));
}

void SheetModel::append(const Rows &rows)
{
    put(index(int(m_rows.size()), 0), rows);
}

void SheetModel::remove(const QList<int> &rows)
{
    Rows left;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!rows.contains(int(row)))
            left.push_back(m_rows[row]);
    }
    setRows(std::move(left));
}

void SheetModel::setVerdicts(std::vector<Verdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    if (!m_rows.empty())
        emit dataChanged(index(0, verdictColumn()), index(int(m_rows.size()) - 1, verdictColumn()));
}

void SheetModel::dropEmptyEnd()
{
    while (!m_rows.empty() && isBlank(m_rows.back()))
        m_rows.pop_back();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size()) + 1;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    const auto row = size_t(index.row());
    if (row >= m_rows.size())
        return {};
    if (index.column() == verdictColumn()) {
        if (row >= m_verdicts.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_verdicts[row].text;
        if (role == ToneRole)
            return int(m_verdicts[row].tone);
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_rows[row][index.column()];
    return {};
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() >= m_titles.size())
        return false;
    const QString text = value.toString().trimmed().left(kLongestCell);
    const auto row = size_t(index.row());
    if (row == m_rows.size()) {
        if (text.isEmpty())
            return false;
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_rows.emplace_back(m_titles.size(), QString());
        endInsertRows();
    }
    if (m_rows[row][index.column()] == text)
        return false;
    m_rows[row][index.column()] = text;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() < m_titles.size() ? flags | Qt::ItemIsEditable : flags;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section < m_titles.size() ? m_titles[section] : m_verdictTitle;
}

} // namespace ui
