#include "ui/evaluations/mark_list.h"

#include "ui/base/cell_delegates.h"
#include "ui/base/item_roles.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using evaluations::Mark;
using evaluations::MarkRow;

namespace {

bool isSameList(const std::vector<MarkRow> &a, const std::vector<MarkRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const MarkRow &one, const MarkRow &other) { return one.enrolment == other.enrolment; });
}

} // namespace

void MarkListModel::setRows(std::vector<MarkRow> rows, int outOfHundredths, bool mayEdit)
{
    const bool isSame = isSameList(m_rows, rows) && mayEdit == m_mayEdit;
    m_outOf = outOfHundredths;
    if (isSame && !rows.empty()) {
        // The cell that is current stays.
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, kMarkColumn));
        emit headerDataChanged(Qt::Horizontal, 0, kMarkColumn);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_mayEdit = mayEdit;
    endResetModel();
}

const MarkRow *MarkListModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int MarkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MarkListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kMarkColumn + 1;
}

QVariant MarkListModel::data(const QModelIndex &index, int role) const
{
    const MarkRow *row = rowAt(index.row());
    if (!row)
        return {};
    const bool isMark = index.column() == kMarkColumn;
    if (role == Qt::DisplayRole)
        return isMark ? shown(row->mark) : row->listName;
    if (role == Qt::EditRole && isMark)
        return row->mark.without ? letterOf(*row->mark.without) : shown(row->mark);
    if (role == Qt::TextAlignmentRole && isMark)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && isMark && row->mark.without)
        return int(Tone::Warning);
    return {};
}

QVariant MarkListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == kMarkColumn)
        return tr("Mark out of %1").arg(evaluations::formatMark(m_outOf));
    return tr("Young person");
}

Qt::ItemFlags MarkListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_mayEdit && index.column() == kMarkColumn ? flags | Qt::ItemIsEditable : flags;
}

bool MarkListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const MarkRow *row = rowAt(index.row());
    if (!row || !m_mayEdit || role != Qt::EditRole || index.column() != kMarkColumn)
        return false;
    const auto mark = evaluations::markFromText(value.toString(), m_outOf);
    if (!mark) {
        emit refused(mark.error());
        return false;
    }
    if (*mark == row->mark)
        return true;
    MarkRow typedRow = *row;
    typedRow.mark = *mark;
    emit typed(typedRow);
    return true;
}

MarkListView::MarkListView(const Theme &theme, MarkListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"markList"_s);
    setAccessibleName(tr("Marks"));
    setStyleProperty(*this, "look", u"flat"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, this));
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(
        MarkListModel::kMarkColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &MarkListView::begin);
    connect(&model, &MarkListModel::refused, this, [this] { m_isRefused = true; });
}

void MarkListView::begin()
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, MarkListModel::kMarkColumn));
}

void MarkListView::goDown()
{
    const int row = currentIndex().row() + 1;
    if (row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, MarkListModel::kMarkColumn));
}

void MarkListView::keyPressEvent(QKeyEvent *event)
{
    // The editor of a cell hands on the Enter that closes it.
    const bool isPlain = state() != EditingState
        && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        goDown();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        m_model.setData(currentIndex(), QString(), Qt::EditRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void MarkListView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    // Enter in a cell: the next young person is marked. What was refused is typed again.
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isRefused)
        goDown();
    m_isRefused = false;
}

} // namespace ui
