#include "ui/base/metric_card.h"

#include "ui/base/paint.h"
#include "ui/base/plain_text.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MetricCard::MetricCard(const Theme &theme, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setClickable(true);
    describe();
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void MetricCard::setFigure(const QString &figure)
{
    m_figure = figure;
    describe();
}

void MetricCard::setNote(const QString &note, Tone tone, std::optional<Icon> icon)
{
    m_note = note;
    m_noteTone = tone;
    m_noteIcon = icon;
    describe();
}

void MetricCard::setTrend(const QList<int> &values, Tone tone)
{
    m_trend = values;
    m_trendTone = tone;
    update();
}

void MetricCard::setClickable(bool isClickable)
{
    setFocusPolicy(isClickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isClickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isClickable);
}

QSize MetricCard::sizeHint() const
{
    const int text = std::max(noteWidth(),
        QFontMetrics(m_theme.font(TextSize::Body, QFont::Medium)).horizontalAdvance(m_label));
    return {text + m_theme.px(32 + 104), m_theme.px(94)};
}

QSize MetricCard::minimumSizeHint() const
{
    return {m_theme.px(140), m_theme.px(94)};
}

void MetricCard::describe()
{
    const QString sentence = m_figure.isEmpty() ? m_label : m_label + u": "_s + m_figure;
    setAccessibleName(m_note.isEmpty() ? sentence : sentence + u", "_s + m_note);
    setToolTip(plainToolTip(m_note));
    update();
}

int MetricCard::noteWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Small, QFont::DemiBold));
    return metrics.horizontalAdvance(m_note) + (m_noteIcon ? m_theme.px(20) : 0) + 1;
}

void MetricCard::paintNote(QPainter &painter, const QRect &line) const
{
    const QColor colour = m_theme.tokens().strong(m_noteTone);
    QRect rest = line;
    if (m_noteIcon) {
        const int side = m_theme.px(15);
        const QPixmap drawing =
            iconPixmap(*m_noteIcon, colour, side, painter.device()->devicePixelRatioF());
        painter.drawPixmap(
            QRect(line.left(), line.top() + (line.height() - side) / 2, side, side), drawing);
        rest.setLeft(line.left() + m_theme.px(20));
    }
    const QFont font = m_theme.font(
        TextSize::Small, m_noteTone == Tone::Neutral ? QFont::Normal : QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(m_note, Qt::ElideRight, rest.width()));
}

void MetricCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    const bool isRaised = underMouse() && focusPolicy() != Qt::NoFocus;
    paintPanel(painter, rect(), t.surface, isRaised ? t.accent : t.border, 12);
    const QRect inside =
        rect().adjusted(m_theme.px(16), m_theme.px(12), -m_theme.px(16), -m_theme.px(12));

    const QFont labelFont = m_theme.font(TextSize::Body, QFont::Medium);
    painter.setFont(labelFont);
    painter.setPen(t.muted);
    const QRect labelLine(inside.left(), inside.top(), inside.width(), m_theme.px(18));
    painter.drawText(labelLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(labelFont).elidedText(m_label, Qt::ElideRight, labelLine.width()));

    const QFont figureFont = m_theme.font(TextSize::Title, QFont::Bold);
    painter.setFont(figureFont);
    painter.setPen(t.text);
    const QRect figureLine(
        inside.left(), labelLine.bottom() + m_theme.px(3), inside.width(), m_theme.px(29));
    painter.drawText(figureLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(figureFont).elidedText(m_figure, Qt::ElideRight, figureLine.width()));

    QRect noteLine(
        inside.left(), inside.bottom() - m_theme.px(18) + 1, inside.width(), m_theme.px(18));
    const int used = std::max(noteWidth(), QFontMetrics(figureFont).horizontalAdvance(m_figure));
    const int room = inside.width() - used - m_theme.px(12);
    // The line gives way to the words: it says nothing that they do not.
    if (m_trend.size() > 1 && room >= m_theme.px(56)) {
        const int width = std::min(room, m_theme.px(96));
        const int top = figureLine.top() + m_theme.px(8);
        paintSparkline(painter, m_theme,
            QRectF(inside.right() - width, top, width, inside.bottom() - top - 2), m_trend,
            m_trendTone);
    }
    paintNote(painter, noteLine);
    if (hasFocus())
        paintFocus(painter, m_theme, rect(), 12);
}

void MetricCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MetricCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
