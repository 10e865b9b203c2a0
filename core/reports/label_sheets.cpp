#include "core/reports/label_sheets.h"

#include "core/documents/fitted_lines.h"
#include "core/documents/units.h"

#include <QPainter>

#include <algorithm>

namespace reports {

namespace {

using documents::mm;

// What printers leave white at the paper's edge lies within the labels of some sheets.
constexpr qreal kInnerWidth = mm(5);
constexpr qreal kInnerHeight = mm(2.5);
constexpr qreal kLargest = 11.5;
constexpr qreal kSmallest = 6;

qreal tenths(int length)
{
    return mm(length / 10.0);
}

} // namespace

LabelSheets::LabelSheets(const rosters::LabelSet &set, const rosters::LabelMeasures &measures,
    int start, bool hasOutlines)
    : m_set(set)
    , m_measures(measures)
    , m_start(std::clamp(start, 1, measures.perSheet()))
    , m_hasOutlines(hasOutlines)
{
}

int LabelSheets::pageCount() const
{
    return rosters::sheetsFor(int(m_set.labels.size()), m_start, m_measures);
}

QPointF LabelSheets::cornerOf(int place) const
{
    const int row = place / m_measures.across;
    const int column = place % m_measures.across;
    return {tenths(m_measures.leftMargin + column * (m_measures.width + m_measures.gapAcross)),
        tenths(m_measures.topMargin + row * (m_measures.height + m_measures.gapDown))};
}

void LabelSheets::paintPage(QPainter &painter, int page) const
{
    const int perSheet = m_measures.perSheet();
    for (int place = 0; place < perSheet; ++place) {
        const QPointF corner = cornerOf(place);
        if (m_hasOutlines) {
            painter.setPen(QPen(documents::ink::kStrongRule, documents::kHairline));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(corner, QSizeF(tenths(m_measures.width), tenths(m_measures.height))), mm(2),
                mm(2));
        }
        const int at = page * perSheet + place - (m_start - 1);
        if (at >= 0 && at < int(m_set.labels.size()))
            paintLabel(painter, m_set.labels[size_t(at)], corner);
    }
}

void LabelSheets::paintLabel(QPainter &painter, const rosters::Label &label, QPointF corner) const
{
    const QSizeF box(
        tenths(m_measures.width) - 2 * kInnerWidth, tenths(m_measures.height) - 2 * kInnerHeight);
    const documents::FittedLines lines(label.lines, box,
        {.largest = kLargest, .smallest = kSmallest, .strong = 1, .align = documents::Align::Left});
    lines.paint(painter, corner + QPointF(kInnerWidth, kInnerHeight));
}

} // namespace reports
