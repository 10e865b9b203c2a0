#pragma once

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

// From a column of pieces to pages. All lengths are in layout units (units.h).
namespace documents {

// Something that is never divided: a line of a paragraph, a row of a table, a chart.
struct Piece {
    using Paint = std::function<void(QPainter &, QPointF topLeft)>;

    qreal height = 0;
    Paint paint = {}; // empty: white space, left out on top of every page but the first
    qreal before = 0; // white space above, left out on top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    // Painted again above this piece when it comes first on a page: the header of its table.
    std::shared_ptr<const std::vector<Piece>> continuation = {};
};

// The part of the pages that blocks fill: the letterhead makes the first page start lower.
struct Frame {
    qreal left = 0;
    qreal width = 0;
    qreal firstTop = 0;
    qreal nextTop = 0;
    qreal bottom = 0;

    [[nodiscard]] qreal fullHeight() const { return bottom - nextTop; }
};

struct PlacedPiece {
    Piece piece;
    qreal y = 0;
    qreal scale = 1; // below 1 for a piece higher than a page: drawn smaller rather than cut
};
using FlowPage = std::vector<PlacedPiece>;

// Every piece is on exactly one page, in its order. At least one page.
[[nodiscard]] std::vector<FlowPage> paginate(std::vector<Piece> pieces, const Frame &frame);

void paintFlowPage(QPainter &painter, const FlowPage &page, qreal left);

} // namespace documents
