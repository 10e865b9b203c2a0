#include "ui/base/message_bar.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return Icon::Info;
    case Tone::Good:
        return Icon::CheckCircle;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Error;
    }
    return Icon::Info;
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(makeLabel(QString(), LabelLook::Body, this))
    , m_button(makeButton(theme, QString(), ButtonLook::Secondary, std::nullopt, this))
    , m_close(new IconButton(theme, Icon::Cross, tr("Close this message"), this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto action = m_action)
            action();
    });
    connect(m_close, &IconButton::clicked, this, &MessageBar::leave);
    connect(&theme, &Theme::changed, this, &MessageBar::measure);
    m_button->hide();
    measure();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_action = nullptr;
    m_button->hide();
    m_text->setText(text);
    setAccessibleName(text);
    measure();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const base::Error &error)
{
    showMessage(Tone::Bad, error.message);
}

void MessageBar::setAction(const QString &label, std::function<void()> action)
{
    m_action = std::move(action);
    m_button->setText(label);
    m_button->setVisible(m_action != nullptr);
}

void MessageBar::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void MessageBar::setRaised(bool isRaised)
{
    m_isRaised = isRaised;
    update();
}

void MessageBar::leave()
{
    clear();
    emit closed();
}

void MessageBar::clear()
{
    m_action = nullptr;
    m_text->clear();
    setAccessibleName(QString());
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::measure()
{
    const QColor colour = m_theme.tokens().tone(m_tone).text;
    m_icon->setPixmap(iconPixmap(iconOf(m_tone), colour, m_theme.px(18), devicePixelRatioF()));
    setStyleProperty(*m_text, "tone", toneName(m_tone));
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(8), m_theme.px(6));
    layout()->setSpacing(m_theme.px(8));
    m_text->setMinimumHeight(m_theme.px(28));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = m_theme.tokens().tone(m_tone).fill;
    const QColor border = m_isRaised ? m_theme.tokens().tone(m_tone).text : fill;
    paintPanel(painter, rect(), fill, border, 8);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
