#include "ui/base/data_table.h"

#include "ui/base/cell_delegates.h"
#include "ui/base/item_roles.h"
#include "ui/base/labels.h"
#include "ui/base/plain_tool_tip.h"
#include "ui/base/sort_proxy.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kRowsMeasured = 40; // for the widths of columns
}

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
    // The rows in sight tell the widths; measuring a thousand would cost more than painting them.
    header->setResizeContentsPrecision(kRowsMeasured);
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
    new PlainToolTips(*this);
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
    narrow([&] { m_proxy->setFilterText(text); });
}

void DataTable::setShown(std::vector<bool> isShown)
{
    narrow([&] { m_proxy->setShown(std::move(isShown)); });
}

// Widths are of all rows: while somebody types, nothing jumps.
void DataTable::narrow(const std::function<void()> &change)
{
    m_isNarrowing = true;
    change();
    m_isNarrowing = false;
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

void DataTable::measure()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_isTwoLines ? 54 : 42));
    horizontalHeader()->setFixedHeight(m_theme.px(38));
    fitColumns();
}

void DataTable::rememberRows()
{
    m_isRestoring = true;
    m_selectedKeys.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_selectedKeys += row.data(KeyRole).toString();
    m_currentKey = currentIndex().siblingAtColumn(0).data(KeyRole);
    m_scroll = verticalScrollBar()->value();
}

void DataTable::restoreRows()
{
    QItemSelection selection;
    QModelIndex current;
    qsizetype missing = m_selectedKeys.size() + (m_currentKey.isValid() ? 1 : 0);
    for (int row = 0; row < m_proxy->rowCount() && missing > 0; ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const QVariant key = index.data(KeyRole);
        if (!key.isValid())
            break;
        if (key == m_currentKey) {
            current = index;
            --missing;
        }
        if (!m_selectedKeys.isEmpty() && m_selectedKeys.contains(key.toString())) {
            selection.select(index, index);
            --missing;
        }
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isRestoring = false;
    if (!m_isNarrowing)
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
    setHorizontalScrollBarPolicy(isEmpty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
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
