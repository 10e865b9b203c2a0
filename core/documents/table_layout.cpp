#include "core/documents/block_layout.h"
#include "core/documents/column_widths.h"
#include "core/documents/text_box.h"
#include "core/documents/units.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace documents {

namespace {

constexpr qreal kPadX = mm(1.5);
constexpr qreal kPadY = mm(1.15);

using RowPtr = std::shared_ptr<const Row>;

qreal heightOf(const std::vector<Piece> &pieces)
{
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    return height;
}

// A table with its columns measured. Shared by the pieces that paint its rows. Texts are laid out
// again when they are painted: keeping the lines of every cell would cost a kilobyte each.
class LaidTable : public std::enable_shared_from_this<LaidTable> {
public:
    LaidTable(const Table &table, qreal width, Typeface face)
        : m_table(table)
        , m_width(width)
        , m_headerFont(paperFont(8, QFont::Bold, face))
        , m_font(paperFont(9, QFont::Normal, face))
        , m_strongFont(paperFont(9, QFont::Bold, face))
        , m_widths(columnWidths(table, width, 2 * kPadX, m_headerFont, m_font, m_strongFont))
        , m_lineHeight(lineHeightOf(m_font))
    {
    }

    void addTo(FlowBuilder &flow) const;

private:
    using Boxes = std::vector<TextBox>;

    struct RowSize {
        qreal height;
        qreal textHeight; // stands in the middle of a row made high to be written in
    };

    [[nodiscard]] bool isSpanning(const Row &row) const
    {
        return row.kind == Row::Kind::Group && row.cells.size() == 1;
    }
    [[nodiscard]] bool hasHeader() const
    {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
            [](const Column &column) { return !column.title.isEmpty(); });
    }
    [[nodiscard]] const QFont &fontOf(const Row &row, const Cell &cell) const
    {
        return row.kind != Row::Kind::Body || cell.tone == Tone::Strong ? m_strongFont : m_font;
    }
    [[nodiscard]] qreal textWidthOf(const Row &row, size_t cell) const
    {
        return (isSpanning(row) ? m_width : m_widths[cell]) - 2 * kPadX;
    }
    [[nodiscard]] TextBox boxOf(const Row &row, size_t cell) const
    {
        return TextBox(row.cells[cell].text, fontOf(row, row.cells[cell]), textWidthOf(row, cell),
            isSpanning(row) ? Align::Left : m_table.columns[cell].align);
    }
    [[nodiscard]] size_t cellCount(const Row &row) const
    {
        Q_ASSERT(row.cells.size() <= m_table.columns.size());
        return std::min(row.cells.size(), m_table.columns.size());
    }
    [[nodiscard]] bool isOneLine(const Row &row, size_t cell) const;
    [[nodiscard]] int lineCount(const Row &row) const;
    [[nodiscard]] RowSize sizeOf(const Row &row) const
    {
        const qreal text = lineCount(row) * m_lineHeight;
        return {std::max(text + 2 * kPadY, mm(m_table.minimumRowMm)), text};
    }

    [[nodiscard]] Piece headerPiece() const;
    [[nodiscard]] RowPtr rowAt(size_t index) const // keeps the table alive
    {
        return RowPtr(shared_from_this(), &m_table.rows[index]);
    }
    [[nodiscard]] Piece rowPiece(const RowPtr &row, size_t index) const;
    void addRow(size_t index, Piece piece, FlowBuilder &flow) const;
    void addDividedRow(size_t index, Piece pattern, FlowBuilder &flow) const;

    void paintHeader(QPainter &painter, QPointF at, const Boxes &boxes, qreal height) const;
    void paintRow(QPainter &painter, QPointF at, const Row &row, size_t index, RowSize size) const;
    void paintBackground(QPainter &painter, const QRectF &area, const Row &row, size_t index) const;
    void paintRules(QPainter &painter, const QRectF &area, const Row &row, bool last) const;

    const Table m_table;
    const qreal m_width;
    const QFont m_headerFont;
    const QFont m_font;
    const QFont m_strongFont;
    const std::vector<qreal> m_widths;
    const qreal m_lineHeight;
};

// Cheap, and sure only when it says yes: a glyph of these scripts is at most an em wide.
bool LaidTable::isOneLine(const Row &row, size_t cell) const
{
    const QString &text = row.cells[cell].text;
    return qreal(text.size()) * m_font.pixelSize() <= textWidthOf(row, cell)
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return c >= u' ' && c.unicode() < 0x250; });
}

int LaidTable::lineCount(const Row &row) const
{
    int lines = 1;
    for (size_t i = 0; i < cellCount(row); ++i) {
        if (!isOneLine(row, i))
            lines = std::max(lines, boxOf(row, i).lineCount());
    }
    return lines;
}

void LaidTable::paintBackground(
    QPainter &painter, const QRectF &area, const Row &row, size_t index) const
{
    if (row.kind == Row::Kind::Group)
        painter.fillRect(area, ink::kAccentSoft);
    else if (m_table.style == Table::Style::Zebra && row.kind == Row::Kind::Body && index % 2 == 1)
        painter.fillRect(area, ink::kSurface);
}

void LaidTable::paintRules(QPainter &painter, const QRectF &area, const Row &row, bool last) const
{
    const bool grid = m_table.style == Table::Style::Grid;
    painter.setPen(QPen(grid ? ink::kStrongRule : ink::kRule, kHairline));
    if (last && (grid || m_table.style == Table::Style::Rules))
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (grid) {
        qreal x = area.left();
        painter.drawLine(area.topLeft(), area.bottomLeft());
        for (const qreal width : m_widths) {
            x += width;
            if (!isSpanning(row) || x >= area.right() - 1)
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    }
    if (row.kind == Row::Kind::Total) {
        painter.setPen(QPen(ink::kText, 2 * kHairline));
        painter.drawLine(area.topLeft(), area.topRight());
    }
}

void LaidTable::paintRow(
    QPainter &painter, QPointF at, const Row &row, size_t index, RowSize size) const
{
    const QRectF area(at, QSizeF(m_width, size.height));
    paintBackground(painter, area, row, index);
    const qreal top = at.y() + (size.height - size.textHeight) / 2;
    qreal x = at.x() + kPadX;
    for (size_t i = 0; i < cellCount(row); ++i) {
        boxOf(row, i).paint(painter, {x, top}, colorOf(row.cells[i].tone));
        x += m_widths[i];
    }
    paintRules(painter, area, row, true);
}

void LaidTable::paintHeader(QPainter &painter, QPointF at, const Boxes &boxes, qreal height) const
{
    qreal x = at.x() + kPadX;
    for (size_t i = 0; i < boxes.size(); ++i) {
        boxes[i].paint(painter, {x, at.y() + height - kPadY - boxes[i].height()}, ink::kMuted);
        x += m_widths[i];
    }
    painter.setPen(QPen(ink::kStrongRule, 2 * kHairline));
    painter.drawLine(at + QPointF(0, height), at + QPointF(m_width, height));
}

Piece LaidTable::headerPiece() const
{
    const auto boxes = std::make_shared<Boxes>();
    qreal height = 0;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        boxes->emplace_back(m_table.columns[i].title, m_headerFont, m_widths[i] - 2 * kPadX,
            m_table.columns[i].align);
        height = std::max(height, boxes->back().height() + 2 * kPadY);
    }
    return {.height = height,
        .paint = [self = shared_from_this(), boxes, height](QPainter &painter,
                     QPointF at) { self->paintHeader(painter, at, *boxes, height); },
        .keepWithNext = true};
}

Piece LaidTable::rowPiece(const RowPtr &row, size_t index) const
{
    const RowSize size = sizeOf(*row);
    return {.height = size.height,
        .paint = [self = shared_from_this(), row, index, size](QPainter &painter,
                     QPointF at) { self->paintRow(painter, at, *row, index, size); },
        .keepWithNext = row->kind == Row::Kind::Group};
}

// A row higher than a page becomes one piece for each of its lines.
void LaidTable::addDividedRow(size_t index, Piece pattern, FlowBuilder &flow) const
{
    const Row &row = m_table.rows[index];
    const auto boxes = std::make_shared<Boxes>();
    for (size_t i = 0; i < cellCount(row); ++i)
        boxes->push_back(boxOf(row, i));
    const int lines = lineCount(row);
    for (int line = 0; line < lines; ++line) {
        const bool last = line == lines - 1;
        const qreal above = line == 0 ? kPadY : 0;
        pattern.height = above + m_lineHeight + (last ? kPadY : 0);
        pattern.paint = [self = shared_from_this(), boxes, index, line, last, above,
                            height = pattern.height](QPainter &painter, QPointF at) {
            const Row &shown = self->m_table.rows[index];
            const QRectF area(at, QSizeF(self->m_width, height));
            self->paintBackground(painter, area, shown, index);
            qreal x = at.x() + kPadX;
            for (size_t i = 0; i < boxes->size(); ++i) {
                const TextBox &box = (*boxes)[i];
                if (line < box.lineCount())
                    box.paintLine(painter, {x, at.y() + above}, line, colorOf(shown.cells[i].tone));
                x += self->m_widths[i];
            }
            self->paintRules(painter, area, shown, last);
        };
        flow.add(pattern);
    }
}

void LaidTable::addRow(size_t index, Piece piece, FlowBuilder &flow) const
{
    const std::vector<Row> &rows = m_table.rows;
    if (index + 1 < rows.size() && rows[index + 1].kind == Row::Kind::Total)
        piece.keepWithNext = true;
    if (piece.height > flow.fullHeight() - ::documents::heightOf(*piece.continuation))
        addDividedRow(index, std::move(piece), flow);
    else
        flow.add(std::move(piece));
}

void LaidTable::addTo(FlowBuilder &flow) const
{
    auto header = std::make_shared<std::vector<Piece>>();
    if (hasHeader()) {
        const Piece piece = headerPiece();
        if (piece.height < flow.fullHeight() / 2)
            header->push_back(piece);
        flow.add(piece);
    }
    std::shared_ptr<const std::vector<Piece>> continuation = header;
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const Row &row = m_table.rows[i];
        Piece piece = rowPiece(rowAt(i), i);
        if (row.kind != Row::Kind::Body)
            continuation = header;
        piece.continuation = continuation;
        const bool repeats = isSpanning(row) && piece.height < flow.fullHeight() / 4;
        addRow(i, std::move(piece), flow);
        if (repeats) {
            const auto again = std::make_shared<Row>(row);
            again->cells[0].text =
                QCoreApplication::translate("documents", "%1 (continued)").arg(row.cells[0].text);
            auto repeated = std::make_shared<std::vector<Piece>>(*header);
            repeated->push_back(rowPiece(again, i));
            continuation = repeated;
        }
    }
}

} // namespace

void layOutTable(const Table &table, FlowBuilder &flow)
{
    if (table.columns.empty())
        return;
    flow.gap(mm(2));
    std::make_shared<LaidTable>(table, flow.width(), flow.face())->addTo(flow);
    if (table.rows.empty()) {
        const QString text = table.emptyText.isEmpty()
            ? QCoreApplication::translate("documents", "Nothing to list.")
            : table.emptyText;
        layOutBlock(Paragraph{text, TextStyle::Small}, flow);
    }
    flow.gap(mm(4));
}

} // namespace documents
