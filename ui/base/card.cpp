#include "ui/base/card.h"

#include "ui/base/labels.h"
#include "ui/base/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_title(makeLabel(QString(), LabelLook::Heading, m_head))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_body(new QVBoxLayout)
{
    m_headLayout->addWidget(m_title);
    m_headLayout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_head);
    outer->addLayout(m_body, 1);
    setTitle(title);
    measure();
    connect(&theme, &Theme::changed, this, &Card::measure);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_head->setVisible(!title.isEmpty() || m_headLayout->count() > 2);
    setAccessibleName(title);
    measure();
}

void Card::addMark(QWidget *mark)
{
    int stretch = 0;
    while (m_headLayout->itemAt(stretch)->widget())
        ++stretch;
    m_headLayout->insertWidget(stretch, mark);
    m_head->show();
    measure();
}

void Card::addAction(QWidget *action)
{
    m_headLayout->addWidget(action);
    m_head->show();
    measure();
}

void Card::setFlush(bool isFlush)
{
    m_isFlush = isFlush;
    measure();
}

void Card::measure()
{
    const int side = m_theme.px(15);
    m_headLayout->setContentsMargins(side, m_theme.px(12), side, m_isFlush ? m_theme.px(8) : 0);
    m_headLayout->setSpacing(m_theme.px(8));
    if (m_isFlush)
        m_body->setContentsMargins(0, m_head->isHidden() ? m_theme.px(6) : 0, 0, m_theme.px(6));
    else
        m_body->setContentsMargins(side, m_theme.px(m_head->isHidden() ? 15 : 12), side, side);
    m_body->setSpacing(m_theme.px(8));
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    paintPanel(painter, rect(), tokens.surface, tokens.border, 12);
}

} // namespace ui
