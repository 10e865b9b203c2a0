#include "ui/progress/grid_model.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/item_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using progress::GridCell;
using progress::Scale;

namespace {

QString digitOf(const Scale &scale, progress::LevelId id)
{
    const progress::Level *level = scale.find(id);
    return level ? QString::number(level->details.digit) : u"?"_s;
}

QString seenWords(const GridCell &cell, const Scale &scale)
{
    if (cell.observations == 0)
        return GridModel::tr("nothing seen yet");
    const QString what = cell.without ? progress::titleOf(*cell.without)
        : cell.seen                   ? scale.nameOf(*cell.seen)
                                      : QString();
    return GridModel::tr("seen last: %1, on %2 (%n observation(s))", nullptr, cell.observations)
        .arg(what, base::formatDate(cell.seenOn));
}

QString decidedWords(const GridCell &cell, const Scale &scale)
{
    if (!cell.decided)
        return GridModel::tr("not decided");
    QStringList words{GridModel::tr("decided: %1").arg(scale.nameOf(*cell.decided))};
    if (cell.isFromEarlier)
        words += GridModel::tr("seen on the competency this one replaces");
    if (cell.isTakenOver)
        words += GridModel::tr("taken over");
    return words.join(u", "_s);
}

} // namespace

GridFace faceOf(const GridCell &cell, const Scale &scale)
{
    GridFace face;
    face.isFromEarlier = cell.isFromEarlier;
    const QString seen = cell.without ? progress::letterOf(*cell.without)
        : cell.seen                   ? digitOf(scale, *cell.seen)
                                      : QString();
    if (cell.decided) {
        face.isDecided = true;
        face.main = digitOf(scale, *cell.decided);
        face.tone = scale.isAcquired(*cell.decided) ? Tone::Good : Tone::Accent;
        if (seen != face.main)
            face.corner = seen;
    } else if (cell.without) {
        face.main = seen;
    } else if (!seen.isEmpty()) {
        face.main = u"(%1)"_s.arg(seen);
    } else if (!cell.isOwn) {
        face.main = u"—"_s;
    }
    return face;
}

QString wordsOf(const GridCell &cell, const Scale &scale)
{
    QStringList words;
    if (!cell.isOwn)
        words += GridModel::tr("not part of this path");
    words += decidedWords(cell, scale);
    words += seenWords(cell, scale);
    return words.join(u" · "_s);
}

void GridModel::setGrid(progress::Grid grid)
{
    const bool isSameShape = m_grid && m_grid->group == grid.group
        && m_grid->framework.version == grid.framework.version && m_grid->columns == grid.columns
        && m_grid->students.size() == grid.students.size();
    if (isSameShape) {
        m_grid = std::move(grid);
        if (rowCount() > 0 && columnCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_grid = std::move(grid);
    endResetModel();
}

void GridModel::clear()
{
    beginResetModel();
    m_grid.reset();
    endResetModel();
}

const GridCell &GridModel::cellAt(const QModelIndex &index) const
{
    return m_grid->cell(size_t(index.row()), size_t(index.column()));
}

int GridModel::columnOf(diplomas::CompetencyId competency) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (m_grid->columns[size_t(column)].id == competency)
            return column;
    }
    return -1;
}

int GridModel::rowOf(people::StudentId student) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_grid->students[size_t(row)].student == student)
            return row;
    }
    return -1;
}

QString GridModel::nameOf(const QModelIndex &index) const
{
    if (!index.isValid() || !m_grid)
        return {};
    return u"%1 · %2"_s.arg(m_grid->students[size_t(index.row())].listName,
        diplomas::nameOf(m_grid->columns[size_t(index.column())]));
}

bool GridModel::startsBlock(int column) const
{
    return column == 0
        || m_grid->columns[size_t(column) - 1].blockId != m_grid->columns[size_t(column)].blockId;
}

QString GridModel::blockName(int column) const
{
    const auto *block =
        diplomas::blockOf(m_grid->framework, m_grid->columns[size_t(column)].blockId);
    return block ? diplomas::nameOf(*block) : QString();
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->students.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->columns.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_grid)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return faceOf(cellAt(index), m_grid->scale).main;
    case Qt::ToolTipRole:
        return nameOf(index) + u'\n' + wordsOf(cellAt(index), m_grid->scale);
    case Qt::AccessibleTextRole:
        return nameOf(index) + u'\n' + wordsOf(cellAt(index), m_grid->scale);
    case ToneRole:
        return int(faceOf(cellAt(index), m_grid->scale).tone);
    }
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_grid)
        return {};
    if (orientation == Qt::Vertical) {
        if (size_t(section) >= m_grid->students.size())
            return {};
        const progress::GridStudent &student = m_grid->students[size_t(section)];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            return u"%1   %2"_s.arg(
                student.listName, base::formatRatio(student.acquired, 1'000'000));
        }
        if (role == Qt::ToolTipRole) {
            return tr("%1: %2 acquired, of the competencies of this path")
                .arg(student.listName, base::formatRatio(student.acquired));
        }
        return {};
    }
    if (size_t(section) >= m_grid->columns.size())
        return {};
    const diplomas::Competency &competency = m_grid->columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return diplomas::headOf(competency);
    if (role == Qt::ToolTipRole)
        return diplomas::nameOf(competency) + u'\n' + blockName(section);
    if (role == Qt::AccessibleTextRole)
        return diplomas::nameOf(competency);
    return {};
}

} // namespace ui
