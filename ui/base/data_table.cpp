#include "ui/base/data_table.h"

#include "ui/base/cell_delegates.h"
#include "ui/base/item_roles.h"
#include "ui/base/labels.h"
#include "ui/base/plain_text.h"
#include "ui/base/sort_proxy.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kNarrowColumn = 110;
constexpr int kNarrowName = 200; // the first column tells the row

// Takes what is lacking from the widest columns, whose texts then end in "…", down to their floors.
void narrowWidest(QList<int> &widths, const QList<int> &floors, int lacking)
{
    constexpr int kStep = 8;
    while (lacking > 0) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest < 0)
            return;
        widths[widest] -= kStep;
        lacking -= kStep;
    }
}

} // namespace

DataTable::DataTable(const Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_proxy(new SortProxy(this))
{
    setAccessibleName(name);
    setStyleProperty(*this, "look", u"flat"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(theme, this));
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setSectionsMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(m_proxy);
    setSortingEnabled(true);
    // After setModel(): the view has emptied itself by the time the rows are chosen again.
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberRows);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::restoreRows);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &DataTable::showEmptyState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &DataTable::showEmptyState);
    connect(this, &QTableView::doubleClicked, this, &DataTable::activateCurrent);
    connect(header, &QHeaderView::sectionResized, this,
        [this] { m_hasOwnWidths = m_hasOwnWidths || !m_isFitting; });
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(&theme, &Theme::changed, this, &DataTable::measure);
    measure();
}

void DataTable::setSource(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    sortByColumn(0, Qt::AscendingOrder);
    m_hasOwnWidths = false;
    fitColumns();
    showEmptyState();
}

QAbstractItemModel *DataTable::source() const
{
    return m_proxy->sourceModel();
}

void DataTable::setTwoLines(bool isTwoLines)
{
    m_isTwoLines = isTwoLines;
    measure();
}

void DataTable::setFilterText(const QString &text)
{
    m_proxy->setFilterText(text);
    showEmptyState();
}

void DataTable::setEmptyState(QWidget *emptyState)
{
    delete m_emptyState;
    m_emptyState = emptyState;
    m_emptyState->setParent(this);
    showEmptyState();
}

int DataTable::shownRows() const
{
    return m_proxy->rowCount();
}

QModelIndex DataTable::currentSource() const
{
    return m_proxy->mapToSource(currentIndex());
}

QModelIndexList DataTable::selectedSource() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (QModelIndex &row : rows)
        row = m_proxy->mapToSource(row);
    return rows;
}

QModelIndexList DataTable::shownSource() const
{
    QModelIndexList rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        rows += m_proxy->mapToSource(m_proxy->index(row, 0));
    return rows;
}

void DataTable::selectKey(const QVariant &key)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(KeyRole) == key) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

QString DataTable::columnKey(int column) const
{
    const QVariant key = m_proxy->headerData(column, Qt::Horizontal, ColumnKeyRole);
    return key.isValid() ? key.toString() : QString::number(column);
}

QStringList DataTable::hiddenColumns() const
{
    QStringList keys;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (isColumnHidden(column))
            keys += columnKey(column);
    }
    return keys;
}

void DataTable::setHiddenColumns(const QStringList &keys)
{
    // The first column is what the row is about: it always stays.
    for (int column = 1; column < m_proxy->columnCount(); ++column)
        setColumnHidden(column, keys.contains(columnKey(column)));
    fitColumns();
}

void DataTable::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; column < m_proxy->columnCount(); ++column) {
        const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(escapedMnemonic(title));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitColumns();
            emit columnsChosen();
        });
    }
}

QString DataTable::selectionAsText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells += row.siblingAtColumn(column).data().toString().simplified();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool DataTable::isFirstVisible(int column) const
{
    for (int before = 0; before < column; ++before) {
        if (!isColumnHidden(before))
            return false;
    }
    return true;
}

void DataTable::measure()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_isTwoLines ? 54 : 42));
    horizontalHeader()->setFixedHeight(m_theme.px(38));
    fitColumns();
}

void DataTable::fitColumns()
{
    if (m_hasOwnWidths || m_proxy->columnCount() == 0)
        return;
    m_isFitting = true;
    QList<int> wanted(m_proxy->columnCount(), 0);
    int total = 0;
    for (int column = 0; column < wanted.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        // The column that is sorted by also has an arrow.
        const int title = horizontalHeader()->sectionSizeHint(column) + m_theme.px(8);
        wanted[column] =
            std::clamp(std::max(sizeHintForColumn(column), title), m_theme.px(64), m_theme.px(320));
        total += wanted[column];
    }
    const int extra = viewport()->width() - total;
    QList<int> floors(wanted.size(), m_theme.px(kNarrowColumn));
    floors[0] = m_theme.px(kNarrowName);
    narrowWidest(wanted, floors, -extra);
    int given = 0;
    int last = 0;
    for (int column = 0; column < wanted.size(); ++column) {
        if (wanted[column] == 0)
            continue;
        const int more = extra > 0 ? extra * wanted[column] / total : 0;
        given += more;
        last = column;
        setColumnWidth(column, wanted[column] + more);
    }
    if (extra > given)
        setColumnWidth(last, columnWidth(last) + extra - given);
    m_isFitting = false;
}

void DataTable::rememberRows()
{
    m_isRestoring = true;
    m_selectedKeys.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_selectedKeys += row.data(KeyRole);
    m_currentKey = currentIndex().siblingAtColumn(0).data(KeyRole);
    m_scroll = verticalScrollBar()->value();
}

void DataTable::restoreRows()
{
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const QVariant key = index.data(KeyRole);
        if (!key.isValid())
            break;
        if (m_selectedKeys.contains(key))
            selection.select(index, index);
        if (key == m_currentKey)
            current = index;
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isRestoring = false;
    fitColumns();
    // The scroll bar has its new range only once the rows are laid out.
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scroll);
    showEmptyState();
}

void DataTable::showEmptyState()
{
    emit shownRowsChanged(shownRows());
    if (!m_emptyState)
        return;
    const bool isEmpty = shownRows() == 0;
    m_emptyState->setVisible(isEmpty);
    m_emptyState->setGeometry(viewport()->geometry());
    m_emptyState->raise();
    horizontalHeader()->setVisible(!isEmpty);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isRestoring && current.row() != previous.row())
        emit rowChosen(m_proxy->mapToSource(current));
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isRestoring)
        emit selectionChangedByUser();
}

void DataTable::activateCurrent()
{
    if (currentIndex().isValid())
        emit rowActivated(currentSource());
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsText());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && state() != EditingState) {
        activateCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(indexAt(event->position().toPoint()).row());
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString text = index.data(Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_emptyState)
        m_emptyState->setGeometry(viewport()->geometry());
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && shownRows() > 0)
        selectionModel()->setCurrentIndex(m_proxy->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
