#pragma once

#include "ui/base/theme.h"

namespace ui {

// The one style sheet of the program, for a choice of colours, scale and font.
[[nodiscard]] QString styleSheet(const ThemeChoice &choice);

// A size of text in points, as the screen measures them, from pixels before the user's scale.
[[nodiscard]] double pointsOf(double pixels, const ThemeChoice &choice);

} // namespace ui
