#include "ui/people/history_model.h"

#include "core/base/format.h"
#include "core/enrolment/history_words.h"
#include "ui/base/item_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Dates are stored as ISO texts and answers as 0 and 1: people read them otherwise.
QString shownValue(const QString &stored)
{
    if (stored.isEmpty())
        return u"—"_s;
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid())
        return base::formatDate(day);
    return stored;
}

} // namespace

void HistoryModel::setLines(std::vector<security::HistoryLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const security::HistoryLine &line = m_lines.at(size_t(index.row()));
    if (role == KeyRole)
        return index.row();
    if (role == SortRole && index.column() == When)
        return index.row(); // the newest is the first
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case When:
        return base::formatInstant(line.at);
    case Who:
        return line.by;
    case What:
        return enrolment::shownAction(line.action);
    case Field:
        return enrolment::shownField(line.field);
    case Before:
        return line.field.isEmpty() ? QString() : shownValue(line.before);
    case After:
        return line.field.isEmpty() ? QString() : shownValue(line.after);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace ui
