#include "ui/base/program_style.h"

#include <QStyleFactory>

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

} // namespace ui
