#pragma once

#include "ui/base/desk.h"

class QMenu;
class QWidget;

namespace ui {

class DataTable;

// Starts letters about the students of a list: those who are chosen, or all who are shown, as
// searched, filtered and kept in a saved filter. The rows' keys are students. kind: as the page of
// the letters knows it.
[[nodiscard]] QMenu *makeLettersMenu(
    const Desk &desk, const DataTable &table, const QString &kind, QWidget *parent);

} // namespace ui
