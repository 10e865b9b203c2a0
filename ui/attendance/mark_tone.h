#pragma once

#include "core/attendance/mark.h"
#include "ui/base/tokens.h"

namespace ui {

// The tone of a mark, the same on the sheet and on the workshop screen.
[[nodiscard]] Tone toneOf(attendance::Mark mark);

} // namespace ui
