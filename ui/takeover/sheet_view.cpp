#include "ui/takeover/sheet_view.h"

#include "ui/base/cell_delegates.h"
#include "ui/base/labels.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Shares of the width: whom, three narrow figures beside a second name, and the longest, the words.
constexpr int kWords = 5;
constexpr int kWide = 3;
constexpr int kNarrow = 2;

// A line to type in, with proposals where there are some.
class SheetCell final : public CellDelegate {
public:
    SheetCell(const Theme &theme, const QStringList &proposals, QObject *parent)
        : CellDelegate(theme, parent)
        , m_proposals(proposals)
    {
    }
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (!m_proposals.isEmpty()) {
            auto *completer = new QCompleter(m_proposals, editor);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            editor->setCompleter(completer);
        }
        return editor;
    }

private:
    QStringList m_proposals;
};

} // namespace

SheetView::SheetView(const Theme &theme, const QString &name, SheetModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setAccessibleName(name);
    setStyleProperty(*this, "look", u"flat"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(true);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setModel(&model);
    setItemDelegate(new SheetCell(theme, {}, this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCornerButtonEnabled(false);
    connect(&theme, &Theme::changed, this, &SheetView::measure);
    measure();
    setCurrentIndex(model.index(0, 0));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!currentIndex().isValid())
            setCurrentIndex(m_model.index(0, 0));
    });
}

void SheetView::setProposals(int column, const QStringList &proposals)
{
    auto *former = itemDelegateForColumn(column);
    setItemDelegateForColumn(column, new SheetCell(m_theme, proposals, this));
    delete former;
}

QList<int> SheetView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows += index.row();
    }
    return rows;
}

void SheetView::pasteClipboard()
{
    emit pasteWanted(QGuiApplication::clipboard()->text());
}

void SheetView::emptyChosenCells()
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    for (const QModelIndex &index : chosen)
        m_model.setData(index, QString(), Qt::EditRole);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteClipboard();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emptyChosenCells();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && state() != EditingState) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

// From cell to cell as in a spreadsheet, and out of the table after the last one.
bool SheetView::focusNextPrevChild(bool next)
{
    const QModelIndex edge = next ? m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1)
                                  : m_model.index(0, 0);
    setTabKeyNavigation(currentIndex() != edge);
    const bool isMoved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return isMoved;
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isDone = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, isDone ? QAbstractItemDelegate::NoHint : hint);
    if (isDone)
        goDown();
}

void SheetView::goDown()
{
    const QModelIndex here = currentIndex();
    const int row = std::min(here.row() + 1, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row, here.column()));
}

void SheetView::measure()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    horizontalHeader()->setFixedHeight(m_theme.px(38));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int columns = m_model.columnCount();
    const auto share = [columns](int column) {
        return column == columns - 1 ? kWords : column < 2 ? kWide : kNarrow;
    };
    int all = 0;
    for (int column = 0; column < columns; ++column)
        all += share(column);
    int left = viewport()->width();
    for (int column = 0; column < columns - 1; ++column) {
        const int width = viewport()->width() * share(column) / all;
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(columns - 1, left);
}

} // namespace ui
