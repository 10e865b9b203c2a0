#include "ui/base/rail_button.h"

#include "core/base/text.h"
#include "ui/base/paint.h"
#include "ui/base/plain_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
    const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RailButton::RailButton(
    const Theme &theme, const QString &key, Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
    , m_icon(icon)
{
    setObjectName(u"rail-"_s + key);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setBadge(const QString &badge)
{
    m_badge = badge;
    describe();
    update();
}

void RailButton::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    describe();
    update();
}

void RailButton::describe()
{
    setAccessibleName(base::joined({text(), m_badge}, u", "_s));
    setToolTip(m_isCollapsed ? plainToolTip(accessibleName()) : QString());
}

QSize RailButton::sizeHint() const
{
    return {m_theme.px(40), m_rowHeight};
}

void RailButton::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometry();
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    if (isChecked() || underMouse()) {
        const QColor fill = isChecked() ? t.accentSoft : t.hover;
        paintPanel(painter, rect(), fill, fill, 8);
    }
    const QColor colour = isChecked() ? t.accent : t.muted;
    const int side = m_theme.px(20);
    const int left = m_isCollapsed ? (width() - side) / 2 : m_theme.px(14);
    painter.drawPixmap(QRect(left, (height() - side) / 2, side, side),
        iconPixmap(m_icon, colour, side, devicePixelRatioF()));
    if (!m_isCollapsed) {
        QRect line = rect().adjusted(m_theme.px(44), 0, -m_theme.px(6), 0);
        if (!m_badge.isEmpty()) {
            const int pill = pillSize(m_theme, m_badge).width();
            paintPill(painter, m_theme, QRect(line.right() - pill, 0, pill, height()), m_badge,
                isChecked() ? Tone::Accent : Tone::Neutral);
            line.setRight(line.right() - pill - m_theme.px(6));
        }
        drawLine(painter, line, m_theme.font(TextSize::Body, QFont::DemiBold), colour, text());
    } else if (!m_badge.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(left + side, (height() - side) / 2.0), 4, 4);
    }
    if (hasFocus())
        paintFocus(painter, m_theme, rect(), 8);
}

RailCaption::RailCaption(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void RailCaption::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    updateGeometry();
    update();
}

QSize RailCaption::sizeHint() const
{
    return {m_theme.px(20), m_theme.px(m_isCollapsed || m_text.isEmpty() ? 13 : 28)};
}

void RailCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isCollapsed || m_text.isEmpty()) {
        painter.setPen(m_theme.tokens().border);
        painter.drawLine(m_theme.px(8), height() / 2, width() - m_theme.px(8), height() / 2);
        return;
    }
    drawLine(painter, rect().adjusted(m_theme.px(14), m_theme.px(8), 0, 0),
        m_theme.font(TextSize::Small, QFont::DemiBold), m_theme.tokens().muted, m_text);
}

RailUser::RailUser(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"railUser"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailUser::setPerson(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    describe();
    update();
}

void RailUser::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    describe();
    update();
}

void RailUser::describe()
{
    setAccessibleName(base::joined({m_name, m_role}, u", "_s));
    setToolTip(m_isCollapsed ? plainToolTip(accessibleName()) : QString());
}

QSize RailUser::sizeHint() const
{
    return {m_theme.px(40), m_theme.px(46)};
}

void RailUser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    if (underMouse())
        paintPanel(painter, rect(), t.hover, t.hover, 8);
    const int side = m_theme.px(34);
    const int left = m_isCollapsed ? (width() - side) / 2 : m_theme.px(4);
    paintAvatar(painter, m_theme, QRectF(left, (height() - side) / 2.0, side, side), m_name);
    if (!m_isCollapsed) {
        const QFont nameFont = m_theme.font(TextSize::Body, QFont::DemiBold);
        const QFont roleFont = m_theme.font(TextSize::Small);
        const int nameHeight = QFontMetrics(nameFont).height();
        const int roleHeight = QFontMetrics(roleFont).height();
        const int x = left + side + m_theme.px(8);
        const int y = (height() - nameHeight - roleHeight) / 2;
        drawLine(painter, QRect(x, y, width() - x - 4, nameHeight), nameFont, t.text, m_name);
        drawLine(painter, QRect(x, y + nameHeight, width() - x - 4, roleHeight), roleFont, t.muted,
            m_role);
    }
    if (hasFocus())
        paintFocus(painter, m_theme, rect(), 8);
}

} // namespace ui
