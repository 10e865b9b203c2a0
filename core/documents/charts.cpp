#include "core/documents/charts.h"

#include "core/documents/chart_parts.h"
#include "core/documents/style.h"
#include "core/documents/text_box.h"

#include <QFontInfo>
#include <QPainter>

namespace documents {

namespace {

void paintTitle(Canvas &canvas, const QString &title)
{
    QFont font = canvas.palette.font;
    font.setBold(true);
    const QRectF line = canvas.takeTop(canvas.em * 1.5);
    paintLineOfText(canvas.painter, line, title, font, canvas.palette.text);
    (void)canvas.takeTop(canvas.em * 0.5);
}

} // namespace

ChartPalette paperPalette(Typeface face)
{
    return {.font = paperFont(8, QFont::Normal, face),
        .text = ink::kText,
        .muted = ink::kMuted,
        .rule = ink::kRule,
        .surface = Qt::white,
        .band = QColor(214, 240, 222),
        .outside = ink::kWarning,
        .series = {ink::kAccent, QColor(15, 118, 110), QColor(180, 83, 9), QColor(126, 58, 166)}};
}

void paintChart(
    QPainter &painter, const QRectF &bounds, const Chart &chart, const ChartPalette &palette)
{
    Canvas canvas{painter, palette, bounds, qreal(QFontInfo(palette.font).pixelSize())};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(bounds, Qt::IntersectClip);
    if (!chart.title.isEmpty())
        paintTitle(canvas, chart.title);
    std::visit([&](const auto &plot) { paintPlot(canvas, plot); }, chart.plot);
    painter.restore();
}

} // namespace documents
