#include "ui/base/cell_delegates.h"

#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/paint.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPadding = 10;
constexpr int kFirstPadding = 15; // as far in as the title of a card
constexpr int kAvatar = 34;
constexpr int kBar = 58;

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
    const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    const QString oneLine = QString(text).replace(u'\n', u' ');
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(oneLine, Qt::ElideRight, rect.width()));
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    const auto alignment = value.isValid() ? Qt::Alignment::fromInt(value.toInt()) : Qt::AlignLeft;
    return (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
}

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2;
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

Tone CellDelegate::toneOf(const QModelIndex &index)
{
    const int tone = index.data(ToneRole).toInt();
    return tone >= 0 && tone <= static_cast<int>(Tone::Bad) ? static_cast<Tone>(tone)
                                                            : Tone::Neutral;
}

void CellDelegate::paintRow(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.selection);
    else if (table && table->hoveredRow() == index.row())
        painter.fillRect(option.rect, tokens.hover);
    painter.setPen(tokens.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    // The row the keyboard is on: a frame over all its cells, thicker where it begins.
    painter.setPen(tokens.accent);
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (table->isFirstVisible(index.column()))
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    QRect rect = option.rect.adjusted(
        leftPadding(option.widget, index.column()), 0, -m_theme.px(kPadding), -1);
    const QStyle *style = option.widget ? option.widget->style() : nullptr;
    if (style && full.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem check = full;
        check.rect =
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &full, option.widget);
        check.state.setFlag(QStyle::State_HasFocus, false);
        check.state |= full.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, option.widget);
        rect.setLeft(check.rect.right() + m_theme.px(8));
    }
    if (!full.icon.isNull()) {
        const int side = m_theme.px(16);
        full.icon.paint(
            painter, QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side));
        rect.setLeft(rect.left() + side + m_theme.px(8));
    }
    paintContent(*painter, rect, full, index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter &painter, const QRect &rect,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tone tone = toneOf(index);
    const bool isPlain = tone == Tone::Neutral || option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const Tokens &tokens = m_theme.tokens();
    QFont font = m_theme.font(TextSize::Body);
    font.setWeight(option.font.weight() > QFont::Medium ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(option.font.strikeOut());
    drawLine(painter, rect, font,
        !isEnabled    ? tokens.disabled
            : isPlain ? tokens.text
                      : tokens.strong(tone),
        textOf(index), alignmentOf(index));
}

int CellDelegate::contentWidth(const QModelIndex &index) const
{
    const bool isBold = index.data(Qt::FontRole).isValid();
    const QFont font = m_theme.font(TextSize::Body, isBold ? QFont::DemiBold : QFont::Normal);
    int width = widthOf(textOf(index), font);
    if (index.data(Qt::DecorationRole).isValid())
        width += m_theme.px(24);
    if (index.data(Qt::CheckStateRole).isValid())
        width += m_theme.px(24);
    return width;
}

int CellDelegate::leftPadding(const QWidget *widget, int column) const
{
    const auto *table = qobject_cast<const DataTable *>(widget);
    return m_theme.px(table && table->isFirstVisible(column) ? kFirstPadding : kPadding);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = leftPadding(option.widget, index.column()) + m_theme.px(kPadding);
    return {contentWidth(index) + padding, m_theme.px(40)};
}

void PersonDelegate::paintContent(QPainter &painter, const QRect &rect,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int side = std::min(theme().px(kAvatar), rect.height() - 4);
    const QString name = textOf(index);
    const QRectF circle(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    const QImage photo = index.data(PhotoRole).value<QImage>();
    if (photo.isNull())
        paintAvatar(painter, theme(), circle, name);
    else
        paintPhoto(painter, circle, photo);
    const QRect text = rect.adjusted(side + theme().px(12), 0, 0, 0);
    const QFont nameFont = theme().font(TextSize::Body, QFont::DemiBold);
    const QFont factFont = theme().font(TextSize::Small);
    const QString facts = index.data(SecondaryRole).toString();
    if (facts.isEmpty()) {
        drawLine(painter, text, nameFont, theme().tokens().text, name);
        return;
    }
    const int nameHeight = QFontMetrics(nameFont).height();
    const int factHeight = QFontMetrics(factFont).height();
    const int top = text.top() + (text.height() - nameHeight - factHeight - 1) / 2;
    drawLine(painter, QRect(text.left(), top, text.width(), nameHeight), nameFont,
        theme().tokens().text, name);
    const bool warns = toneOf(index) == Tone::Bad && !(option.state & QStyle::State_Selected);
    drawLine(painter, QRect(text.left(), top + nameHeight + 1, text.width(), factHeight), factFont,
        warns ? theme().tokens().strong(Tone::Bad) : theme().tokens().muted, facts);
}

int PersonDelegate::contentWidth(const QModelIndex &index) const
{
    const int name = widthOf(textOf(index), theme().font(TextSize::Body, QFont::DemiBold));
    const int facts = widthOf(index.data(SecondaryRole).toString(), theme().font(TextSize::Small));
    return std::max(name, facts) + theme().px(kAvatar + 12);
}

void PillDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
    const QModelIndex &index) const
{
    paintPill(painter, theme(), rect, textOf(index), toneOf(index));
}

int PillDelegate::contentWidth(const QModelIndex &index) const
{
    return pillSize(theme(), textOf(index)).width();
}

void RatioBarDelegate::paintContent(QPainter &painter, const QRect &rect,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant permille = index.data(PermilleRole);
    if (!permille.isValid()) {
        drawLine(painter, rect, theme().font(TextSize::Body),
            option.state & QStyle::State_Enabled ? theme().tokens().text
                                                 : theme().tokens().disabled,
            textOf(index));
        return;
    }
    // The figure is whole before the bar is long.
    const QFont font = theme().font(TextSize::Body, QFont::Medium);
    const int room = rect.width() - widthOf(textOf(index), font) - theme().px(10);
    const int width = std::clamp(room, 0, theme().px(kBar));
    const int height = theme().px(6);
    paintBar(painter, theme(),
        QRectF(rect.left(), rect.top() + (rect.height() - height) / 2, width, height),
        permille.toInt(), toneOf(index));
    drawLine(painter, rect.adjusted(width + theme().px(10), 0, 0, 0), font, theme().tokens().text,
        textOf(index));
}

int RatioBarDelegate::contentWidth(const QModelIndex &index) const
{
    return theme().px(kBar + 10)
        + widthOf(textOf(index), theme().font(TextSize::Body, QFont::Medium));
}

} // namespace ui
