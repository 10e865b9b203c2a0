#pragma once

#include "core/documents/flow.h"
#include "core/documents/style.h"

#include <algorithm>

namespace documents {

// Collects the pieces of a document's blocks, and the white space and breaks between them.
class FlowBuilder {
public:
    explicit FlowBuilder(const Frame &frame, Typeface face = Typeface::Usual)
        : m_frame(frame)
        , m_face(face)
    {
    }
    [[nodiscard]] Typeface face() const { return m_face; }
    [[nodiscard]] qreal width() const { return m_frame.width; }
    [[nodiscard]] qreal fullHeight() const { return m_frame.fullHeight(); }

    void add(Piece piece);

    // At least so much white space before the next piece.
    void gap(qreal height) { m_gap = std::max(m_gap, height); }
    void breakPage() { m_break = true; }

    // What comes next is never alone on a page: a note stays with its table, a signature with its
    // text.
    void keepWithPrevious();

    // Holds the pieces added since the mark on one page, if they can be.
    [[nodiscard]] size_t mark() const { return m_pieces.size(); }
    void keepTogetherSince(size_t mark);

    [[nodiscard]] std::vector<Piece> takePieces() { return std::move(m_pieces); }

private:
    Frame m_frame;
    Typeface m_face;
    std::vector<Piece> m_pieces;
    qreal m_gap = 0;
    bool m_break = false;
};

} // namespace documents
