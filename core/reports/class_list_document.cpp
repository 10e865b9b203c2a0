#include "core/reports/class_list_document.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/documents/fitted_lines.h"
#include "core/documents/units.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::FittedLines;
using documents::mm;
using documents::paperFont;
using rosters::ClassList;
namespace ink = documents::ink;

constexpr qreal kTitleHeight = mm(9);
constexpr qreal kSubtitleHeight = mm(5);
constexpr qreal kHeadingGap = mm(5);
constexpr qreal kGap = mm(3); // between faces
constexpr qreal kNames = mm(11);
constexpr qreal kLargestPhoto = mm(42);
constexpr qreal kSmallestPhoto = mm(10);
constexpr qreal kShape = 1.2; // height of a portrait by its width
constexpr qreal kTickHeader = mm(14);
constexpr qreal kHighestRow = mm(14);
constexpr qreal kLowestRow = mm(6);
constexpr int kLeastAcross = 4;
constexpr int kMostAcross = 10;

QString said(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QStringList subtitlesOf(const ClassList &list)
{
    const rosters::RosterHeading &heading = list.heading;
    const QString count =
        QCoreApplication::translate("reports", "%n young people", nullptr, int(list.faces.size()));
    return {base::joined({count, base::formatLongDate(heading.day)}, u" · "_s),
        base::joined({heading.workshop, heading.inCharge.join(u", "_s)}, u" · "_s)};
}

QString titleOf(const ClassList &list)
{
    return list.heading.title.isEmpty() ? said(QT_TRANSLATE_NOOP("reports", "Class list"))
                                        : list.heading.title;
}

} // namespace

ClassListDocument::ClassListDocument(const ClassList &list, const documents::Letterhead &letterhead,
    const ClassListOptions &options, QDate issued)
    : m_list(list)
    , m_options(options)
    , m_title(titleOf(list))
    , m_furniture(m_title, letterhead, {issued, {}}, documents::paperSize(QPageLayout::Portrait))
    , m_frame(m_furniture.frame())
    , m_grid(options.ticks ? tickGrid() : faceGrid())
{
}

qreal ClassListDocument::top(int page) const
{
    const qreal start = page == 0
        ? m_frame.firstTop + kTitleHeight + 2 * kSubtitleHeight + kHeadingGap
        : m_frame.nextTop;
    return m_options.ticks ? start + kTickHeader : start;
}

// As many across as give the largest portraits with everybody on one page.
ClassListDocument::Grid ClassListDocument::faceGrid() const
{
    const qreal room = m_frame.bottom - top(0);
    const int count = std::max(1, int(m_list.faces.size()));
    Grid best;
    qreal largest = 0;
    for (int across = kLeastAcross; across <= kMostAcross; ++across) {
        const qreal width = (m_frame.width - (across - 1) * kGap) / across;
        const int down = (count + across - 1) / across;
        const qreal portrait =
            std::min({kLargestPhoto, width * kShape, room / down - kNames - kGap});
        if (portrait > largest + mm(0.5)) {
            largest = portrait;
            best = {across, down, width, portrait + kNames + kGap};
        }
    }
    if (largest >= kSmallestPhoto)
        return best;
    // Too many for one page: they go on over the next ones.
    const qreal width = (m_frame.width - (kMostAcross - 1) * kGap) / kMostAcross;
    const qreal height = kSmallestPhoto + kNames + kGap;
    return {kMostAcross, std::max(1, int(room / height)), width, height};
}

ClassListDocument::Grid ClassListDocument::tickGrid() const
{
    const qreal room = m_frame.bottom - top(0);
    const int count = std::max(1, int(m_list.faces.size()));
    const qreal height = std::clamp(room / count, kLowestRow, kHighestRow);
    return {1, std::max(1, int(room / height + 0.001)), m_frame.width, height};
}

int ClassListDocument::pageCount() const
{
    const int perPage = m_grid.across * m_grid.down;
    return std::max(1, (int(m_list.faces.size()) + perPage - 1) / perPage);
}

void ClassListDocument::paintPage(QPainter &painter, int page) const
{
    m_furniture.paint(painter, page, pageCount());
    if (page == 0)
        paintHeading(painter);
    const qreal y = top(page);
    if (m_options.ticks)
        paintTickHeader(painter, y - kTickHeader);
    const int perPage = m_grid.across * m_grid.down;
    const int last = std::min(int(m_list.faces.size()), (page + 1) * perPage);
    for (int at = page * perPage; at < last; ++at) {
        const int place = at - page * perPage;
        const QPointF corner(m_frame.left + place % m_grid.across * (m_grid.width + kGap),
            y + place / m_grid.across * m_grid.height);
        const QRectF box(corner, QSizeF(m_grid.width, m_grid.height));
        if (m_options.ticks)
            paintTickRow(painter, box, m_list.faces[size_t(at)], at);
        else
            paintFace(painter, box, m_list.faces[size_t(at)]);
    }
}

void ClassListDocument::paintHeading(QPainter &painter) const
{
    qreal y = m_frame.firstTop;
    FittedLines({m_title}, {m_frame.width, kTitleHeight}, {.largest = 18, .smallest = 9})
        .paint(painter, {m_frame.left, y});
    y += kTitleHeight;
    for (const QString &line : subtitlesOf(m_list)) {
        FittedLines(
            {line}, {m_frame.width, kSubtitleHeight}, {.largest = 9.5, .smallest = 6, .strong = 0})
            .paint(painter, {m_frame.left, y}, ink::kMuted);
        y += kSubtitleHeight;
    }
}

// The photo fills its box, its middle shown; without one, initials.
void ClassListDocument::paintPortrait(
    QPainter &painter, const QRectF &box, const ClassList::Face &face) const
{
    const qreal radius = std::min(box.width(), box.height()) * 0.12;
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    QImage photo;
    if (!face.photo.isEmpty())
        photo = QImage::fromData(face.photo);
    if (photo.isNull()) {
        painter.fillPath(shape, ink::kAccentSoft);
        const QSizeF room(box.width(), box.height() * 0.5);
        FittedLines({face.who.initials()}, room,
            {.largest = room.height() / documents::pt(1) * 0.75,
                .smallest = 4,
                .align = Align::Center})
            .paint(painter, {box.left(), box.top() + box.height() * 0.25}, ink::kAccent);
        return;
    }
    const qreal scale = std::max(box.width() / photo.width(), box.height() / photo.height());
    const QSizeF part(box.width() / scale, box.height() / scale);
    const QRectF source(QPointF((photo.width() - part.width()) / 2, 0), part);
    painter.save();
    painter.setClipPath(shape);
    painter.drawImage(box, photo, source);
    painter.restore();
}

void ClassListDocument::paintFace(
    QPainter &painter, const QRectF &box, const ClassList::Face &face) const
{
    const qreal height = box.height() - kNames - kGap;
    const qreal width = std::min(box.width(), height / kShape);
    const QRectF portrait(box.center().x() - width / 2, box.top(), width, height);
    paintPortrait(painter, portrait, face);
    QStringList lines{face.who.lastName.toUpper(), face.who.firstName};
    if (m_options.birthDates)
        lines += base::formatDate(face.who.birthDate);
    FittedLines(lines, {box.width(), kNames},
        {.largest = 10, .smallest = 6, .strong = 1, .align = Align::Center})
        .paint(painter, {box.left(), portrait.bottom()});
}

qreal ClassListDocument::nameWidth() const
{
    return m_frame.width - blankWidth() * qreal(m_options.columns.size());
}

// Names keep two fifths of the width.
qreal ClassListDocument::blankWidth() const
{
    if (m_options.columns.isEmpty())
        return 0;
    return std::min(mm(22), m_frame.width * 0.6 / qreal(m_options.columns.size()));
}

void ClassListDocument::paintTickHeader(QPainter &painter, qreal y) const
{
    painter.setPen(QPen(ink::kStrongRule, documents::kHairline));
    painter.drawLine(QPointF(m_frame.left, y + kTickHeader),
        QPointF(m_frame.left + m_frame.width, y + kTickHeader));
    for (qsizetype at = 0; at < m_options.columns.size(); ++at) {
        const qreal x = m_frame.left + nameWidth() + blankWidth() * qreal(at);
        FittedLines({m_options.columns.at(at)}, {blankWidth() - mm(1), kTickHeader - mm(1)},
            {.largest = 8.5, .smallest = 5, .strong = 1, .align = Align::Center})
            .paint(painter, {x + mm(0.5), y}, ink::kMuted);
    }
}

void ClassListDocument::paintTickRow(
    QPainter &painter, const QRectF &row, const ClassList::Face &face, int at) const
{
    if (at % 2 == 1)
        painter.fillRect(row, ink::kSurface);
    const qreal inset = row.height() * 0.08;
    const qreal height = row.height() - 2 * inset;
    const QRectF portrait(
        row.left() + mm(1), row.top() + inset, std::min(height / kShape, mm(12)), height);
    paintPortrait(painter, portrait, face);
    QStringList lines{face.who.listName()};
    if (m_options.birthDates)
        lines += base::formatDate(face.who.birthDate);
    const qreal left = portrait.right() + mm(3);
    FittedLines(lines, {row.left() + nameWidth() - left - mm(2), height},
        {.largest = 11, .smallest = 5, .strong = 1})
        .paint(painter, {left, row.top() + inset});
    painter.setPen(QPen(ink::kStrongRule, documents::kHairline));
    for (qsizetype column = 0; column <= m_options.columns.size(); ++column) {
        const qreal x = row.left() + nameWidth() + blankWidth() * qreal(column);
        if (!m_options.columns.isEmpty())
            painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
    }
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

} // namespace reports
