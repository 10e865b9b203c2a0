#pragma once

class QWidget;

namespace ui {

// Lets Tab go through a window or a dialog in the order its layouts are read in, whatever the order
// in which its parts were made. What lies in no layout keeps its place.
void orderTabs(QWidget &root);

// The first part below root that takes keys; null when there is none.
[[nodiscard]] QWidget *firstInTabs(QWidget &root);

} // namespace ui
