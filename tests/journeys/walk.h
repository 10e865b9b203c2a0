#pragma once

#include "ui/shell/main_window.h"

#include <functional>

namespace tests {

// Goes wherever whoever is signed in may go: every page, tab and section of the settings, with the
// first row of each list chosen so that panels and previews fill, and every hit of a search. look
// is called at each stop, when all is laid out and painted.
void walkThrough(
    ui::MainWindow &window, const QString &searched, const std::function<void()> &look);

} // namespace tests
