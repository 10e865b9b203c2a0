#include "ui/shell/centred_panel.h"

#include "ui/base/card.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"

#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kWidth = 420;
constexpr int kMarkSize = 44;
} // namespace

CentredPanel::CentredPanel(
    const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel(title, LabelLook::Title, this))
    , m_text(makeLabel(text, LabelLook::Muted, this))
{
    auto *mark = new QLabel(this);
    mark->setTextFormat(Qt::PlainText);
    mark->setPixmap(icon(theme, Icon::Logo, Ink::Accent).pixmap(kMarkSize, kMarkSize));
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);

    auto *card = new Card(theme, {}, this);
    card->setFixedWidth(theme.px(kWidth));
    m_body = card->body();
    m_body->setSpacing(theme.px(12));
    m_body->addWidget(m_title);
    m_body->addWidget(m_text);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(16));
    column->addStretch(2);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setHeading(title, text);
}

void CentredPanel::setHeading(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

} // namespace ui
