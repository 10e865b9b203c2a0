#include "ui/admissions/candidate_board.h"

#include "ui/base/item_roles.h"

#include <QApplication>
#include <QCursor>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kGap = 10;
constexpr int kEdge = 36; // a card held so near to the edge scrolls the board
constexpr int kStride = 16;
} // namespace

CandidateBoard::CandidateBoard(const Theme &theme, bool mayWrite, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_mayWrite(mayWrite)
{
    setObjectName(u"candidateBoard"_s);
    setAccessibleName(tr("Board"));
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(kGap));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void CandidateBoard::show(std::vector<BoardStep> steps)
{
    const bool isSame = std::equal(steps.begin(), steps.end(), m_columns.begin(), m_columns.end(),
        [](const BoardStep &step, const BoardColumn *column) {
            return step.code == column->code() && step.label == column->label();
        });
    if (!isSame)
        rebuild(steps);
    for (size_t i = 0; i < steps.size(); ++i) {
        BoardColumn *column = m_columns[qsizetype(i)];
        column->cards().setMoves(m_mayWrite, m_mayWrite && steps[i].mayCome);
        column->show(std::move(steps[i].cards));
    }
}

void CandidateBoard::rebuild(const std::vector<BoardStep> &steps)
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (BoardColumn *column : m_columns) {
        column->hide();
        column->deleteLater(); // its own key press may have led here
    }
    m_columns.clear();
    for (const BoardStep &step : steps)
        add(step);
}

void CandidateBoard::add(const BoardStep &step)
{
    auto *column = new BoardColumn(m_theme, step.code, step.label, widget());
    const qsizetype place = m_columns.size();
    m_columns += column;
    m_row->addWidget(column, 1);
    BoardList *list = &column->list();
    connect(list, &BoardList::chosen, this, [this](qint64 key) {
        choose(key);
        emit chosen(key);
    });
    connect(list, &BoardList::opened, this, &CandidateBoard::opened);
    connect(list, &BoardList::goWanted, this, [this, place](int to) { go(place, to); });
    connect(list, &BoardList::moveWanted, this, [this, place](int to) { move(place, to); });
    connect(list, &BoardList::draggedOver, this, &CandidateBoard::followDrag);
    // Later: a question must not be asked while the mouse still holds the card.
    connect(
        &column->cards(), &BoardCards::dropped, this,
        [this, code = step.code](qint64 key) { emit moved(key, code); }, Qt::QueuedConnection);
    column->QWidget::show();
}

// The board is one stop of the Tab key: the column of the chosen card, or the first.
void CandidateBoard::choose(qint64 key)
{
    BoardColumn *at = nullptr;
    for (BoardColumn *column : m_columns) {
        const int row = column->cards().rowOf(key);
        column->list().choose(row);
        column->list().setFocusPolicy(row < 0 ? Qt::ClickFocus : Qt::StrongFocus);
        if (row >= 0)
            at = column;
    }
    if (!at && !m_columns.isEmpty())
        m_columns.front()->list().setFocusPolicy(Qt::StrongFocus);
    const bool isElsewhere = at != m_at || key != m_chosen;
    m_at = at;
    m_chosen = key;
    // Later, once the columns are laid out; and never under the mouse that is pressed on a card.
    if (isElsewhere && QApplication::mouseButtons() == Qt::NoButton)
        QMetaObject::invokeMethod(this, &CandidateBoard::reveal, Qt::QueuedConnection);
}

void CandidateBoard::reveal()
{
    if (m_at)
        ensureWidgetVisible(m_at, 0, 0);
}

void CandidateBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CandidateBoard::reveal, Qt::QueuedConnection);
}

void CandidateBoard::takeFocus()
{
    for (BoardColumn *column : m_columns) {
        if (column->list().focusPolicy() == Qt::StrongFocus) {
            column->list().setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

// To the next column where somebody stands, as far down as before.
void CandidateBoard::go(qsizetype from, int direction)
{
    const int row = std::max(0, m_columns[from]->list().currentIndex().row());
    for (qsizetype to = from + direction; to >= 0 && to < m_columns.size(); to += direction) {
        const int count = m_columns[to]->cards().rowCount();
        if (count == 0)
            continue;
        const qint64 key = m_columns[to]->cards().cards()[size_t(std::min(row, count - 1))].key;
        choose(key);
        emit chosen(key);
        takeFocus();
        return;
    }
}

void CandidateBoard::move(qsizetype from, int direction)
{
    const qint64 key = m_columns[from]->list().currentIndex().data(KeyRole).toLongLong();
    if (key == 0)
        return;
    for (qsizetype to = from + direction; to >= 0 && to < m_columns.size(); to += direction) {
        if (m_columns[to]->cards().mayCome()) {
            emit moved(key, QString(m_columns[to]->code()));
            return;
        }
    }
}

void CandidateBoard::followDrag()
{
    const int x = viewport()->mapFromGlobal(QCursor::pos()).x();
    QScrollBar *bar = horizontalScrollBar();
    if (x < m_theme.px(kEdge))
        bar->setValue(bar->value() - m_theme.px(kStride));
    else if (x > viewport()->width() - m_theme.px(kEdge))
        bar->setValue(bar->value() + m_theme.px(kStride));
}

} // namespace ui
