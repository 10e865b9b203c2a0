#include "ui/exams/marks_model.h"

#include "core/base/text.h"
#include "ui/base/item_roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exams::UnitStanding;

Tone toneOf(exams::Verdict verdict)
{
    switch (verdict) {
    case exams::Verdict::Incomplete:
        return Tone::Neutral;
    case exams::Verdict::NotAdmittedAbsent:
    case exams::Verdict::Deferred:
    case exams::Verdict::Absent:
        return Tone::Bad;
    case exams::Verdict::Partial:
    case exams::Verdict::ControlOral:
        return Tone::Warning;
    case exams::Verdict::Admitted:
    case exams::Verdict::AdmittedAfterControl:
        return Tone::Good;
    }
    return Tone::Neutral;
}

namespace {

// What has a column: the compulsory units in use, and whatever somebody is entered for.
std::vector<const diplomas::ExamUnit *> unitsOf(const GradeSheet &sheet)
{
    std::vector<const diplomas::ExamUnit *> units;
    for (const diplomas::ExamUnit &unit : sheet.framework.units) {
        const bool isEntered = std::any_of(sheet.rows.begin(), sheet.rows.end(),
            [&](const GradeRow &row) { return entryOf(row.entries, unit.id) != nullptr; });
        if (isEntered || (!unit.retired && unit.kind != diplomas::UnitKind::Optional))
            units.push_back(&unit);
    }
    return units;
}

} // namespace

MarksModel::MarksModel(bool mayEdit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mayEdit(mayEdit)
{
}

void MarksModel::setSheet(GradeSheet sheet)
{
    if (m_sheet && hasShapeOf(sheet)) {
        replaceRows(std::move(sheet));
        return;
    }
    beginResetModel();
    m_sheet = std::move(sheet);
    m_simulations.clear();
    for (const GradeRow &row : m_sheet->rows)
        m_simulations.push_back(exams::simulated(m_sheet->framework, row.entries, m_sheet->policy));
    m_units = unitsOf(*m_sheet);
    endResetModel();
}

bool MarksModel::hasShapeOf(const GradeSheet &sheet) const
{
    const auto isSameRow = [](const GradeRow &a, const GradeRow &b) { return a.key == b.key; };
    const std::vector<const diplomas::ExamUnit *> units = unitsOf(sheet);
    const auto isSameUnit = [](const diplomas::ExamUnit *a, const diplomas::ExamUnit *b) {
        return *a == *b;
    };
    return sheet.framework.version == m_sheet->framework.version
        && sheet.framework.passRule == m_sheet->framework.passRule
        && sheet.policy == m_sheet->policy
        && std::equal(sheet.rows.begin(), sheet.rows.end(), m_sheet->rows.begin(),
            m_sheet->rows.end(), isSameRow)
        && std::equal(units.begin(), units.end(), m_units.begin(), m_units.end(), isSameUnit);
}

// Row by row, so that a mark being typed in another row stays in its editor.
void MarksModel::replaceRows(GradeSheet sheet)
{
    const GradeSheet before = std::move(*m_sheet);
    m_sheet = std::move(sheet);
    m_units = unitsOf(*m_sheet);
    for (size_t row = 0; row < m_sheet->rows.size(); ++row) {
        const GradeRow &now = m_sheet->rows[row];
        if (now.entries == before.rows[row].entries && now.name == before.rows[row].name)
            continue;
        m_simulations[row] = exams::simulated(m_sheet->framework, now.entries, m_sheet->policy);
        emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
}

void MarksModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    m_units.clear();
    m_simulations.clear();
    endResetModel();
}

const exams::Simulation *MarksModel::simulationAt(int row) const
{
    return row >= 0 && row < int(m_simulations.size()) ? &m_simulations[size_t(row)] : nullptr;
}

const diplomas::ExamUnit *MarksModel::unitAt(int column) const
{
    return column >= 0 && column < int(m_units.size()) ? m_units[size_t(column)] : nullptr;
}

const exams::UnitEntry *MarksModel::entryAt(const QModelIndex &index) const
{
    const diplomas::ExamUnit *unit = unitAt(index.column());
    if (!unit || !m_sheet || index.row() < 0 || index.row() >= int(m_sheet->rows.size()))
        return nullptr;
    return entryOf(m_sheet->rows[size_t(index.row())].entries, unit->id);
}

int MarksModel::rowOf(qint64 key) const
{
    if (!m_sheet)
        return -1;
    const auto found = std::find_if(m_sheet->rows.begin(), m_sheet->rows.end(),
        [key](const GradeRow &row) { return row.key == key; });
    return found == m_sheet->rows.end() ? -1 : int(found - m_sheet->rows.begin());
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->rows.size());
}

int MarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_units.size()) + 1;
}

bool MarksModel::isByMark() const
{
    return m_sheet && m_sheet->framework.passRule != diplomas::PassRule::Title
        && m_sheet->framework.passRule != diplomas::PassRule::Branch;
}

exchange::ListExport MarksModel::list(const QString &title) const
{
    exchange::ListExport made{title, {{tr("Candidate")}}, {}};
    const int columns = columnCount();
    for (int column = 0; column < columns; ++column) {
        made.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    }
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<exchange::ExportCell> cells{
            headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < columns; ++column)
            cells.push_back(index(row, column).data().toString());
        made.rows.push_back(std::move(cells));
    }
    return made;
}

QString MarksModel::cellText(const QModelIndex &index) const
{
    if (!unitAt(index.column())) {
        const exams::Simulation *simulation = simulationAt(index.row());
        if (!simulation)
            return {};
        return simulation->decision ? titleOf(simulation->decision->verdict) : tr("Not simulated");
    }
    const exams::UnitEntry *entry = entryAt(index);
    if (!entry)
        return u"—"_s;
    if (entry->standing == UnitStanding::Exempt)
        return tr("ex.");
    const QString text = textOf(entry->mark);
    if (entry->mark.control)
        return text + u" → "_s + paths::markText(*entry->mark.control);
    return text;
}

QString MarksModel::cellWords(const QModelIndex &index) const
{
    const diplomas::ExamUnit *unit = unitAt(index.column());
    const GradeRow &row = m_sheet->rows[size_t(index.row())];
    if (!unit)
        return row.name + u" · "_s + cellText(index);
    const exams::UnitEntry *entry = entryAt(index);
    const QString standing = entry ? titleOf(entry->standing) : tr("Not entered");
    return base::joined(
        {row.name, nameOf(*unit), standing, entry ? titleOf(entry->mark) : QString()}, u" · "_s);
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!m_sheet || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exams::UnitEntry *entry = entryAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::EditRole:
        return entry ? textOf(entry->mark) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellWords(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case KeyRole:
        return m_sheet->rows[size_t(index.row())].key;
    case ToneRole:
        if (const exams::Simulation *simulation = simulationAt(index.row());
            simulation && !unitAt(index.column()))
            return int(
                simulation->decision ? toneOf(simulation->decision->verdict) : Tone::Neutral);
        return {};
    default:
        return {};
    }
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet)
        return {};
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= int(m_sheet->rows.size()))
            return {};
        const GradeRow &row = m_sheet->rows[size_t(section)];
        if (role == Qt::DisplayRole)
            return row.name;
        return role == Qt::ToolTipRole ? QVariant(base::joined({row.name, row.note}, u" · "_s))
                                       : QVariant();
    }
    const diplomas::ExamUnit *unit = unitAt(section);
    if (role == Qt::DisplayRole)
        return unit ? unit->code : tr("Simulation");
    if (role == Qt::ToolTipRole && unit) {
        const QString coefficient = unit->coefficientHundredths
            ? tr("coefficient %1").arg(diplomas::coefficientText(*unit->coefficientHundredths))
            : tr("coefficient unknown");
        return base::joined({nameOf(*unit), coefficient}, u" · "_s);
    }
    return {};
}

Qt::ItemFlags MarksModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const exams::UnitEntry *entry = entryAt(index);
    return m_mayEdit && entry && entry->isSat() ? usual | Qt::ItemIsEditable : usual;
}

bool MarksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const exams::UnitEntry *entry = entryAt(index);
    if (role != Qt::EditRole || !entry || !entry->isSat() || !m_mayEdit)
        return false;
    const QString text = value.toString();
    std::optional<exams::UnitMark> mark = exams::markFromTyped(text, isByMark());
    if (!mark) {
        emit notUnderstood(text);
        return false;
    }
    mark->control = entry->mark.control;
    if (mark->result != exams::UnitResult::Mark)
        mark->control.reset();
    if (*mark != entry->mark)
        emit typed(m_sheet->rows[size_t(index.row())].key, entry->unit, *mark);
    return true;
}

} // namespace ui
