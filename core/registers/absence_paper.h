#pragma once

#include "core/follow_up/month.h"
#include "core/registers/student_papers.h"

namespace registers {

// One month of one young person, as the law counts it.
struct MonthOfAbsences {
    QDate month; // its first day
    std::vector<follow_up::HalfDay> halfDays;
    std::vector<follow_up::ReachedRule> reached;
    std::vector<follow_up::Step> steps;
    follow_up::HalfDaySettings settings;
};

// What is sent along with a report to the academic authority: the half-days of a month one by one,
// both counts with the rule beside them, the numbers that were reached, and the steps taken. To
// whom it goes and by which article is the school's to check; the paper says so.
[[nodiscard]] PaperSnapshot absenceSummary(const Attested &about, const MonthOfAbsences &month);

} // namespace registers
