#include "ui/attendance/roll_model.h"

#include "core/exchange/list_export.h"
#include "core/people/student.h"
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

void RollModel::setRows(
    std::vector<attendance::RollRow> rows, std::vector<attendance::TraineeRow> trainees)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_trainees = std::move(trainees);
    m_typedRow = -1;
    m_typed.clear();
    endResetModel();
}

int RollModel::headingRow() const
{
    return m_trainees.empty() ? -1 : int(m_rows.size());
}

const attendance::TraineeRow *RollModel::traineeAt(int row) const
{
    const int at = row - int(m_rows.size()) - 1;
    return at >= 0 && at < int(m_trainees.size()) ? &m_trainees[size_t(at)] : nullptr;
}

bool RollModel::isMarkable(int row) const
{
    return row >= 0 && row < rowCount() && row != headingRow();
}

const attendance::RollMark &RollModel::markAt(int row) const
{
    Q_ASSERT(isMarkable(row));
    const attendance::TraineeRow *trainee = traineeAt(row);
    return trainee ? trainee->mark : m_rows.at(size_t(row)).mark;
}

void RollModel::setMark(int row, const attendance::RollMark &mark)
{
    if (traineeAt(row))
        m_trainees[size_t(row) - m_rows.size() - 1].mark = mark;
    else
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
    if (parent.isValid())
        return 0;
    return int(m_rows.size()) + (m_trainees.empty() ? 0 : 1 + int(m_trainees.size()));
}

Qt::ItemFlags RollModel::flags(const QModelIndex &index) const
{
    return isMarkable(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
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

QVariant RollModel::traineeData(const attendance::TraineeRow &row, int role) const
{
    const admissions::Trainee &who = row.trainee;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return people::listName(who.lastName, who.firstName);
    if (role == SecondaryRole)
        return row.expected ? titleOf(who.kind)
                            : tr("No longer expected: left out when the roll is saved");
    return {};
}

QVariant RollModel::headingData(int column, int role) const
{
    if (role == KeyRole)
        return u"trainees"_s;
    if (column == StudentColumn && role == Qt::DisplayRole)
        return tr("On a stay: %n · never on regulated work, not counted", nullptr,
            int(m_trainees.size()));
    return {};
}

QVariant RollModel::markData(int row, int role) const
{
    const attendance::RollMark &mark = markAt(row);
    const bool isTyped = row == m_typedRow;
    if (role == Qt::DisplayRole)
        return isTyped ? m_typed + u'…' : attendance::shown(mark);
    // A roll that is not done leaves a place for a pencil: it must not look like a done one.
    if (role == ExportRole) {
        const attendance::TraineeRow *trainee = traineeAt(row);
        const bool isSaved = trainee ? trainee->saved : m_rows.at(size_t(row)).saved;
        const bool isMeant = isSaved || mark.mark != attendance::Mark::Present;
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
    if (role == SortRole) // the order of the sheet, whatever is shown
        return index.row();
    if (index.row() == headingRow())
        return headingData(index.column(), role);
    const attendance::TraineeRow *trainee = traineeAt(index.row());
    if (role == KeyRole) { // no enrolment has such a key
        return trainee ? -trainee->trainee.stay.value()
                       : m_rows.at(size_t(index.row())).student.enrolment.value();
    }
    if (index.column() == MarkColumn)
        return markData(index.row(), role);
    return trainee ? traineeData(*trainee, role)
                   : studentData(m_rows.at(size_t(index.row())), role);
}

QVariant RollModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == StudentColumn ? tr("Student") : tr("Mark");
}

} // namespace ui
