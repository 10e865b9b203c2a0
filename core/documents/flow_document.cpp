#include "core/documents/flow_document.h"

#include "core/documents/block_layout.h"

namespace documents {

namespace {

std::vector<FlowPage> pagesOf(const std::vector<Block> &blocks, const Frame &frame, Typeface face)
{
    FlowBuilder flow(frame, face);
    for (const Block &block : blocks)
        layOutBlock(block, flow);
    return paginate(flow.takePieces(), frame);
}

} // namespace

FlowDocument::FlowDocument(const Content &content)
    : m_title(content.title)
    , m_orientation(content.orientation)
    , m_furniture(content.title, content.letterhead, content.footer, paperSize(content.orientation),
          content.face)
    , m_pages(pagesOf(content.blocks, m_furniture.frame(), content.face))
{
}

void FlowDocument::paintPage(QPainter &painter, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    m_furniture.paint(painter, page, pageCount());
    paintFlowPage(painter, m_pages[size_t(page)], m_furniture.frame().left);
}

} // namespace documents
