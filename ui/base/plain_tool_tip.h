#pragma once

#include <QRect>
#include <QString>

class QHelpEvent;
class QWidget;

namespace ui {

// Shows what a model says of a cell as plain text, whoever typed it: for the views and delegates
// that answer for their own tool tips. Nothing to say hides the tip.
void showPlainToolTip(
    const QHelpEvent &event, const QString &text, QWidget &viewport, const QRect &cell);

} // namespace ui
