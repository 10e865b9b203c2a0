#pragma once

#include "core/documents/charts.h"
#include "core/hours/hours_book.h"

namespace ui {

// The share of practice from the first week on, week after week, over the zone of the target; then
// how it goes on if all that is planned is held and attended.
[[nodiscard]] documents::LineChart shareCurve(const std::vector<hours::WeekHours> &weeks,
    hours::Measure measure, const hours::PracticeTarget &target);

} // namespace ui
