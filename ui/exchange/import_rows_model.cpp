#include "ui/exchange/import_rows_model.h"

#include "ui/base/item_roles.h"
#include "ui/exchange/import_words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::PlannedRow;
using exchange::RowState;

namespace {

constexpr qsizetype kShownFacts = 3;

bool accepts(ImportFilter filter, const PlannedRow &row)
{
    switch (filter) {
    case ImportFilter::All:
        return true;
    case ImportFilter::Created:
        return row.state == RowState::Created;
    case ImportFilter::Updated:
        return row.state == RowState::Updated;
    case ImportFilter::Unchanged:
        return row.state == RowState::Unchanged;
    case ImportFilter::Refused:
        return row.state == RowState::Refused;
    case ImportFilter::WithWarnings:
        return !row.warnings.empty();
    }
    return false;
}

// What is said comes first; of somebody new, whose every field is new, the groups alone.
QString factsOf(const PlannedRow &row)
{
    QStringList texts;
    for (const exchange::RowRemark &refusal : row.refusals)
        texts += importRemarkText(refusal);
    for (const exchange::RowRemark &warning : row.warnings)
        texts += importRemarkText(warning);
    for (const security::FieldChange &change : row.changes) {
        if (row.state == RowState::Updated)
            texts += importChangeText(change);
        else if (change.field == u"workshop_group" || change.field == u"path")
            texts += change.after.value_or(QString()).section(u" ("_s, 0, 0);
    }
    const qsizetype more = texts.size() - kShownFacts;
    if (more > 0)
        texts = texts.mid(0, kShownFacts) + QStringList{u"+ %1"_s.arg(more)};
    return texts.join(u" · "_s);
}

} // namespace

void ImportRowsModel::setRows(std::vector<PlannedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void ImportRowsModel::setFilter(ImportFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void ImportRowsModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (accepts(m_filter, m_rows[i]))
            m_shown.push_back(i);
    }
}

const PlannedRow *ImportRowsModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.size())
        return nullptr;
    return &m_rows[m_shown[size_t(index.row())]];
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportRowsModel::text(const PlannedRow &row, int column) const
{
    switch (Column(column)) {
    case Line:
        return QString::number(row.line);
    case Name:
        return row.name.isEmpty() ? tr("(no name)") : row.name;
    case State:
        return exchange::titleOf(row.state);
    case Facts:
        return factsOf(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const PlannedRow *shown = row(index);
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shown, index.column());
    if (role == KeyRole && index.column() == 0)
        return qint64(shown->line);
    if (role == SortRole)
        return index.column() == Line ? QVariant(shown->line) : text(*shown, index.column());
    if (role == ToneRole && index.column() == State)
        return int(toneOf(shown->state));
    if (role == ToneRole && index.column() == Facts) {
        if (!shown->refusals.empty())
            return int(Tone::Bad);
        return shown->warnings.empty() ? QVariant() : int(Tone::Warning);
    }
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"line"_s, u"name"_s, u"state"_s, u"facts"_s};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Line");
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case Facts:
        return tr("Changes and remarks");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ui
