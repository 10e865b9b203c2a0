#include "core/documents/block_layout.h"

#include "core/documents/text_box.h"
#include "core/documents/units.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

// One piece per line. The first two and the last two lines stay together, so that no page begins or
// ends with a lone line.
void addLines(const std::shared_ptr<const TextBox> &box, const QColor &color, qreal left,
    bool keepWithNext, FlowBuilder &flow)
{
    const int count = box->lineCount();
    for (int line = 0; line < count; ++line) {
        const bool last = line == count - 1;
        flow.add({.height = box->lineHeight(),
            .paint =
                [box, color, left, line](QPainter &painter, QPointF at) {
                    box->paintLine(painter, at + QPointF(left, 0), line, color);
                },
            .keepWithNext = last ? keepWithNext : line == 0 || line == count - 2 || keepWithNext});
    }
}

void addText(
    const QString &text, TextStyle style, Align align, bool keepWithNext, FlowBuilder &flow)
{
    addLines(std::make_shared<TextBox>(text, fontOf(style, flow.face()), flow.width(), align),
        colorOf(style), 0, keepWithNext, flow);
}

TextStyle styleOf(HeadingLevel level)
{
    switch (level) {
    case HeadingLevel::Title:
        return TextStyle::Title;
    case HeadingLevel::Section:
        return TextStyle::Section;
    case HeadingLevel::Subsection:
        return TextStyle::Subsection;
    }
    return TextStyle::Section;
}

qreal gapBefore(HeadingLevel level)
{
    switch (level) {
    case HeadingLevel::Title:
        return mm(4);
    case HeadingLevel::Section:
        return mm(8);
    case HeadingLevel::Subsection:
        return mm(5);
    }
    return 0;
}

class BlockLayout {
public:
    explicit BlockLayout(FlowBuilder &flow)
        : m_flow(flow)
    {
    }

    void operator()(const Heading &heading)
    {
        m_flow.gap(gapBefore(heading.level));
        addText(heading.text, styleOf(heading.level), Align::Left, true, m_flow);
        if (!heading.subtitle.isEmpty()) {
            const bool title = heading.level == HeadingLevel::Title;
            m_flow.gap(mm(title ? 1 : 0.5));
            addText(heading.subtitle, title ? TextStyle::Lead : TextStyle::Small, Align::Left, true,
                m_flow);
        }
        m_flow.gap(heading.level == HeadingLevel::Title ? mm(5) : mm(2));
    }

    void operator()(const Paragraph &paragraph)
    {
        m_flow.gap(mm(1));
        addText(paragraph.text, paragraph.style, paragraph.align, false, m_flow);
        m_flow.gap(mm(2));
    }

    void operator()(const Note &note)
    {
        m_flow.keepWithPrevious();
        m_flow.gap(mm(1.5));
        addText(note.text, TextStyle::Note, Align::Left, false, m_flow);
        m_flow.gap(mm(2));
    }

    void operator()(const KeyValues &list)
    {
        Table table;
        const int pairs = std::clamp(list.pairsPerRow, 1, 2);
        for (int i = 0; i < pairs; ++i) {
            table.columns.push_back({.title = {}, .weight = 0});
            table.columns.push_back({.title = {}});
        }
        for (size_t i = 0; i < list.entries.size(); i += size_t(pairs)) {
            Row row;
            for (size_t k = i; k < std::min(i + size_t(pairs), list.entries.size()); ++k) {
                row.cells.push_back({list.entries[k].label, Tone::Muted});
                row.cells.push_back({list.entries[k].value});
            }
            table.rows.push_back(row);
        }
        if (!table.rows.empty())
            layOutTable(table, m_flow);
    }

    void operator()(const Recipient &recipient)
    {
        const qreal left = m_flow.width() * 0.53;
        const auto box = std::make_shared<TextBox>(recipient.lines.join(u'\n'),
            paperFont(10.5, QFont::Normal, m_flow.face()), m_flow.width() - left);
        const size_t mark = m_flow.mark();
        m_flow.add({.height = mm(7)}); // down to the window of the envelope
        addLines(box, ink::kText, left, false, m_flow);
        m_flow.keepTogetherSince(mark);
        m_flow.gap(mm(12));
    }

    void operator()(const KeepTogether &group)
    {
        const size_t mark = m_flow.mark();
        for (const Block &block : group.blocks)
            layOutBlock(block, m_flow);
        m_flow.keepTogetherSince(mark);
    }

    void operator()(const Table &table) { layOutTable(table, m_flow); }
    void operator()(const KeyFigures &figures) { layOutKeyFigures(figures, m_flow); }
    void operator()(const ChartBlock &charts) { layOutCharts(charts, m_flow); }
    void operator()(const Signatures &signatures) { layOutSignatures(signatures, m_flow); }
    void operator()(const Spacer &spacer) { m_flow.add({.height = mm(spacer.heightMm)}); }
    void operator()(PageBreak) { m_flow.breakPage(); }

private:
    FlowBuilder &m_flow;
};

} // namespace

void layOutBlock(const Block &block, FlowBuilder &flow)
{
    std::visit(BlockLayout(flow), block);
}

} // namespace documents
