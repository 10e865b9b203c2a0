#include "core/documents/chart_parts.h"

#include "core/base/format.h"
#include "core/documents/text_box.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace documents {

namespace {

constexpr qint64 kLargestShown = 999'999'999'999'999;
constexpr int kMostCategoryLines = 4;
constexpr qreal kNameShare = 0.94;    // of the slots, so that names do not touch
constexpr qreal kNarrowestName = 2.5; // em

enum class Pattern { Plain, Slanted, Dotted, Crossed };

// All strokes in one call: one path in the PDF instead of hundreds.
void paintStrokes(QPainter &painter, const QRectF &mark, qreal spacing, qreal lean)
{
    QList<QLineF> lines;
    for (qreal x = mark.left() - mark.height(); x < mark.right() + mark.height(); x += spacing)
        lines.emplaceBack(x, mark.bottom(), x + lean * mark.height(), mark.top());
    painter.drawLines(lines);
}

void paintDots(QPainter &painter, const QRectF &mark, qreal spacing)
{
    QPainterPath dots;
    const qreal side = spacing * 0.32;
    bool shifted = false;
    for (qreal y = mark.bottom() - spacing / 2; y > mark.top(); y -= spacing / 2) {
        for (qreal x = mark.left() + (shifted ? spacing / 2 : 0); x < mark.right(); x += spacing)
            dots.addRect(x - side / 2, y - side / 2, side, side);
        shifted = !shifted;
    }
    painter.drawPath(dots);
}

int stepCount(const ValueScale &scale)
{
    return std::clamp(int(std::lround((scale.high - scale.low) / scale.step)), 1, 20);
}

QString stepText(const ValueScale &scale, int step, const ValueFormat &format)
{
    return valueText(format, qint64(std::clamp(scale.low + step * scale.step, -9e18, 9e18)));
}

// How many slots one category name needs. Names are rather broken than left out: only in slots too
// narrow for a few letters is each name given several of them.
int categoryStep(const Canvas &canvas, const QStringList &categories)
{
    const qreal slot = std::max(canvas.area.width() / qreal(categories.size()), 1.0);
    const qreal enough = canvas.em * kNarrowestName;
    if (slot >= enough)
        return 1;
    qreal widest = 0;
    for (const QString &category : categories)
        widest = std::max(widest, textWidth(category, canvas.palette.font) + canvas.em * 0.6);
    const qreal wanted = std::min(widest, enough * 2) / slot;
    return std::clamp(int(std::ceil(std::min(wanted, 1000.0))), 1, int(categories.size()));
}

} // namespace

QColor Canvas::seriesColor(size_t index) const
{
    return palette.series.empty() ? palette.text : palette.series[index % palette.series.size()];
}

QRectF Canvas::takeTop(qreal height)
{
    QRectF part = area;
    part.setHeight(std::min(height, area.height()));
    area.setTop(part.bottom());
    return part;
}

QRectF Canvas::takeBottom(qreal height)
{
    QRectF part = area;
    part.setTop(std::max(area.top(), area.bottom() - height));
    area.setBottom(part.top());
    return part;
}

QRectF Canvas::takeLeft(qreal width)
{
    QRectF part = area;
    part.setWidth(std::min(width, area.width()));
    area.setLeft(part.right());
    return part;
}

QRectF Canvas::takeRight(qreal width)
{
    QRectF part = area;
    part.setLeft(std::max(area.left(), area.right() - width));
    area.setRight(part.left());
    return part;
}

ValueScale::ValueScale(double lowest, double highest)
{
    const double range = std::max(highest - lowest, 1.0);
    const double power = std::pow(10, std::floor(std::log10(range / 4)));
    step = power * 10;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (range / (power * nice) <= 5) {
            step = power * nice;
            break;
        }
    }
    step = std::max(step, 1.0); // values are whole
    low = std::floor(lowest / step) * step;
    high = std::ceil(highest / step) * step;
    if (high - low < step)
        high = low + step;
}

QString valueText(const ValueFormat &format, qint64 value)
{
    const qint64 shown = std::clamp(value, -kLargestShown, kLargestShown);
    return format ? format(shown) : base::formatNumber(shown);
}

void paintMark(Canvas &canvas, const QRectF &mark, size_t series)
{
    QPainter &painter = canvas.painter;
    painter.save();
    painter.fillRect(mark, canvas.seriesColor(series));
    painter.setClipRect(mark, Qt::IntersectClip);
    painter.setPen(QPen(canvas.palette.surface, canvas.em * 0.09));
    painter.setBrush(canvas.palette.surface);
    switch (Pattern(series % 4)) {
    case Pattern::Plain:
        break;
    case Pattern::Slanted:
        paintStrokes(painter, mark, canvas.em * 0.45, 1);
        break;
    case Pattern::Dotted:
        painter.setPen(Qt::NoPen);
        paintDots(painter, mark, canvas.em * 0.55);
        break;
    case Pattern::Crossed:
        paintStrokes(painter, mark, canvas.em * 0.6, 1);
        paintStrokes(painter, mark, canvas.em * 0.6, -1);
        break;
    }
    painter.restore();
}

void paintLegend(Canvas &canvas, const std::vector<Series> &series)
{
    const qreal em = canvas.em;
    QRectF row = canvas.takeTop(em * 1.5);
    qreal x = row.left();
    for (size_t i = 0; i < series.size(); ++i) {
        const qreal key = em * 1.2;
        const qreal width =
            std::min(textWidth(series[i].name, canvas.palette.font) + em * 0.2, row.width() - key);
        if (x > row.left() && x + key + width > row.right()) {
            row = canvas.takeTop(em * 1.5);
            x = row.left();
        }
        paintMark(canvas, {x, row.center().y() - em * 0.4, em * 0.8, em * 0.8}, i);
        paintLineOfText(canvas.painter, {x + key, row.top(), width, row.height()}, series[i].name,
            canvas.palette.font, canvas.palette.text);
        x += key + width + em;
    }
    (void)canvas.takeTop(em * 0.5);
}

QRectF takeValueGutter(Canvas &canvas, const ValueScale &scale, const ValueFormat &format)
{
    qreal widest = 0;
    for (int i = 0; i <= stepCount(scale); ++i)
        widest = std::max(widest, textWidth(stepText(scale, i, format), canvas.palette.font));
    return canvas.takeLeft(widest + canvas.em * 0.6);
}

void paintValueAxis(
    Canvas &canvas, const QRectF &gutter, const ValueScale &scale, const ValueFormat &format)
{
    const qreal em = canvas.em;
    for (int i = 0; i <= stepCount(scale); ++i) {
        const qreal y = scale.yOf(scale.low + i * scale.step, canvas.area);
        canvas.painter.setPen(QPen(canvas.palette.rule, em * 0.06));
        canvas.painter.drawLine(QPointF(canvas.area.left(), y), QPointF(canvas.area.right(), y));
        paintLineOfText(canvas.painter,
            {gutter.left(), y - em, std::max(0.0, gutter.width() - em * 0.5), em * 2},
            stepText(scale, i, format), canvas.palette.font, canvas.palette.muted, Align::Right);
    }
}

qreal categoryHeight(const Canvas &canvas, const QStringList &categories)
{
    const int step = categoryStep(canvas, categories);
    const qreal width = canvas.area.width() / qreal(categories.size()) * step * kNameShare;
    int lines = 1;
    for (const QString &category : categories)
        lines = std::max(lines, TextBox(category, canvas.palette.font, width).lineCount());
    return std::min(lines, kMostCategoryLines) * lineHeightOf(canvas.palette.font)
        + canvas.em * 0.4;
}

void paintCategories(Canvas &canvas, const QRectF &strip, const QStringList &categories)
{
    const int step = categoryStep(canvas, categories);
    const qreal slot = canvas.area.width() / qreal(categories.size());
    const qreal width = slot * step * kNameShare;
    const QFont &font = canvas.palette.font;
    for (int i = (step - 1) / 2; i < categories.size(); i += step) {
        const qreal centre = canvas.area.left() + slot * (i + 0.5);
        const QPointF at(centre - width / 2, strip.top() + canvas.em * 0.4);
        const TextBox box(categories[i], font, width, Align::Center);
        if (box.lineCount() <= kMostCategoryLines) {
            box.paint(canvas.painter, at, canvas.palette.muted);
        } else {
            paintLineOfText(canvas.painter, {at, QSizeF(width, lineHeightOf(font))}, categories[i],
                font, canvas.palette.muted, Align::Center);
        }
    }
}

void paintNoData(Canvas &canvas)
{
    const QString text = QCoreApplication::translate("documents", "No figures to draw yet.");
    const TextBox box(text, canvas.palette.font, canvas.area.width(), Align::Center);
    const qreal top = canvas.area.top() + std::max(0.0, (canvas.area.height() - box.height()) / 2);
    box.paint(canvas.painter, {canvas.area.left(), top}, canvas.palette.muted);
}

} // namespace documents
