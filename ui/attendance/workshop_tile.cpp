#include "ui/attendance/workshop_tile.h"

#include "ui/attendance/mark_tone.h"
#include "ui/base/buttons.h"
#include "ui/base/paint.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kHeight = 116;
constexpr int kCorner = 64; // what a finger needs
constexpr int kEdge = 14;

void drawElided(QPainter &painter, const QRect &rect, const QFont &font, const QString &text)
{
    painter.setFont(font);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

WorkshopTile::WorkshopTile(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_others(new IconButton(theme, Icon::More, tr("Other marks"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_others, &QToolButton::clicked, this, &WorkshopTile::othersWanted);
}

void WorkshopTile::setNumber(int number)
{
    setObjectName(u"tile%1"_s.arg(number));
    m_others->setObjectName(u"others%1"_s.arg(number));
}

void WorkshopTile::setFace(const Face &face)
{
    m_face = face;
    const QString name = u"%1 %2"_s.arg(face.lastName.toUpper(), face.firstNames);
    const QString mark = attendance::shown(face.mark);
    setAccessibleName(u"%1, %2"_s.arg(name, mark));
    setAccessibleDescription(face.note);
    m_others->setText(tr("Other marks of %1").arg(name));
    update();
}

QSize WorkshopTile::sizeHint() const
{
    return {m_theme.px(280), m_theme.px(kHeight)};
}

void WorkshopTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int side = m_theme.px(kCorner);
    m_others->setGeometry(width() - side - m_theme.px(4), (height() - side) / 2, side, side);
}

void WorkshopTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const Tone tone = toneOf(m_face.mark.mark);
    const ColourPair pair = tokens.tone(tone);
    const double radius = m_theme.px(12);
    paintPanel(painter, rect(), pair.fill, isDown() ? tokens.accent : tokens.border, radius);
    const int edge = m_theme.px(kEdge);
    const QRect text = rect().adjusted(edge, m_theme.px(8), -m_theme.px(kCorner + 8), 0);
    const int line = m_theme.px(26);
    painter.setPen(tokens.text);
    QFont name = m_theme.font(TextSize::Large, QFont::DemiBold);
    name.setPixelSize(m_theme.px(17));
    drawElided(painter, QRect(text.left(), text.top(), text.width(), line), name,
        m_face.lastName.toUpper());
    drawElided(painter, QRect(text.left(), text.top() + line, text.width(), line),
        m_theme.font(TextSize::Large), m_face.firstNames);
    // The word, and not the colour alone.
    painter.setPen(pair.text);
    drawElided(painter, QRect(text.left(), text.top() + 2 * line, text.width(), line),
        m_theme.font(TextSize::Large, QFont::Bold), attendance::shown(m_face.mark));
    painter.setPen(tokens.text);
    drawElided(painter,
        QRect(text.left(), text.top() + 3 * line - m_theme.px(2), text.width(), m_theme.px(20)),
        m_theme.font(TextSize::Small), m_face.note);
    if (hasFocus())
        paintFocus(painter, m_theme, rect(), radius);
}

} // namespace ui
