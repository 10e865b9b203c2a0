#include "ui/base/name_header.h"

#include <QItemSelectionModel>
#include <QPainter>

namespace ui {

namespace {
constexpr int kBefore = 15;
constexpr int kAfter = 8;
} // namespace

NameHeader::NameHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(true); // painted anew when the cursor goes to another row
}

QString NameHeader::nameOf(int section) const
{
    // The model may go before the table does.
    return model() ? model()->headerData(section, Qt::Vertical).toString() : QString();
}

void NameHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    const QFont font = m_theme.font(TextSize::Body, isCurrent ? QFont::DemiBold : QFont::Medium);
    const QRect room = rect.adjusted(m_theme.px(kBefore), 0, -m_theme.px(kAfter), 0);
    painter->save();
    painter->fillRect(rect, m_theme.tokens().surface);
    painter->setFont(font);
    painter->setPen(m_theme.tokens().text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(nameOf(section), Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize NameHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
    return {
        metrics.horizontalAdvance(nameOf(section)) + m_theme.px(kBefore) + m_theme.px(kAfter) + 1,
        metrics.height()};
}

} // namespace ui
