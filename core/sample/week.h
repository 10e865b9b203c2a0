#pragma once

#include "core/sample/plan.h"
#include "core/timetable/session.h"

#include <vector>

namespace sample {

struct WeekTime {
    int dayOfWeek;
    int starts;
    int ends;
    bool practice;
    const char16_t *subject;
};

// The week of a group, by its place in the plan: 24 hours of workshop and 11 of theory (68.6 %
// practice). Three groups share a teacher, so their lessons never meet.
[[nodiscard]] std::vector<WeekTime> weekOf(int group);
// What a session or a slot of it is, but for its day.
[[nodiscard]] timetable::SessionPlan planOf(
    const PlannedGroup &group, QDate day, const WeekTime &time, bool onOrder);

} // namespace sample
