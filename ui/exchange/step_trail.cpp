#include "ui/exchange/step_trail.h"

#include "ui/base/icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {
constexpr int kMark = 22;
constexpr int kGap = 8;
constexpr int kLine = 36;
} // namespace

StepTrail::StepTrail(const Theme &theme, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setCurrent(0);
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

int StepTrail::widthOf(int step) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
    return m_theme.px(kMark + kGap) + metrics.horizontalAdvance(m_steps[step]);
}

QSize StepTrail::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < int(m_steps.size()); ++step)
        width += widthOf(step) + (step > 0 ? m_theme.px(kLine + 2 * kGap) : 0);
    return {width, m_theme.px(kMark + 4)};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    const Tokens &colours = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int mark = m_theme.px(kMark);
    const int middle = height() / 2;
    int x = 1;
    for (int step = 0; step < int(m_steps.size()); ++step) {
        if (step > 0) {
            painter.setPen(QPen(colours.border, 1.5));
            painter.drawLine(x + m_theme.px(kGap), middle, x + m_theme.px(kGap + kLine), middle);
            x += m_theme.px(kLine + 2 * kGap);
        }
        const bool isReached = step <= m_current;
        const ColourPair soft = colours.tone(Tone::Accent);
        painter.setPen(isReached ? Qt::NoPen : QPen(colours.controlBorder, 1.2));
        painter.setBrush(step == m_current ? QBrush(colours.primary)
                : isReached                ? QBrush(soft.fill)
                                           : QBrush(Qt::NoBrush));
        const QRect circle(x, middle - mark / 2, mark, mark);
        painter.drawEllipse(circle);
        if (step < m_current) {
            const int side = m_theme.px(14);
            icon(m_theme, Icon::Check, Ink::Accent)
                .paint(&painter,
                    QRect(circle.center().x() - side / 2 + 1, circle.center().y() - side / 2 + 1,
                        side, side));
        } else {
            painter.setFont(m_theme.font(TextSize::Small, QFont::DemiBold));
            painter.setPen(step == m_current ? colours.onPrimary : colours.muted);
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(
            m_theme.font(TextSize::Body, step == m_current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(step == m_current ? colours.text : colours.muted);
        painter.drawText(QRect(x + mark + m_theme.px(kGap), 0, widthOf(step), height()),
            Qt::AlignLeft | Qt::AlignVCenter, m_steps[step]);
        x += widthOf(step);
    }
}

} // namespace ui
