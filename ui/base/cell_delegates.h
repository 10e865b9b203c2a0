#pragma once

#include "ui/base/theme.h"

#include <QStyledItemDelegate>

namespace ui {

// A cell of a table: the row's background and line, then plain text with an optional icon and check
// box. A text with ToneRole is coloured, but on a selected row, where contrast would suffer.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // Draws into rect, which is the cell without its padding.
    virtual void paintContent(QPainter &painter, const QRect &rect,
        const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] virtual int contentWidth(const QModelIndex &index) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] static Tone toneOf(const QModelIndex &index);

private:
    void paintRow(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] int leftPadding(const QWidget *widget, int column) const;
    const Theme &m_theme;
};

// The first column of a list of people: initials, name, and secondary facts beneath.
class PersonDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

// A status as a rounded pill: DisplayRole and ToneRole.
class PillDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

// A bar and its figure: PermilleRole, ToneRole and DisplayRole. Without a permille, the text alone.
class RatioBarDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

} // namespace ui
