#pragma once

#include "core/attendance/mark.h"

namespace attendance {

// What is typed beside a name (domain 3.2), upper or lower case:
//   nothing, P or E  present         A  absent        D  exempted        L  elsewhere
//   R                late: now, or R8h25 (arrived at), or R25 (minutes); 8h25 and 25 alone mean R
//   S                left early: now, or S16h30 (left at), or S25 (minutes before the end)
//   I                infirmary, or I10h15 (left for it and did not come back), or I20 (minutes)
// nowMinute is the minute of the school's day.
[[nodiscard]] base::Result<RollMark> parseRollKey(
    const QString &text, const timetable::DaySpan &session, int nowMinute);

} // namespace attendance
