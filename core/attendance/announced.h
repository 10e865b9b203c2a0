#pragma once

#include "core/absences/absence_case.h"
#include "core/attendance/mark.h"

#include <optional>

namespace attendance {

// What the office already knows of somebody for the time of a session: announced, excluded, at work
// elsewhere. A sheet that is not done yet begins with it, and its keys leave it alone.
struct Announced {
    std::optional<RollMark> mark; // nothing: a part in the middle, for the teacher to know
    absences::Effect effect = absences::Effect::Absence;
    timetable::DaySpan part; // of the session
};

// Nothing when the absence and the session share no minute. An absence that covers the beginning of
// a session makes somebody late by its minutes, one that covers the end lets leave early; who works
// elsewhere or is exempted for a part only is told without a mark.
[[nodiscard]] std::optional<Announced> announcedFor(const absences::AbsenceSpan &span,
    absences::Effect effect, QDate day, const timetable::DaySpan &session);
// "Absence announced, 8 h – 10 h"; never the reason, which is the office's.
[[nodiscard]] QString shown(const Announced &announced);

} // namespace attendance
