#include "ui/base/pill_label.h"

#include "ui/base/paint.h"
#include "ui/base/plain_text.h"

#include <QPainter>

namespace ui {

PillLabel::PillLabel(const Theme &theme, const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text, tone);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PillLabel::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return pillSize(m_theme, m_text);
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, m_theme, rect(), m_text, m_tone);
}

void PillLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? plainToolTip(m_text) : QString());
}

} // namespace ui
