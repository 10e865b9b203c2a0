#pragma once

#include "core/reports/outcome_report.h"

// Reports with invented figures, for the tests of the pages.
namespace specimen {

// A school in its stride: two diplomas, three workshop groups of which one of twelve, leavers.
[[nodiscard]] reports::OutcomeReport outcomeReport();

// A school that was founded today.
[[nodiscard]] reports::OutcomeReport emptyOutcomeReport();

} // namespace specimen
