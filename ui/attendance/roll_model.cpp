#include "ui/attendance/roll_model.h"

#include "core/exchange/list_export.h"
#include "ui/base/item_roles.h"
#include "ui/base/tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

Tone toneOf(attendance::Mark mark)
{
    using attendance::Mark;
    switch (mark) {
    case Mark::Present:
        return Tone::Good;
    case Mark::Absent:
        return Tone::Bad;
    case Mark::Late:
    case Mark::Left:
        return Tone::Warning;
    case Mark::Infirmary:
    case Mark::Elsewhere:
        return Tone::Accent;
    case Mark::Exempted:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void RollModel::setRows(std::vector<attendance::RollRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_typedRow = -1;
    m_typed.clear();
    endResetModel();
}

void RollModel::setMark(int row, const attendance::RollMark &mark)
{
    m_rows.at(size_t(row)).mark = mark;
    touched(row);
}

void RollModel::setTyped(int row, const QString &typed)
{
    const int before = m_typedRow;
    m_typedRow = typed.isEmpty() ? -1 : row;
    m_typed = typed;
    if (before >= 0)
        touched(before);
    touched(row);
}

void RollModel::touched(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int RollModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RollModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RollModel::studentData(const attendance::RollRow &row, int role) const
{
    const attendance::ExpectedStudent &student = row.student;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return u"%1 %2"_s.arg(student.lastName.toUpper(), student.firstNames);
    if (role == SecondaryRole && !row.expected)
        return tr("No longer expected: left out when the roll is saved");
    return {};
}

QVariant RollModel::markData(int row, int role) const
{
    const attendance::RollMark &mark = m_rows.at(size_t(row)).mark;
    const bool isTyped = row == m_typedRow;
    if (role == Qt::DisplayRole)
        return isTyped ? m_typed + u'…' : attendance::shown(mark);
    // A roll that is not done leaves a place for a pencil: it must not look like a done one.
    if (role == ExportRole) {
        const bool isMeant = m_rows.at(size_t(row)).saved || mark.mark != attendance::Mark::Present;
        return QVariant::fromValue(
            exchange::ExportCell(isMeant ? attendance::shown(mark) : QString()));
    }
    if (role == ToneRole)
        return int(isTyped ? Tone::Accent : toneOf(mark.mark));
    return {};
}

QVariant RollModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const attendance::RollRow &row = m_rows.at(size_t(index.row()));
    if (role == KeyRole)
        return row.student.enrolment.value();
    if (role == SortRole) // the order of the sheet, whatever is shown
        return index.row();
    return index.column() == StudentColumn ? studentData(row, role) : markData(index.row(), role);
}

QVariant RollModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == StudentColumn ? tr("Student") : tr("Mark");
}

} // namespace ui
