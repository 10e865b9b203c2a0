#include "ui/base/empty_state.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

EmptyState::EmptyState(
    const Theme &theme, Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_title(makeLabel(QString(), LabelLook::Heading, this))
    , m_text(makeLabel(QString(), LabelLook::Muted, this))
    , m_column(new QVBoxLayout(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_column->addStretch(1);
    m_column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addStretch(1);
    setTexts(title, text);
    measure();
    connect(&theme, &Theme::changed, this, &EmptyState::measure);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setAction(const QString &label, Icon icon)
{
    if (!m_action) {
        m_action = makeButton(m_theme, label, ButtonLook::Primary, icon, this);
        m_action->setObjectName(u"emptyAction"_s);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        m_column->insertWidget(m_column->count() - 1, m_action, 0, Qt::AlignHCenter);
    }
    m_action->setText(label);
    m_action->setIcon(ui::icon(m_theme, icon, Ink::OnPrimary));
    m_action->setVisible(!label.isEmpty());
}

void EmptyState::measure()
{
    const int side = m_theme.px(56);
    const int inner = m_theme.px(26);
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(qRound(side * ratio), qRound(side * ratio));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accentSoft);
    painter.drawEllipse(QRectF(0, 0, side, side));
    painter.drawPixmap(QRect((side - inner) / 2, (side - inner) / 2, inner, inner),
        iconPixmap(m_icon, m_theme.tokens().accent, inner, ratio));
    painter.end();
    m_picture->setPixmap(picture);
    const int margin = m_theme.px(24);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(m_theme.px(10));
    makeRoom();
}

void EmptyState::resizeEvent(QResizeEvent *)
{
    makeRoom();
}

// The words come first: in a low place there is no picture.
void EmptyState::makeRoom()
{
    const QMargins margins = m_column->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    int needed = margins.top() + margins.bottom() + m_picture->sizeHint().height()
        + m_column->spacing() + m_title->heightForWidth(width);
    if (!m_text->text().isEmpty())
        needed += m_column->spacing() + m_text->heightForWidth(width);
    if (m_action && !m_action->text().isEmpty())
        needed += m_column->spacing() + m_action->sizeHint().height();
    m_picture->setVisible(height() >= needed);
}

} // namespace ui
