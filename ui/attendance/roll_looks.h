#pragma once

#include "ui/base/cell_delegates.h"

namespace ui {

// A line within the table of a roll, over its whole width.
class HeadingLook final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

// A mark as a pill; nothing where there is none, as in the office's column.
class MarkLook final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

} // namespace ui
