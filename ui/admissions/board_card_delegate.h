#pragma once

#include "ui/base/theme.h"

#include <QStyledItemDelegate>

namespace ui {

struct BoardCard;

// Draws a card of the board: the name and the waiting rank, age and workshop, what is to be done
// and when. Plain text, each on its line, all cards of one height.
class BoardCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BoardCardDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter &painter, QRect rect, const BoardCard &card) const;
    [[nodiscard]] int lineHeight(TextSize size) const;
    const Theme &m_theme;
};

} // namespace ui
