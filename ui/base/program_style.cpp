#include "ui/base/program_style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStyleFactory>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int ProgramStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_LineEditIconSize || metric == PM_SmallIconSize)
        return qRound(16 * m_scalePercent / 100.0);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *result) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

void ProgramStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool ProgramStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // the page behind it scrolls
    return true;
}

} // namespace ui
