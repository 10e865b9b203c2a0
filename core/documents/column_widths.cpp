#include "core/documents/column_widths.h"

#include "core/documents/text_box.h"
#include "core/documents/units.h"

#include <algorithm>
#include <numeric>

namespace documents {

namespace {

constexpr qreal kLargestShare = 0.45; // of the width, for a column that fits its contents
constexpr qreal kLargestWord = 0.3;
constexpr qreal kHeaderWish = pt(56); // longer titles of narrow columns wrap

struct Need {
    qreal minimum = 0;
    qreal wish = 0;
    qreal weight = 0;
};

// The longest part without a place to break, by its number of characters: measuring each is slow.
QStringView longestWord(QStringView text)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool hyphen = i < text.size() && text[i] == u'-';
        if (i < text.size() && text[i] != u' ' && text[i] != u'\n' && !hyphen)
            continue;
        const qsizetype length = i - start + (hyphen ? 1 : 0);
        if (length > longest.size())
            longest = text.sliced(start, length);
        start = i + 1;
    }
    return longest;
}

class Measure {
public:
    Measure(const Table &table, qreal total, qreal padding)
        : m_table(table)
        , m_total(total)
        , m_padding(padding)
    {
    }

    Need need(
        size_t index, const QFont &headerFont, const QFont &cellFont, const QFont &strong) const
    {
        const Column &column = m_table.columns[index];
        QStringView word;
        qreal widest = 0;
        for (const Row &row : m_table.rows) {
            if (index >= row.cells.size()
                || (row.kind == Row::Kind::Group && row.cells.size() == 1))
                continue;
            const Cell &cell = row.cells[index];
            const QStringView longest = longestWord(cell.text);
            if (longest.size() > word.size())
                word = longest;
            // A glyph is hardly wider than the em: most short texts need no measuring.
            if (column.weight <= 0 && qreal(cell.text.size()) * cellFont.pixelSize() > widest) {
                const bool bold = cell.tone == Tone::Strong || row.kind != Row::Kind::Body;
                widest = std::max(widest, textWidth(cell.text, bold ? strong : cellFont));
            }
        }
        Need need;
        const qreal words = std::max(textWidth(word.toString(), cellFont),
            textWidth(longestWord(column.title).toString(), headerFont));
        need.minimum = std::clamp(words + m_padding, mm(column.minimumMm),
            std::max(mm(column.minimumMm), m_total * kLargestWord));
        need.wish = need.minimum;
        need.weight = std::max(column.weight, 0.0);
        if (column.weight <= 0) {
            const qreal title = std::min(textWidth(column.title, headerFont), kHeaderWish);
            const qreal wish =
                std::min(std::max(widest, title) + m_padding, m_total * kLargestShare);
            need.wish = std::max(need.minimum, wish);
        }
        return need;
    }

private:
    const Table &m_table;
    qreal m_total;
    qreal m_padding;
};

// Shares room by weight; a column whose share is below its minimum keeps the minimum.
void shareByWeight(const std::vector<Need> &needs, qreal room, std::vector<qreal> &widths)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].weight > 0)
            open.push_back(i);
    }
    for (bool settled = false; !settled;) {
        settled = true;
        const qreal weights = std::accumulate(open.begin(), open.end(), 0.0,
            [&](qreal sum, size_t i) { return sum + needs[i].weight; });
        for (auto it = open.begin(); it != open.end(); ++it) {
            if (room * needs[*it].weight / weights < needs[*it].minimum) {
                widths[*it] = needs[*it].minimum;
                room -= needs[*it].minimum;
                open.erase(it);
                settled = false;
                break;
            }
        }
        if (settled) {
            for (const size_t i : open)
                widths[i] = room * needs[i].weight / weights;
        }
    }
}

qreal sumOf(const std::vector<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void scaleTo(qreal total, std::vector<qreal> &widths)
{
    const qreal factor = total / sumOf(widths);
    for (qreal &width : widths)
        width *= factor;
}

} // namespace

std::vector<qreal> columnWidths(const Table &table, qreal total, qreal padding,
    const QFont &headerFont, const QFont &cellFont, const QFont &strongFont)
{
    const Measure measure(table, total, padding);
    std::vector<Need> needs;
    std::vector<qreal> widths;
    qreal wished = 0;
    bool hasWeights = false;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        needs.push_back(measure.need(i, headerFont, cellFont, strongFont));
        widths.push_back(needs.back().minimum);
        wished += needs.back().wish - needs.back().minimum;
        hasWeights = hasWeights || needs.back().weight > 0;
    }
    const qreal room = total - sumOf(widths);
    if (room <= 0) {
        scaleTo(total, widths);
        return widths;
    }
    // Columns that fit their contents leave part of the room to the others.
    const qreal granted = std::min(wished, hasWeights ? room * 0.7 : room);
    qreal left = total;
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].weight > 0)
            continue;
        if (wished > 0)
            widths[i] += (needs[i].wish - needs[i].minimum) * granted / wished;
        left -= widths[i];
    }
    if (hasWeights)
        shareByWeight(needs, left, widths);
    else
        scaleTo(total, widths);
    return widths;
}

} // namespace documents
