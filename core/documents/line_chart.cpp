#include "core/documents/chart_parts.h"
#include "core/documents/text_box.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

using Values = std::vector<std::optional<qint64>>;

constexpr qreal kMarkRadius = 0.3; // em
constexpr qreal kWidestEnd = 0.34; // of the chart, for the names at the ends of the lines

struct Extent {
    double low = 0;
    double high = 0;
    bool isKnown = false;

    void include(const Values &values)
    {
        for (const auto &value : values) {
            if (!value)
                continue;
            low = isKnown ? std::min(low, double(*value)) : double(*value);
            high = isKnown ? std::max(high, double(*value)) : double(*value);
            isKnown = true;
        }
    }
};

std::optional<size_t> lastKnown(const Values &values)
{
    for (size_t i = values.size(); i > 0; --i) {
        if (values[i - 1])
            return i - 1;
    }
    return std::nullopt;
}

// Each series has its own shape beside its own colour.
void paintPoint(Canvas &canvas, QPointF at, size_t series)
{
    const qreal r = canvas.em * kMarkRadius;
    canvas.painter.save();
    canvas.painter.setPen(QPen(canvas.palette.surface, canvas.em * 0.1));
    canvas.painter.setBrush(canvas.seriesColor(series));
    switch (series % 4) {
    case 0:
        canvas.painter.drawEllipse(at, r, r);
        break;
    case 1:
        canvas.painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        canvas.painter.drawPolygon(QPolygonF{{at.x(), at.y() - 1.2 * r},
            {at.x() + 1.2 * r, at.y() + r}, {at.x() - 1.2 * r, at.y() + r}});
        break;
    case 3:
        canvas.painter.drawPolygon(QPolygonF{{at.x(), at.y() - 1.4 * r}, {at.x() + 1.4 * r, at.y()},
            {at.x(), at.y() + 1.4 * r}, {at.x() - 1.4 * r, at.y()}});
        break;
    }
    canvas.painter.restore();
}

Qt::PenStyle penStyle(size_t series)
{
    constexpr Qt::PenStyle styles[]{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[series % 4];
}

// Where the known values are; a gap in the values is a gap in the line.
QPainterPath pathThrough(const std::vector<std::optional<QPointF>> &points)
{
    QPainterPath path;
    bool drawing = false;
    for (const auto &point : points) {
        if (point && drawing)
            path.lineTo(*point);
        else if (point)
            path.moveTo(*point);
        drawing = point.has_value();
    }
    return path;
}

void paintLine(Canvas &canvas, const QPainterPath &path, size_t series)
{
    canvas.painter.setBrush(Qt::NoBrush);
    QPen pen(
        canvas.seriesColor(series), canvas.em * 0.17, penStyle(series), Qt::FlatCap, Qt::RoundJoin);
    canvas.painter.setPen(pen);
    canvas.painter.drawPath(path);
}

struct EndLabel {
    QString text;
    qreal y = 0;
    size_t series = 0;
};

// Moves labels apart so that none covers another, keeping their order and the plot's bounds.
void spread(std::vector<EndLabel> &labels, const QRectF &plot, qreal height)
{
    std::sort(labels.begin(), labels.end(),
        [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    qreal free = plot.top();
    for (EndLabel &label : labels) {
        label.y = std::max(label.y, free);
        free = label.y + height;
    }
    free = plot.bottom();
    for (auto it = labels.rbegin(); it != labels.rend(); ++it) {
        it->y = std::min(it->y, free);
        free = it->y - height;
    }
}

class LinePainter {
public:
    LinePainter(Canvas &canvas, const LineChart &chart, const Extent &extent)
        : m_canvas(canvas)
        , m_chart(chart)
        // The axis shows zero unless all values are far from it.
        , m_scale(std::min(extent.low, extent.low > extent.high / 2 ? extent.low : 0.0),
              std::max(extent.high, 0.0))
    {
    }

    void paint()
    {
        const QRectF ends = m_canvas.takeRight(endWidth());
        const QRectF gutter = takeValueGutter(m_canvas, m_scale, m_chart.format);
        const QRectF strip = m_canvas.takeBottom(categoryHeight(m_canvas, m_chart.categories));
        (void)m_canvas.takeTop(m_canvas.em * 1.4);
        if (m_chart.target)
            paintBand(*m_chart.target);
        paintValueAxis(m_canvas, gutter, m_scale, m_chart.format);
        paintCategories(m_canvas, strip, m_chart.categories);
        std::vector<EndLabel> labels;
        for (size_t s = 0; s < m_chart.series.size(); ++s) {
            paintSeries(s);
            if (const auto last = lastKnown(shown(s)))
                labels.push_back({endText(s), pointOf(s, *last).y(), s});
        }
        spread(labels, m_canvas.area, m_canvas.em * 1.25);
        for (const EndLabel &label : labels)
            paintEnd(label, ends);
    }

private:
    [[nodiscard]] Values shown(size_t series) const
    {
        Values values = m_chart.series[series].values;
        values.resize(size_t(m_chart.categories.size()));
        return values;
    }
    [[nodiscard]] QString endText(size_t series) const
    {
        const Values values = shown(series);
        const auto last = lastKnown(values);
        const QString figure = last ? valueText(m_chart.format, *values[*last]) : QString();
        const QString &name = m_chart.series[series].name;
        return name.isEmpty() ? figure : u"%1 %2"_s.arg(name, figure);
    }
    [[nodiscard]] qreal endWidth() const
    {
        qreal width = 0;
        for (size_t s = 0; s < m_chart.series.size(); ++s)
            width = std::max(width, textWidth(endText(s), m_canvas.palette.font));
        return std::min(width + m_canvas.em * 0.8, m_canvas.area.width() * kWidestEnd);
    }
    [[nodiscard]] QPointF pointOf(size_t series, size_t category) const
    {
        const qreal slot = m_canvas.area.width() / qreal(m_chart.categories.size());
        const double value = double(*m_chart.series[series].values[category]);
        return {m_canvas.area.left() + slot * (qreal(category) + 0.5),
            m_scale.yOf(value, m_canvas.area)};
    }

    // The zone where the values should lie, and a line at what is aimed at.
    void paintBand(const TargetBand &band)
    {
        const QRectF &plot = m_canvas.area;
        const auto at = [&](base::Ratio ratio) {
            return m_scale.yOf(double(ratio.permille()), plot);
        };
        m_canvas.painter.fillRect(
            QRectF(QPointF(plot.left(), at(band.high)), QPointF(plot.right(), at(band.low))),
            m_canvas.palette.band);
        m_canvas.painter.setPen(QPen(m_canvas.palette.muted, m_canvas.em * 0.09, Qt::DashLine));
        m_canvas.painter.drawLine(
            QPointF(plot.left(), at(band.aim)), QPointF(plot.right(), at(band.aim)));
    }

    void paintSeries(size_t series)
    {
        const Values values = shown(series);
        std::vector<std::optional<QPointF>> points;
        for (size_t i = 0; i < values.size(); ++i)
            points.push_back(values[i] ? std::optional(pointOf(series, i)) : std::nullopt);
        paintLine(m_canvas, pathThrough(points), series);
        for (size_t i = 0; i < points.size(); ++i) {
            if (!points[i])
                continue;
            paintPoint(m_canvas, *points[i], series);
            if (m_chart.series.size() == 1)
                paintFigure(*points[i], valueText(m_chart.format, *values[i]));
        }
    }

    // A point's own figure, when it does not run into the next one's.
    void paintFigure(QPointF at, const QString &text)
    {
        const qreal em = m_canvas.em;
        const qreal width = textWidth(text, m_canvas.palette.font) + em * 0.2;
        if (width > m_canvas.area.width() / qreal(m_chart.categories.size()))
            return;
        const QRectF plate(at.x() - width / 2, at.y() - em * 1.65, width, em * 1.15);
        m_canvas.painter.fillRect(plate, m_canvas.palette.surface);
        paintLineOfText(m_canvas.painter, plate, text, m_canvas.palette.font, m_canvas.palette.text,
            Align::Center);
    }

    void paintEnd(const EndLabel &label, const QRectF &ends)
    {
        const qreal em = m_canvas.em;
        paintLineOfText(m_canvas.painter,
            {ends.left() + em * 0.6, label.y - em * 0.7, ends.width() - em * 0.6, em * 1.4},
            label.text, m_canvas.palette.font, m_canvas.seriesColor(label.series));
    }

    Canvas &m_canvas;
    const LineChart &m_chart;
    ValueScale m_scale;
};

} // namespace

void paintPlot(Canvas &canvas, const LineChart &chart)
{
    Extent extent;
    for (const Series &series : chart.series) {
        Values values = series.values;
        values.resize(size_t(chart.categories.size()));
        extent.include(values);
    }
    if (extent.isKnown && chart.target)
        extent.include({chart.target->low.permille(), chart.target->high.permille()});
    if (extent.isKnown)
        extent.include(Values(chart.always.begin(), chart.always.end()));
    extent.low = std::min(extent.low, extent.high - double(chart.leastRange));
    if (extent.isKnown)
        LinePainter(canvas, chart, extent).paint();
    else
        paintNoData(canvas);
}

void paintPlot(Canvas &canvas, const Sparkline &chart)
{
    const auto last = lastKnown(chart.values);
    if (!last) {
        paintLineOfText(canvas.painter, canvas.area, u"—"_s, canvas.palette.font,
            canvas.palette.muted, Align::Center);
        return;
    }
    Extent extent;
    extent.include(chart.values);
    const double range = std::max(extent.high - extent.low, 1.0);
    const qreal inset = canvas.em * 0.35;
    const QRectF plot = canvas.area.adjusted(inset, inset, -inset, -inset);
    const qreal step = plot.width() / qreal(std::max<size_t>(chart.values.size() - 1, 1));
    std::vector<std::optional<QPointF>> points;
    for (size_t i = 0; i < chart.values.size(); ++i) {
        points.emplace_back();
        if (chart.values[i]) {
            const double share = (double(*chart.values[i]) - extent.low) / range;
            points.back() =
                QPointF(plot.left() + step * qreal(i), plot.bottom() - share * plot.height());
        }
    }
    paintLine(canvas, pathThrough(points), 0);
    paintPoint(canvas, *points[*last], 0);
}

} // namespace documents
