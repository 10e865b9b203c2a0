#include "ui/admissions/board_column.h"

#include "ui/admissions/board_card_delegate.h"
#include "ui/admissions/board_cards.h"
#include "ui/base/item_roles.h"
#include "ui/base/labels.h"
#include "ui/base/paint.h"

#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLeastWidth = 182;
constexpr int kMostWidth = 320;
constexpr int kPadding = 6;
constexpr int kRadius = 10;
} // namespace

BoardList::BoardList(const Theme &theme, BoardCards &cards, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setModel(&cards);
    setItemDelegate(new BoardCardDelegate(theme, this));
    setStyleProperty(*this, "look", u"flat"_s);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &BoardList::opened);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void BoardList::choose(int row)
{
    const QScopedValueRollback silence(m_isChoosing, true);
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    if (index == currentIndex() && selectionModel()->isSelected(index))
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void BoardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isChoosing && current.isValid())
        emit chosen(current.data(KeyRole).toLongLong());
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (isLeft || event->key() == Qt::Key_Right) {
        const int direction = isLeft ? -1 : 1;
        if (event->modifiers() & Qt::ControlModifier)
            emit moveWanted(direction);
        else
            emit goWanted(direction);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit opened();
        return;
    }
    QListView::keyPressEvent(event);
}

void BoardList::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    viewport()->update();
}

void BoardList::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    setTarget(model()->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}));
}

void BoardList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    emit draggedOver();
}

void BoardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setTarget(false);
}

void BoardList::dropEvent(QDropEvent *event)
{
    setTarget(false);
    QListView::dropEvent(event);
}

void BoardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const bool isEmpty = model()->rowCount() == 0;
    if (isEmpty) {
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(m_theme.tokens().muted);
        painter.drawText(viewport()->rect().adjusted(0, m_theme.px(16), 0, 0),
            Qt::AlignHCenter | Qt::AlignTop, tr("Nobody at this step"));
    }
    if (m_isTarget || (isEmpty && hasFocus()))
        paintFocus(painter, m_theme, viewport()->rect(), m_theme.px(kPadding));
}

void BoardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void BoardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

BoardColumn::BoardColumn(
    const Theme &theme, const QString &code, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_code(code)
    , m_label(label)
    , m_cards(new BoardCards(this))
    , m_list(new BoardList(theme, *m_cards, this))
    , m_count(makeLabel({}, LabelLook::Muted, this))
{
    setObjectName(u"step-"_s + code);
    m_list->setObjectName(u"cards-"_s + code);
    m_count->setObjectName(u"count-"_s + code);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(label, LabelLook::Strong, this), 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    const int padding = theme.px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(&theme, &Theme::changed, this, &BoardColumn::measure);
    measure();
}

void BoardColumn::measure()
{
    setMinimumWidth(m_theme.px(kLeastWidth));
    setMaximumWidth(m_theme.px(kMostWidth));
}

void BoardColumn::show(std::vector<BoardCard> cards)
{
    const auto count = int(cards.size());
    m_count->setText(QString::number(count));
    m_list->setAccessibleName(
        count == 0 ? tr("%1: nobody").arg(m_label) : tr("%1: %2").arg(m_label).arg(count));
    if (cards == m_cards->cards())
        return;
    const int scroll = m_list->verticalScrollBar()->value();
    m_cards->setCards(std::move(cards));
    m_list->doItemsLayout(); // the scroll bar has its new range only then
    m_list->verticalScrollBar()->setValue(scroll);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    paintPanel(painter, rect(), tokens.background, tokens.border, m_theme.px(kRadius));
}

} // namespace ui
