#include "core/reports/fill_in_sheets.h"

#include "core/documents/fitted_lines.h"
#include "core/documents/units.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::FittedLines;
using documents::mm;
namespace ink = documents::ink;

constexpr qreal kHeading = mm(21);
constexpr qreal kCodeSide = mm(19);
constexpr qreal kColumnHeading = mm(13);
constexpr qreal kNumberWidth = mm(8);
constexpr qreal kNameWidth = mm(54);
constexpr qreal kWidestColumn = mm(34);
constexpr qreal kHighestRow = mm(10);
constexpr qreal kPad = mm(1);

} // namespace

FillInSheets::FillInSheets(
    const QString &title, std::vector<FillInPage> pages, const QString &schoolName, QDate printed)
    : m_title(title)
    , m_pages(std::move(pages))
    , m_furniture(title, {schoolName}, {printed, {}}, documents::paperSize(QPageLayout::Landscape))
    , m_frame(m_furniture.frame())
{
}

qreal FillInSheets::columnWidth(const FillInPage &page) const
{
    const qreal room = m_frame.width - kNumberWidth - kNameWidth;
    return std::min(kWidestColumn, room / qreal(std::max<size_t>(1, page.columns.size())));
}

void FillInSheets::paintPage(QPainter &painter, int at) const
{
    m_furniture.paint(painter, at, pageCount());
    if (m_pages.empty())
        return;
    const FillInPage &page = m_pages[size_t(at)];
    qreal y = at == 0 ? m_frame.firstTop : m_frame.nextTop;
    paintHeading(painter, page, y);
    y += kHeading;
    paintColumns(painter, page, y);
    y += kColumnHeading;
    const qreal width = kNumberWidth + kNameWidth + columnWidth(page) * qreal(page.columns.size());
    const qreal height =
        std::min(kHighestRow, (m_frame.bottom - y) / qreal(std::max<size_t>(1, page.rows.size())));
    for (const FillInPage::Row &row : page.rows) {
        paintRow(painter, page, row, {m_frame.left, y, width, height});
        y += height;
    }
}

void FillInSheets::paintHeading(QPainter &painter, const FillInPage &page, qreal top) const
{
    const bool isTyped = !page.code.isEmpty();
    const qreal width = m_frame.width - (isTyped ? kCodeSide + mm(36) : 0);
    FittedLines({page.title}, {width, mm(8)}, {.largest = 16, .smallest = 9})
        .paint(painter, {m_frame.left, top});
    FittedLines({page.subtitle}, {width, mm(5)}, {.largest = 10, .smallest = 7, .strong = 0})
        .paint(painter, {m_frame.left, top + mm(8)}, ink::kMuted);
    FittedLines({page.hint}, {width, mm(7)}, {.largest = 8, .smallest = 7.5, .strong = 0})
        .paint(painter, {m_frame.left, top + mm(13)}, ink::kMuted);
    if (!isTyped)
        return;
    const qreal right = m_frame.left + m_frame.width;
    if (const auto code = documents::QrCode::of(page.code))
        code->paint(painter, {right - kCodeSide, top, kCodeSide, kCodeSide});
    FittedLines({page.code}, {mm(34), mm(6)},
        {.largest = 8, .smallest = 6, .strong = 0, .align = Align::Right})
        .paint(painter, {right - kCodeSide - mm(35), top + mm(6)}, ink::kMuted);
}

void FillInSheets::paintColumns(QPainter &painter, const FillInPage &page, qreal top) const
{
    const qreal width = columnWidth(page);
    const QSizeF box(width - kPad, kColumnHeading - kPad);
    FittedLines::Style style{.largest = 8, .smallest = 6.5, .strong = 1, .align = Align::Center};
    // All headings of a page in the size of the longest.
    for (const auto &column : page.columns)
        style.largest = std::min(style.largest, FittedLines(column.lines, box, style).points());
    style.smallest = std::min(style.smallest, style.largest);
    for (size_t at = 0; at < page.columns.size(); ++at) {
        const qreal x = m_frame.left + kNumberWidth + kNameWidth + width * qreal(at);
        FittedLines(page.columns[at].lines, box, style).paint(painter, {x + kPad / 2, top});
    }
    const qreal y = top + kColumnHeading;
    painter.setPen(QPen(ink::kStrongRule, documents::kHairline));
    painter.drawLine(QPointF(m_frame.left, y),
        QPointF(m_frame.left + kNumberWidth + kNameWidth + width * qreal(page.columns.size()), y));
}

void FillInSheets::paintRow(
    QPainter &painter, const FillInPage &page, const FillInPage::Row &row, const QRectF &box) const
{
    if (row.number > 0) {
        FittedLines({QString::number(row.number)}, {kNumberWidth - kPad, box.height()},
            {.largest = 10, .smallest = 6, .strong = 1, .align = Align::Right})
            .paint(painter, box.topLeft());
    }
    FittedLines({row.name}, {kNameWidth - 3 * kPad, box.height()},
        {.largest = 10, .smallest = 6, .strong = row.number > 0 ? 1 : 0})
        .paint(painter, {box.left() + kNumberWidth + kPad, box.top()},
            row.number > 0 ? ink::kText : ink::kMuted);
    const qreal width = columnWidth(page);
    painter.setPen(QPen(ink::kStrongRule, documents::kHairline));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    for (qsizetype at = 0; at <= row.cells.size(); ++at) {
        const qreal x = box.left() + kNumberWidth + kNameWidth + width * qreal(at);
        painter.setPen(QPen(ink::kStrongRule, documents::kHairline));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        if (at == row.cells.size() || row.cells.at(at).isEmpty())
            continue;
        FittedLines({row.cells.at(at)}, {width - kPad, box.height()},
            {.largest = 8, .smallest = 5, .strong = 0, .align = Align::Center})
            .paint(painter, {x + kPad / 2, box.top()}, ink::kMuted);
    }
}

} // namespace reports
