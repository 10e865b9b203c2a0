#pragma once

#include "core/exchange/student_import_plan.h"

namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kColumnEmptied{"exchange.column-emptied"};
inline constexpr base::ErrorCode kColumnRenamed{"exchange.column-renamed"};
} // namespace errors

// A list that lost a column on its way: what the school knows of many stands empty from the first
// line to the last, or the official list has its first column under another name. Such a list is
// stopped as a whole. Errors: kColumnEmptied, kColumnRenamed, each with how many values it is
// about.
[[nodiscard]] base::Done checkColumnsAreWhole(
    const ImportSource &source, const ImportPlan &plan, const ImportSnapshot &snapshot);

} // namespace exchange
