#include "ui/timetable/week_block.h"

#include "ui/base/paint.h"
#include "ui/base/plain_text.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// In two lines between words where one is too short for it.
QStringList broken(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    qsizetype at = -1;
    for (qsizetype next = text.indexOf(u' '); next > 0; next = text.indexOf(u' ', next + 1)) {
        if (metrics.horizontalAdvance(text.first(next)) > width)
            break;
        at = next;
    }
    return at < 0 ? QStringList{text} : QStringList{text.first(at), text.sliced(at + 1)};
}

} // namespace

WeekBlock::WeekBlock(const Theme &theme, const WeekGridBlock &block, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_block(block)
    , m_shown(block.span)
{
    setObjectName(u"block%1"_s.arg(block.key));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(block.spoken);
    setToolTip(plainToolTip(block.spoken));
}

void WeekBlock::showSpan(const timetable::DaySpan &span)
{
    m_shown = span;
    update();
}

void WeekBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const ColourPair colours = tokens.tone(m_block.tone);
    const int gap = m_theme.px(1);
    const QRect whole = rect().adjusted(gap, gap, -gap, -gap);
    const double radius = m_theme.px(6);
    paintPanel(painter, whole, m_block.isPale ? tokens.surface : colours.fill,
        isChecked() ? tokens.accent : tokens.border, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.strong(m_block.tone));
    painter.drawRoundedRect(QRectF(whole.left(), whole.top(), m_theme.px(4), whole.height()),
        m_theme.px(2), m_theme.px(2));

    const int left = whole.left() + m_theme.px(10);
    const int width = whole.right() - left - m_theme.px(4);
    int top = whole.top() + m_theme.px(3);
    const auto line = [&](const QString &text, QFont::Weight weight, const QColor &colour) {
        const QFont font = m_theme.font(TextSize::Small, weight);
        const QFontMetrics metrics(font);
        if (text.isEmpty() || top + metrics.height() > whole.bottom() + m_theme.px(2))
            return;
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(left, top, width, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, width));
        top += metrics.height();
    };
    const QColor strong = m_block.isPale ? tokens.muted : tokens.text;
    const QStringList details = m_block.detail.split(u'\n');
    const QFontMetrics titles(m_theme.font(TextSize::Small, QFont::DemiBold));
    const QStringList title = broken(m_block.title, titles, width);
    // What else is told comes before a second line of the title.
    const bool hasRoom =
        (title.size() + 1 + details.size()) * titles.height() <= whole.bottom() - top;
    for (const QString &part : hasRoom ? title : QStringList{m_block.title})
        line(part, QFont::DemiBold, strong);
    line(timetable::formatSpan(m_shown), QFont::Normal, m_block.isPale ? tokens.muted : strong);
    for (const QString &detail : details)
        line(detail, QFont::Normal, m_block.isPale ? tokens.muted : strong);
    if (hasFocus())
        paintFocus(painter, m_theme, rect(), radius);
}

bool WeekBlock::keyMoves(const QKeyEvent &event)
{
    const bool alt = event.modifiers() & Qt::AltModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const int down = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
    const int right = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (down == 0 && right == 0)
        return false;
    if (!alt && !shift)
        emit neighbourWanted(right, down);
    else if (!m_block.isMovable)
        return true;
    else if (alt)
        emit stepWanted(right, down, down);
    else if (down != 0)
        emit stepWanted(0, 0, down);
    return true;
}

void WeekBlock::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        return;
    case Qt::Key_Delete:
        if (m_block.isMovable)
            emit removeWanted();
        return;
    case Qt::Key_Escape:
        if (m_isCarried) {
            m_isPressed = m_isCarried = false;
            emit putBack();
            return;
        }
        break;
    default:
        if (keyMoves(*event))
            return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool WeekBlock::isAtEnd(const QPoint &place) const
{
    return m_block.isMovable && place.y() >= height() - m_theme.px(8);
}

void WeekBlock::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_isCarried = false;
    m_isEndAlone = isAtEnd(event->position().toPoint());
    m_taken = event->globalPosition().toPoint();
}

void WeekBlock::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint by = event->globalPosition().toPoint() - m_taken;
    if (!m_isPressed) {
        setCursor(isAtEnd(event->position().toPoint()) ? Qt::SizeVerCursor
                : m_block.isMovable                    ? Qt::OpenHandCursor
                                                       : Qt::PointingHandCursor);
        return;
    }
    if (!m_block.isMovable)
        return;
    if (!m_isCarried && by.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isCarried = true;
    emit carried(by, m_isEndAlone);
}

void WeekBlock::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasCarried = std::exchange(m_isCarried, false);
    m_isPressed = false;
    if (!wasCarried) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    emit dropped(event->globalPosition().toPoint() - m_taken, m_isEndAlone);
}

void WeekBlock::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit opened();
}

} // namespace ui
