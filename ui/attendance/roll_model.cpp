#include "ui/attendance/roll_model.h"

#include "core/exchange/list_export.h"
#include "core/people/student.h"
#include "ui/attendance/mark_tone.h"
#include "ui/base/item_roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void RollModel::setRows(std::vector<attendance::RollRow> rows,
    std::vector<attendance::TraineeRow> trainees, bool hasOffice)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_names = people::distinguished(attendance::named(m_rows));
    m_trainees = std::move(trainees);
    m_hasOffice = hasOffice;
    m_typedRow = -1;
    m_typed.clear();
    endResetModel();
}

void RollModel::setWriter(Writer writer)
{
    m_writer = writer;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    if (row < 0 || row >= rowCount() || row == headingRow())
        return false;
    // The office's word stands beside a mark: of somebody who was called, and no guest.
    return m_writer == Writer::Teacher
        || (row < int(m_rows.size()) && m_rows.at(size_t(row)).saved);
}

const attendance::RollMark &RollModel::markAt(int row) const
{
    const attendance::TraineeRow *trainee = traineeAt(row);
    if (trainee)
        return trainee->mark;
    const attendance::RollRow &student = m_rows.at(size_t(row));
    return m_writer == Writer::Office ? student.counted() : student.mark;
}

const attendance::Announced *RollModel::heldAt(int row) const
{
    if (m_writer == Writer::Office || row < 0 || row >= int(m_rows.size()))
        return nullptr;
    const attendance::RollRow &student = m_rows.at(size_t(row));
    return student.isHeld() ? &*student.announced : nullptr;
}

bool RollModel::hasHeldRows() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const attendance::RollRow &row) { return row.isHeld(); });
}

void RollModel::setMark(int row, const attendance::RollMark &mark)
{
    if (traineeAt(row)) {
        m_trainees[size_t(row) - m_rows.size() - 1].mark = mark;
    } else if (m_writer == Writer::Office) {
        attendance::RollRow &student = m_rows.at(size_t(row));
        student.office = mark == student.mark ? std::nullopt : std::optional(mark);
    } else {
        m_rows.at(size_t(row)).mark = mark;
    }
    touched(row);
}

void RollModel::takeOfficeBack(int row)
{
    m_rows.at(size_t(row)).office.reset();
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
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int RollModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_rows.size()) + (m_trainees.empty() ? 0 : 1 + int(m_trainees.size()));
}

Qt::ItemFlags RollModel::flags(const QModelIndex &index) const
{
    return index.row() == headingRow() ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

int RollModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_hasOffice ? 3 : 2;
}

QVariant RollModel::studentData(int row, int role) const
{
    const attendance::RollRow &student = m_rows.at(size_t(row));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_names.at(row);
    if (role == SecondaryRole && !student.expected)
        return tr("No longer expected: left out when the roll is saved");
    if (role == SecondaryRole && student.announced)
        return shown(*student.announced);
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

const attendance::RollMark *RollModel::markIn(int row, int column) const
{
    const attendance::TraineeRow *trainee = traineeAt(row);
    if (trainee)
        return column == MarkColumn ? &trainee->mark : nullptr;
    const attendance::RollRow &student = m_rows.at(size_t(row));
    if (column == MarkColumn)
        return &student.mark;
    return student.office ? &*student.office : nullptr;
}

QString RollModel::markText(int row, int column) const
{
    const attendance::RollMark *mark = markIn(row, column);
    return mark ? attendance::shown(*mark) : QString();
}

QVariant RollModel::markData(int row, int column, int role) const
{
    const bool isTyped =
        row == m_typedRow && (column == OfficeColumn) == (m_writer == Writer::Office);
    const attendance::RollMark *mark = markIn(row, column);
    const attendance::TraineeRow *trainee = traineeAt(row);
    const bool isSaved = trainee ? trainee->saved : m_rows.at(size_t(row)).saved;
    if (role == Qt::DisplayRole) {
        if (isTyped)
            return m_typed + u'…';
        // The roll is done, and somebody was put into the group later.
        if (m_writer == Writer::Office && column == MarkColumn && !isSaved)
            return tr("Not called");
        return markText(row, column);
    }
    // A roll that is not done leaves a place for a pencil: it must not look like a done one.
    if (role == ExportRole) {
        const bool isMeant = isSaved || (mark && mark->mark != attendance::Mark::Present);
        return QVariant::fromValue(
            exchange::ExportCell(isMeant ? markText(row, column) : QString()));
    }
    if (role == ToneRole)
        return int(isTyped ? Tone::Accent : mark ? toneOf(mark->mark) : Tone::Neutral);
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
    if (index.column() != StudentColumn)
        return markData(index.row(), index.column(), role);
    return trainee ? traineeData(*trainee, role) : studentData(index.row(), role);
}

QVariant RollModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == StudentColumn)
        return tr("Student");
    return section == MarkColumn ? tr("Mark") : tr("Office");
}

} // namespace ui
