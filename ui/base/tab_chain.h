#pragma once

class QWidget;

namespace ui {

// Tab goes on through what can be used below root, in the order its layouts are read in and round
// again; what lies in no layout comes last. Asked at every Tab, for parts come, go and are built
// anew: Qt's own chain is in the order in which they were made, and falls into pieces when they
// change parents. False when there is nothing to go to. For QWidget::focusNextPrevChild().
bool moveFocus(QWidget &root, bool forwards);

// The first part below root that takes keys; null when there is none.
[[nodiscard]] QWidget *firstInTabs(QWidget &root);

} // namespace ui
