#include "core/documents/flow_builder.h"

namespace documents {

void FlowBuilder::add(Piece piece)
{
    piece.before = m_gap;
    piece.breakBefore = m_break;
    m_gap = 0;
    m_break = false;
    m_pieces.push_back(std::move(piece));
}

void FlowBuilder::keepWithPrevious()
{
    if (!m_pieces.empty() && !m_break)
        m_pieces.back().keepWithNext = true;
}

void FlowBuilder::keepTogetherSince(size_t mark)
{
    qreal height = 0;
    for (size_t i = mark; i < m_pieces.size(); ++i)
        height += m_pieces[i].height + (i == mark ? 0 : m_pieces[i].before);
    if (height > fullHeight())
        return;
    for (size_t i = mark; i + 1 < m_pieces.size(); ++i)
        m_pieces[i].keepWithNext = true;
}

} // namespace documents
