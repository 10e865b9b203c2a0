#include "core/base/format.h"
#include "core/documents/chart_parts.h"
#include "core/documents/text_box.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kRowHeight = 2.3; // em
constexpr qreal kAxisHeight = 1.9;
constexpr qreal kLegendHeight = 1.9;
constexpr qint64 kExact = 1'000'000'000'000; // above, a percentage could overflow

// Rounded to the nearest once: two equal ratios give equal shares.
double shareOf(base::Ratio ratio)
{
    return ratio.isDefined() ? double(ratio.numerator) / double(ratio.denominator) : 0;
}

QString textOf(base::Ratio ratio)
{
    if (ratio.numerator < 0 || ratio.numerator > kExact || ratio.denominator > kExact) {
        return u"%1/%2"_s.arg(valueText({}, ratio.numerator), valueText({}, ratio.denominator));
    }
    return base::formatRatio(ratio);
}

class RatioPainter {
public:
    RatioPainter(Canvas &canvas, const RatioBars &chart)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_largest(1)
    {
        for (const RatioBars::Bar &bar : chart.bars)
            m_largest = std::max(m_largest, shareOf(bar.value));
    }

    void paint()
    {
        const qreal em = m_canvas.em;
        if (m_chart.target)
            paintTargetKey(m_canvas.takeBottom(em * kLegendHeight));
        const QRectF axis = m_canvas.takeBottom(em * kAxisHeight);
        m_labels = m_canvas.takeLeft(
            std::min(widest(&RatioPainter::labelOf) + em, m_canvas.area.width() * 0.36));
        m_figures = m_canvas.takeRight(
            std::min(widest(&RatioPainter::figureOf) + em, m_canvas.area.width() * 0.6));
        paintTicks(axis);
        if (m_chart.target)
            paintBand();
        const qreal height =
            std::min(m_canvas.area.height() / qreal(m_chart.bars.size()), em * kRowHeight * 1.3);
        qreal y = m_canvas.area.top();
        for (const RatioBars::Bar &bar : m_chart.bars) {
            paintBar(bar, y, height);
            y += height;
        }
        if (m_chart.target)
            paintAim();
    }

private:
    using TextOf = QString (RatioPainter::*)(const RatioBars::Bar &) const;

    [[nodiscard]] QString labelOf(const RatioBars::Bar &bar) const { return bar.label; }

    // The arrow says in words of its own that a bar is outside its target.
    [[nodiscard]] QString figureOf(const RatioBars::Bar &bar) const
    {
        const QString text = bar.text.isEmpty() ? textOf(bar.value) : bar.text;
        if (isBelow(bar))
            return u"↓ "_s + text;
        return isAbove(bar) ? u"↑ "_s + text : text;
    }
    [[nodiscard]] bool isBelow(const RatioBars::Bar &bar) const
    {
        return m_chart.target && bar.value.isDefined()
            && shareOf(bar.value) < shareOf(m_chart.target->low);
    }
    [[nodiscard]] bool isAbove(const RatioBars::Bar &bar) const
    {
        return m_chart.target && bar.value.isDefined()
            && shareOf(bar.value) > shareOf(m_chart.target->high);
    }
    [[nodiscard]] qreal widest(TextOf text) const
    {
        qreal width = 0;
        for (const RatioBars::Bar &bar : m_chart.bars)
            width = std::max(width, textWidth((this->*text)(bar), m_canvas.palette.font));
        return width;
    }
    [[nodiscard]] qreal xOf(double share) const
    {
        return m_canvas.area.left()
            + std::clamp(share / m_largest, 0.0, 1.0) * m_canvas.area.width();
    }
    [[nodiscard]] qreal plotBottom() const
    {
        const qreal rows = m_canvas.em * kRowHeight * 1.3 * qreal(m_chart.bars.size());
        return std::min(m_canvas.area.bottom(), m_canvas.area.top() + rows);
    }

    void paintTicks(const QRectF &axis)
    {
        const qreal em = m_canvas.em;
        for (const int percent : {0, 25, 50, 75, 100}) {
            const qreal x = xOf(percent / 100.0);
            m_canvas.painter.setPen(QPen(m_canvas.palette.rule, em * 0.06));
            m_canvas.painter.drawLine(QPointF(x, m_canvas.area.top()), QPointF(x, plotBottom()));
            const QString text = QString::number(percent) + QChar(QChar::Nbsp) + u'%';
            paintLineOfText(m_canvas.painter, {x - em * 2, plotBottom(), em * 4, em * 1.5}, text,
                m_canvas.palette.font, m_canvas.palette.muted, Align::Center);
        }
        Q_UNUSED(axis)
    }

    void paintBand()
    {
        const qreal low = xOf(shareOf(m_chart.target->low));
        const qreal high = xOf(shareOf(m_chart.target->high));
        m_canvas.painter.fillRect(
            QRectF(QPointF(low, m_canvas.area.top()), QPointF(high, plotBottom())),
            m_canvas.palette.band);
    }

    void paintAim()
    {
        const qreal x = xOf(shareOf(m_chart.target->aim));
        QPen pen(m_canvas.palette.text, m_canvas.em * 0.12, Qt::DashLine);
        m_canvas.painter.setPen(pen);
        m_canvas.painter.drawLine(QPointF(x, m_canvas.area.top()), QPointF(x, plotBottom()));
    }

    void paintTargetKey(const QRectF &line)
    {
        const qreal em = m_canvas.em;
        const QRectF key(line.left(), line.bottom() - em * 1.25, em * 1.6, em);
        m_canvas.painter.fillRect(key, m_canvas.palette.band);
        m_canvas.painter.setPen(QPen(m_canvas.palette.text, em * 0.12, Qt::DashLine));
        m_canvas.painter.drawLine(
            QPointF(key.center().x(), key.top()), QPointF(key.center().x(), key.bottom()));
        paintLineOfText(m_canvas.painter,
            {key.right() + em * 0.6, key.top() - em * 0.2, line.width() - em * 2.4, em * 1.4},
            m_chart.target->label, m_canvas.palette.font, m_canvas.palette.text);
    }

    void paintBar(const RatioBars::Bar &bar, qreal y, qreal height)
    {
        const qreal em = m_canvas.em;
        const bool outside = isBelow(bar) || isAbove(bar);
        const qreal thickness = std::min(height * 0.45, em);
        const QRectF track(m_canvas.area.left(), y + (height - thickness) / 2,
            xOf(shareOf(bar.value)) - m_canvas.area.left(), thickness);
        m_canvas.painter.fillRect(
            track, outside ? m_canvas.palette.outside : m_canvas.seriesColor(0));
        paintLineOfText(m_canvas.painter, {m_labels.left(), y, m_labels.width() - em * 0.6, height},
            bar.label, m_canvas.palette.font, m_canvas.palette.text);
        paintLineOfText(m_canvas.painter,
            {m_figures.left() + em * 0.5, y, m_figures.width() - em * 0.5, height}, figureOf(bar),
            m_canvas.palette.font, m_canvas.palette.text, Align::Right);
    }

    Canvas &m_canvas;
    const RatioBars &m_chart;
    double m_largest;
    QRectF m_labels;
    QRectF m_figures;
};

} // namespace

void paintPlot(Canvas &canvas, const RatioBars &chart)
{
    const bool hasValue = std::any_of(chart.bars.begin(), chart.bars.end(),
        [](const RatioBars::Bar &bar) { return bar.value.isDefined(); });
    if (hasValue)
        RatioPainter(canvas, chart).paint();
    else
        paintNoData(canvas);
}

qreal comfortableHeight(const RatioBars &bars, const ChartPalette &palette)
{
    const qreal em = QFontInfo(palette.font).pixelSize();
    return em
        * (kRowHeight * qreal(std::max<size_t>(bars.bars.size(), 2)) + kAxisHeight
            + (bars.target ? kLegendHeight : 0));
}

} // namespace documents
