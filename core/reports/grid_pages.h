#pragma once

#include "core/progress/grid.h"
#include "core/reports/fill_in_sheets.h"

namespace reports {

// Blank: to be filled in at the bench and typed back. AsShown: with the levels that stand.
enum class GridSheet { Blank, AsShown };

// The grid on paper: numbered students in the order of the screen, a column a competency, the pages
// of one block after another. What is left out of somebody's own subset is crossed out.
[[nodiscard]] std::vector<FillInPage> gridPages(
    const progress::Grid &grid, GridSheet kind, QDate day);

} // namespace reports
