#pragma once

#include "core/documents/flow_document.h"
#include "core/follow_up/month.h"

namespace reports {

// What is sent along with a report to the academic authority: the half-days of a month one by one,
// both counts with the rule beside them, the numbers that were reached, and the steps taken. To
// whom it goes and by which article is the school's to check; the paper says so.
[[nodiscard]] documents::Content absenceSummary(const follow_up::StudentTrend &trend, QDate month,
    const documents::Letterhead &letterhead, QDate issued);

} // namespace reports
