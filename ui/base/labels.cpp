#include "ui/base/labels.h"

#include "ui/base/plain_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyle>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString nameOf(LabelLook look)
{
    switch (look) {
    case LabelLook::Body:
        return u"body"_s;
    case LabelLook::Muted:
        return u"muted"_s;
    case LabelLook::Caption:
        return u"caption"_s;
    case LabelLook::Strong:
        return u"strong"_s;
    case LabelLook::Heading:
        return u"heading"_s;
    case LabelLook::Title:
        return u"title"_s;
    case LabelLook::Figure:
        return u"figure"_s;
    case LabelLook::Field:
        return u"field"_s;
    case LabelLook::Error:
        return u"error"_s;
    }
    return u"body"_s;
}

} // namespace

QLabel *makeLabel(const QString &text, LabelLook look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setLook(*label, look);
    return label;
}

void setLook(QLabel &label, LabelLook look)
{
    setStyleProperty(label, "look", nameOf(look));
}

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

ElidedLabel::ElidedLabel(const QString &text, LabelLook look, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setLook(*this, look);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    elide();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_full) + margins.left() + margins.right() + 1,
        QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        elide();
        updateGeometry();
    }
}

void ElidedLabel::elide()
{
    const QString oneLine = QString(m_full).replace(u'\n', u' ');
    const QString shown = fontMetrics().elidedText(oneLine, Qt::ElideRight, contentsRect().width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == oneLine ? QString() : plainToolTip(m_full));
}

} // namespace ui
