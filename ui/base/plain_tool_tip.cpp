#include "ui/base/plain_tool_tip.h"

#include "ui/base/plain_text.h"

#include <QHelpEvent>
#include <QToolTip>

namespace ui {

void showPlainToolTip(
    const QHelpEvent &event, const QString &text, QWidget &viewport, const QRect &cell)
{
    QToolTip::showText(event.globalPos(), plainToolTip(text), &viewport, cell);
}

} // namespace ui
