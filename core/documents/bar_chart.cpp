#include "core/documents/chart_parts.h"
#include "core/documents/text_box.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kSlotShare = 0.74; // of a slot that its bars fill
constexpr qreal kWidestBar = 4;    // em

std::optional<qint64> valueAt(const Series &series, qsizetype category)
{
    return category < qsizetype(series.values.size()) ? series.values[size_t(category)]
                                                      : std::nullopt;
}

struct Extent {
    double low = 0;
    double high = 0;
    void include(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

class BarPainter {
public:
    BarPainter(Canvas &canvas, const BarChart &chart)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_scale(scaleOf(chart))
    {
    }

    void paint()
    {
        if (m_chart.series.size() > 1)
            paintLegend(m_canvas, m_chart.series);
        const bool direct = labelsFit();
        const QRectF gutter =
            direct ? QRectF() : takeValueGutter(m_canvas, m_scale, m_chart.format);
        const QRectF strip = m_canvas.takeBottom(categoryHeight(m_canvas, m_chart.categories));
        (void)m_canvas.takeTop(m_canvas.em * 1.4); // the figure of the highest bar
        if (m_scale.low < 0)
            (void)m_canvas.takeBottom(m_canvas.em * 1.4);
        if (!direct)
            paintValueAxis(m_canvas, gutter, m_scale, m_chart.format);
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            if (isStacked())
                paintStack(i, direct);
            else
                paintGroup(i, direct);
        }
        paintBaseline();
        paintCategories(m_canvas, strip, m_chart.categories);
    }

private:
    [[nodiscard]] bool isStacked() const
    {
        return m_chart.arrangement == BarChart::Arrangement::Stacked;
    }

    // The highest and the lowest ends of the stack of a category, in double: sums of figures at the
    // limits of qint64 must not overflow.
    static Extent stackOf(const BarChart &chart, qsizetype category)
    {
        double up = 0;
        double down = 0;
        for (const Series &series : chart.series) {
            const double value = double(valueAt(series, category).value_or(0));
            (value >= 0 ? up : down) += value;
        }
        return {down, up};
    }

    static ValueScale scaleOf(const BarChart &chart)
    {
        Extent extent;
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            if (chart.arrangement == BarChart::Arrangement::Stacked) {
                const Extent stack = stackOf(chart, i);
                extent.include(stack.low);
                extent.include(stack.high);
                continue;
            }
            for (const Series &series : chart.series)
                extent.include(double(valueAt(series, i).value_or(0)));
        }
        return {extent.low, extent.high};
    }

    [[nodiscard]] qreal slot() const
    {
        return m_canvas.area.width() / qreal(m_chart.categories.size());
    }
    [[nodiscard]] qreal barWidth() const
    {
        const qreal count = isStacked() ? 1 : qreal(m_chart.series.size());
        return std::min(slot() * kSlotShare / count, m_canvas.em * kWidestBar);
    }

    [[nodiscard]] QString totalText(qsizetype category) const
    {
        const Extent stack = stackOf(m_chart, category);
        return valueText(m_chart.format, qint64(std::clamp(stack.low + stack.high, -9e18, 9e18)));
    }

    [[nodiscard]] bool labelsFit() const
    {
        const bool alone = isStacked() || m_chart.series.size() == 1;
        const qreal room = alone ? slot() * 0.98 : barWidth();
        const QFont &font = m_canvas.palette.font;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            if (isStacked() && textWidth(totalText(i), font) > room)
                return false;
            for (const Series &series : m_chart.series) {
                const auto value = valueAt(series, i);
                if (!isStacked() && value
                    && textWidth(valueText(m_chart.format, *value), font) > room)
                    return false;
            }
        }
        return true;
    }

    // The figure above a bar that grows, or below one that falls.
    void paintLabel(const QString &text, qreal centre, qreal y, bool below)
    {
        const qreal em = m_canvas.em;
        const qreal width = textWidth(text, m_canvas.palette.font) + em * 0.2;
        paintLineOfText(m_canvas.painter,
            {centre - width / 2, below ? y + em * 0.1 : y - em * 1.4, width, em * 1.3}, text,
            m_canvas.palette.font, m_canvas.palette.text, Align::Center);
    }

    void paintGroup(qsizetype category, bool direct)
    {
        const qreal width = barWidth();
        qreal x = m_canvas.area.left() + slot() * (qreal(category) + 0.5)
            - width * qreal(m_chart.series.size()) / 2;
        const qreal zero = m_scale.yOf(0, m_canvas.area);
        for (size_t s = 0; s < m_chart.series.size(); ++s, x += width) {
            const auto value = valueAt(m_chart.series[s], category);
            const qreal y = m_scale.yOf(double(value.value_or(0)), m_canvas.area);
            const QRectF bar =
                QRectF(QPointF(x + width * 0.05, zero), QPointF(x + width * 0.95, y));
            paintMark(m_canvas, bar.normalized(), s);
            if (direct) {
                paintLabel(value ? valueText(m_chart.format, *value) : u"–"_s, x + width / 2, y,
                    value.value_or(0) < 0);
            }
        }
    }

    void paintStack(qsizetype category, bool direct)
    {
        const qreal centre = m_canvas.area.left() + slot() * (qreal(category) + 0.5);
        double up = 0;
        double down = 0;
        for (size_t s = 0; s < m_chart.series.size(); ++s) {
            const qint64 value = valueAt(m_chart.series[s], category).value_or(0);
            double &end = value >= 0 ? up : down;
            const qreal from = m_scale.yOf(end, m_canvas.area);
            end += double(value);
            const QRectF bar(QPointF(centre - barWidth() / 2, from),
                QPointF(centre + barWidth() / 2, m_scale.yOf(end, m_canvas.area)));
            paintMark(m_canvas, bar.normalized(), s);
            paintInside(bar.normalized(), valueText(m_chart.format, value));
        }
        if (direct)
            paintLabel(totalText(category), centre, m_scale.yOf(up, m_canvas.area), false);
    }

    // A segment's own figure, where it can be read, on a plain ground.
    void paintInside(const QRectF &bar, const QString &text)
    {
        const qreal em = m_canvas.em;
        const qreal width = textWidth(text, m_canvas.palette.font) + em * 0.5;
        if (bar.height() < em * 1.6 || bar.width() < width)
            return;
        const QRectF plate(
            bar.center().x() - width / 2, bar.center().y() - em * 0.65, width, em * 1.3);
        m_canvas.painter.save();
        m_canvas.painter.setPen(Qt::NoPen);
        m_canvas.painter.setBrush(m_canvas.palette.surface);
        m_canvas.painter.drawRoundedRect(plate, em * 0.3, em * 0.3);
        m_canvas.painter.restore();
        paintLineOfText(m_canvas.painter, plate, text, m_canvas.palette.font, m_canvas.palette.text,
            Align::Center);
    }

    void paintBaseline()
    {
        const qreal zero = m_scale.yOf(0, m_canvas.area);
        m_canvas.painter.setPen(QPen(m_canvas.palette.muted, m_canvas.em * 0.08));
        m_canvas.painter.drawLine(
            QPointF(m_canvas.area.left(), zero), QPointF(m_canvas.area.right(), zero));
    }

    Canvas &m_canvas;
    const BarChart &m_chart;
    ValueScale m_scale;
};

bool hasValue(const BarChart &chart)
{
    return !chart.categories.isEmpty()
        && std::any_of(chart.series.begin(), chart.series.end(), [](const Series &series) {
               return std::any_of(series.values.begin(), series.values.end(),
                   [](const auto &value) { return value.has_value(); });
           });
}

} // namespace

void paintPlot(Canvas &canvas, const BarChart &chart)
{
    if (hasValue(chart))
        BarPainter(canvas, chart).paint();
    else
        paintNoData(canvas);
}

} // namespace documents
