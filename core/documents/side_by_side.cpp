// Blocks made of boxes beside one another: key figures, charts, signatures.
#include "core/documents/block_layout.h"
#include "core/documents/text_box.h"
#include "core/documents/units.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qreal kGutter = mm(4);
constexpr qreal kTilePadding = mm(3);
constexpr qreal kRadius = mm(1.6);

qreal columnWidth(qreal width, int count)
{
    return (width - kGutter * (count - 1)) / count;
}

void paintTileFrame(QPainter &painter, const QRectF &tile, const QColor &line, const QColor &fill)
{
    painter.save();
    painter.setPen(QPen(line, kHairline));
    painter.setBrush(fill);
    painter.drawRoundedRect(tile, kRadius, kRadius);
    painter.restore();
}

// The largest size in which a figure stands on one line; a very long one wraps at the smallest.
QFont figureFont(const QString &value, qreal width, Typeface face)
{
    for (const qreal points : {19.0, 15.0, 12.0}) {
        const QFont font = paperFont(points, QFont::Bold, face);
        if (textWidth(value, font) <= width)
            return font;
    }
    return paperFont(10, QFont::Bold, face);
}

struct FigureTile {
    FigureTile(const KeyFigures::Figure &figure, qreal width, Typeface face)
        : label(figure.label, paperFont(8, QFont::Normal, face), width)
        , value(figure.value, figureFont(figure.value, width, face), width)
        , note(figure.note, fontOf(TextStyle::Note, face), width)
        , color(colorOf(figure.tone))
    {
    }
    [[nodiscard]] qreal height() const
    {
        return label.height() + mm(0.6) + value.height() + note.height() + 2 * kTilePadding;
    }
    void paint(QPainter &painter, const QRectF &tile) const
    {
        paintTileFrame(painter, tile, ink::kRule, ink::kSurface);
        QPointF at = tile.topLeft() + QPointF(kTilePadding, kTilePadding);
        label.paint(painter, at, ink::kMuted);
        at.ry() += label.height() + mm(0.6);
        value.paint(painter, at, color);
        at.ry() += value.height();
        note.paint(painter, at, ink::kMuted);
    }
    TextBox label;
    TextBox value;
    TextBox note;
    QColor color;
};

struct SignatureBox {
    SignatureBox(const Signatures::Box &box, qreal width, Typeface face)
        : role(box.role, paperFont(8.5, QFont::Bold, face), width)
        , name(box.name, paperFont(8.5, QFont::Normal, face), width)
        , signature(box.signature)
    {
    }
    [[nodiscard]] qreal textHeight() const { return role.height() + name.height() + mm(1.5); }
    // In the middle of the box, whose frame stays free.
    void paintSignature(QPainter &painter, const QRectF &frame) const
    {
        const QRectF room = frame.adjusted(mm(2), mm(1), -mm(2), -mm(1));
        const QSizeF size = signature.sizeWithin(room.size());
        signature.paint(
            painter, {room.center() - QPointF(size.width() / 2, size.height() / 2), size});
    }
    TextBox role;
    TextBox name;
    Logo signature;
};

void addSignatureRow(const std::vector<Signatures::Box> &boxes, qreal boxHeight, FlowBuilder &flow)
{
    // Never as wide as the page: a lone signature stands on the right, as on a letter.
    const int columns = std::max(int(boxes.size()), 2);
    const qreal width = columnWidth(flow.width(), columns);
    const qreal start = boxes.size() == 1 ? width + kGutter : 0;
    const auto laid = std::make_shared<std::vector<SignatureBox>>();
    qreal textHeight = 0;
    for (const Signatures::Box &box : boxes)
        textHeight = std::max(textHeight, laid->emplace_back(box, width, flow.face()).textHeight());
    flow.add({.height = textHeight + boxHeight,
        .paint = [laid, width, start, textHeight, boxHeight](QPainter &painter, QPointF at) {
            qreal x = at.x() + start;
            for (const SignatureBox &box : *laid) {
                box.role.paint(painter, {x, at.y()}, ink::kText);
                box.name.paint(painter, {x, at.y() + box.role.height()}, ink::kMuted);
                const QRectF frame(x, at.y() + textHeight, width, boxHeight);
                paintTileFrame(painter, frame, ink::kStrongRule, Qt::white);
                box.paintSignature(painter, frame);
                x += width + kGutter;
            }
        }});
}

qreal automaticHeight(const Chart &chart, Typeface face)
{
    if (const auto *bars = std::get_if<RatioBars>(&chart.plot))
        return comfortableHeight(*bars, paperPalette(face)) + (chart.title.isEmpty() ? 0 : mm(6));
    return std::holds_alternative<Sparkline>(chart.plot) ? mm(14) : mm(62);
}

void addCharts(std::vector<Chart> charts, qreal height, FlowBuilder &flow)
{
    const qreal width = columnWidth(flow.width(), int(charts.size()));
    flow.add({.height = std::min(height, flow.fullHeight()),
        .paint = [charts = std::move(charts), width, height = std::min(height, flow.fullHeight()),
                     face = flow.face()](QPainter &painter, QPointF at) {
            const ChartPalette palette = paperPalette(face);
            qreal x = at.x();
            for (const Chart &chart : charts) {
                paintChart(painter, {x, at.y(), width, height}, chart, palette);
                x += width + kGutter;
            }
        }});
}

// Ratio bars that need more than a page go on on the next ones.
std::vector<Chart> divided(const Chart &chart, qreal height, Typeface face)
{
    const auto *bars = std::get_if<RatioBars>(&chart.plot);
    if (!bars || automaticHeight(chart, face) <= height)
        return {chart};
    const auto half = bars->bars.begin() + std::ptrdiff_t(bars->bars.size() / 2);
    const RatioBars first{{bars->bars.begin(), half}, bars->target};
    const RatioBars second{{half, bars->bars.end()}, bars->target};
    std::vector<Chart> result = divided({chart.title, first}, height, face);
    for (Chart &part : divided({chart.title, second}, height, face))
        result.push_back(std::move(part));
    return result;
}

} // namespace

void layOutKeyFigures(const KeyFigures &figures, FlowBuilder &flow)
{
    const int columns = std::clamp(figures.perRow, 1, 6);
    const qreal width = columnWidth(flow.width(), columns);
    flow.gap(mm(2));
    for (size_t first = 0; first < figures.figures.size(); first += size_t(columns)) {
        const auto tiles = std::make_shared<std::vector<FigureTile>>();
        const size_t last = std::min(first + size_t(columns), figures.figures.size());
        qreal height = 0;
        for (size_t i = first; i < last; ++i) {
            tiles->emplace_back(figures.figures[i], width - 2 * kTilePadding, flow.face());
            height = std::max(height, tiles->back().height());
        }
        flow.add({.height = height, .paint = [tiles, width, height](QPainter &painter, QPointF at) {
                      for (const FigureTile &tile : *tiles) {
                          tile.paint(painter, {at.x(), at.y(), width, height});
                          at.rx() += width + kGutter;
                      }
                  }});
        flow.gap(kGutter);
    }
}

void layOutCharts(const ChartBlock &block, FlowBuilder &flow)
{
    if (block.charts.empty())
        return;
    flow.gap(mm(3));
    if (block.charts.size() == 1 && block.heightMm <= 0) {
        for (const Chart &part : divided(block.charts.front(), flow.fullHeight(), flow.face())) {
            addCharts({part}, automaticHeight(part, flow.face()), flow);
            flow.gap(mm(4));
        }
        return;
    }
    qreal height = mm(block.heightMm);
    for (const Chart &chart : block.charts)
        height =
            block.heightMm > 0 ? height : std::max(height, automaticHeight(chart, flow.face()));
    addCharts(block.charts, height, flow);
    flow.gap(mm(4));
}

void layOutSignatures(const Signatures &signatures, FlowBuilder &flow)
{
    constexpr size_t kPerRow = 3;
    flow.keepWithPrevious();
    flow.gap(mm(8));
    const size_t mark = flow.mark();
    for (size_t first = 0; first < signatures.boxes.size(); first += kPerRow) {
        const size_t last = std::min(first + kPerRow, signatures.boxes.size());
        addSignatureRow({signatures.boxes.begin() + std::ptrdiff_t(first),
                            signatures.boxes.begin() + std::ptrdiff_t(last)},
            mm(std::clamp(signatures.heightMm, 5.0, 120.0)), flow);
        flow.gap(mm(5));
    }
    flow.keepTogetherSince(mark);
}

} // namespace documents
