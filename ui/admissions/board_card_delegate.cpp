#include "ui/admissions/board_card_delegate.h"

#include "ui/admissions/board_cards.h"
#include "ui/base/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPadding = 9;
constexpr int kGap = 8; // below each card
constexpr int kRadius = 8;
constexpr int kLineGap = 3;

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
    const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(
            QString(text).replace(u'\n', u' '), Qt::ElideRight, rect.width()));
}

} // namespace

BoardCardDelegate::BoardCardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int BoardCardDelegate::lineHeight(TextSize size) const
{
    return QFontMetrics(m_theme.font(size, QFont::DemiBold)).height() + m_theme.px(kLineGap);
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = lineHeight(TextSize::Body) + 3 * lineHeight(TextSize::Small);
    return {m_theme.px(120), lines + 2 * m_theme.px(kPadding) + m_theme.px(kGap)};
}

void BoardCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const BoardCards *>(index.model());
    if (!model)
        return;
    painter->save();
    const Tokens &tokens = m_theme.tokens();
    const QRect card = option.rect.adjusted(0, 0, 0, -m_theme.px(kGap));
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    paintPanel(*painter, card,
        isChosen        ? tokens.selection
            : isHovered ? tokens.hover
                        : tokens.surface,
        isChosen ? tokens.accent : tokens.border, m_theme.px(kRadius));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocus(*painter, m_theme, card, m_theme.px(kRadius));
    const int padding = m_theme.px(kPadding);
    paintTexts(*painter, card.adjusted(padding, padding, -padding, -padding),
        model->cards()[size_t(index.row())]);
    painter->restore();
}

void BoardCardDelegate::paintTexts(QPainter &painter, QRect rect, const BoardCard &card) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont small = m_theme.font(TextSize::Small);
    QRect line(rect.topLeft(), QSize(rect.width(), lineHeight(TextSize::Body)));
    QRect name = line;
    if (!card.rank.isEmpty()) {
        const int width = pillSize(m_theme, card.rank).width();
        name.setRight(line.right() - width - m_theme.px(kLineGap));
        paintPill(painter, m_theme, line.adjusted(line.width() - width, 0, 0, 0), card.rank,
            Tone::Warning);
    }
    drawLine(painter, name, m_theme.font(TextSize::Body, QFont::DemiBold), tokens.text, card.name);
    line.translate(0, line.height());
    line.setHeight(lineHeight(TextSize::Small));
    drawLine(painter, line, small, tokens.muted, card.facts);
    // Without an action its line is not left empty between two others.
    for (const QString &text : {card.action, card.due}) {
        if (text.isEmpty())
            continue;
        line.translate(0, line.height());
        const bool isLate = card.isLate && text == card.due;
        drawLine(painter, line, isLate ? m_theme.font(TextSize::Small, QFont::DemiBold) : small,
            isLate                    ? tokens.strong(Tone::Bad)
                : text == card.action ? tokens.text
                                      : tokens.muted,
            text);
    }
}

} // namespace ui
