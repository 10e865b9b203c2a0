#pragma once

#include "core/documents/charts.h"

// What the kinds of charts share. Lengths are multiples of the em, the pixel size of the palette's
// font.
namespace documents {

// Where a chart is painted, and with what.
struct Canvas {
    QPainter &painter;
    const ChartPalette &palette;
    QRectF area;
    qreal em;

    [[nodiscard]] QColor seriesColor(size_t index) const;
    [[nodiscard]] QRectF takeTop(qreal height); // from the area
    [[nodiscard]] QRectF takeBottom(qreal height);
    [[nodiscard]] QRectF takeLeft(qreal width);
    [[nodiscard]] QRectF takeRight(qreal width);
};

// Round steps that contain the values, and zero when asked. Never empty.
struct ValueScale {
    ValueScale(double lowest, double highest);
    [[nodiscard]] double fraction(double value) const { return (value - low) / (high - low); }
    [[nodiscard]] qreal yOf(double value, const QRectF &plot) const
    {
        return plot.bottom() - fraction(value) * plot.height();
    }
    double low;
    double high;
    double step;
};

// The value as people read it; extremes are limited to what a figure can show.
[[nodiscard]] QString valueText(const ValueFormat &format, qint64 value);

// A filled mark; each series has its own pattern, for grey printers and colour-blind readers.
void paintMark(Canvas &canvas, const QRectF &mark, size_t series);

// One key per series, in as many rows as needed, taken from the top of the area.
void paintLegend(Canvas &canvas, const std::vector<Series> &series);

// Horizontal hairlines over the area with their values in the gutter on its left, which is to be
// taken before anything that depends on the width.
[[nodiscard]] QRectF takeValueGutter(
    Canvas &canvas, const ValueScale &scale, const ValueFormat &format);
void paintValueAxis(
    Canvas &canvas, const QRectF &gutter, const ValueScale &scale, const ValueFormat &format);

// Names below the plot, one for each slot of equal width; only some when there is no room for all.
// categoryHeight is to be taken from the bottom before the plot is painted.
[[nodiscard]] qreal categoryHeight(const Canvas &canvas, const QStringList &categories);
void paintCategories(Canvas &canvas, const QRectF &strip, const QStringList &categories);

void paintNoData(Canvas &canvas);

void paintPlot(Canvas &canvas, const BarChart &chart);
void paintPlot(Canvas &canvas, const RatioBars &chart);
void paintPlot(Canvas &canvas, const LineChart &chart);
void paintPlot(Canvas &canvas, const Sparkline &chart);

} // namespace documents
