#include "core/documents/flow.h"

#include <QPainter>

#include <algorithm>
#include <span>

namespace documents {

namespace {

constexpr qreal kTolerance = 0.01; // sums of heights are not exact

using Run = std::span<const Piece>;

qreal heightOf(Run run)
{
    qreal height = 0;
    for (const Piece &piece : run)
        height += piece.before + piece.height;
    return height;
}

qreal continuationHeight(const Piece &piece)
{
    return piece.continuation ? heightOf(*piece.continuation) : 0;
}

qreal heightOnTop(Run run)
{
    return heightOf(run) - run.front().before + continuationHeight(run.front());
}

class Paginator {
public:
    explicit Paginator(const Frame &frame)
        : m_frame(frame)
        , m_y(frame.firstTop)
    {
        m_pages.emplace_back();
    }

    // Takes the pieces of the run.
    void add(std::span<Piece> run)
    {
        if (run.front().breakBefore && !isOnTop())
            breakPage();
        if (!fits(run) && canBreak() && heightOnTop(run) <= m_frame.fullHeight() + kTolerance)
            breakPage();
        if (fits(run)) {
            for (Piece &piece : run)
                place(std::move(piece));
            return;
        }
        for (Piece &piece : run) {
            if (!fits(Run(&piece, 1)) && canBreak())
                breakPage();
            place(std::move(piece));
        }
    }

    std::vector<FlowPage> takePages() { return std::move(m_pages); }

private:
    [[nodiscard]] bool isOnTop() const { return m_pages.back().empty(); }
    [[nodiscard]] bool canBreak() const
    {
        return !isOnTop() || (m_pages.size() == 1 && m_frame.firstTop > m_frame.nextTop);
    }
    [[nodiscard]] bool fits(Run run) const
    {
        const qreal height = isOnTop() ? heightOnTop(run) : heightOf(run);
        return m_y + height <= m_frame.bottom + kTolerance;
    }

    void breakPage()
    {
        m_pages.emplace_back();
        m_y = m_frame.nextTop;
    }

    void place(Piece piece)
    {
        if (isOnTop() && m_pages.size() > 1 && !piece.paint)
            return;
        if (isOnTop()) {
            if (piece.continuation) {
                for (const Piece &repeated : *piece.continuation)
                    put(repeated);
            }
        } else {
            m_y += piece.before;
        }
        put(std::move(piece));
    }

    void put(Piece piece)
    {
        const qreal room = std::max(m_frame.bottom - m_y, qreal(1));
        const qreal scale = piece.height > room + kTolerance ? room / piece.height : 1;
        const qreal y = m_y;
        m_y += piece.height * scale;
        m_pages.back().push_back({std::move(piece), y, scale});
    }

    const Frame &m_frame;
    qreal m_y;
    std::vector<FlowPage> m_pages;
};

} // namespace

std::vector<FlowPage> paginate(std::vector<Piece> pieces, const Frame &frame)
{
    Paginator paginator(frame);
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        auto end =
            std::find_if(begin, pieces.end(), [](const Piece &p) { return !p.keepWithNext; });
        if (end != pieces.end())
            ++end;
        paginator.add(std::span<Piece>(begin, end));
        begin = end;
    }
    return paginator.takePages();
}

void paintFlowPage(QPainter &painter, const FlowPage &page, qreal left)
{
    for (const auto &[piece, y, scale] : page) {
        if (!piece.paint)
            continue;
        if (scale >= 1) {
            piece.paint(painter, QPointF(left, y));
            continue;
        }
        painter.save();
        painter.translate(left, y);
        painter.scale(scale, scale);
        piece.paint(painter, QPointF(0, 0));
        painter.restore();
    }
}

} // namespace documents
