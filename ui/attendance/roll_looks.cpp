#include "ui/attendance/roll_looks.h"

#include "ui/base/paint.h"

#include <QPainter>

namespace ui {

void HeadingLook::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
    const QModelIndex &index) const
{
    const QFont font = theme().font(TextSize::Small, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().tokens().muted);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width()));
}

void MarkLook::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
    const QModelIndex &index) const
{
    if (const QString text = index.data(Qt::DisplayRole).toString(); !text.isEmpty())
        paintPill(painter, theme(), rect, text, toneOf(index));
}

int MarkLook::contentWidth(const QModelIndex &index) const
{
    return pillSize(theme(), index.data(Qt::DisplayRole).toString()).width();
}

} // namespace ui
