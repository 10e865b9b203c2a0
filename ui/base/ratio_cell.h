#pragma once

#include "core/base/ratio.h"
#include "ui/base/cell_rows.h"

namespace ui {

// "11/12 (91,7 %)" for a RatioBarDelegate, with a bar where there are enough cases for a
// percentage.
[[nodiscard]] ListCell ratioCell(const base::Ratio &ratio);

} // namespace ui
