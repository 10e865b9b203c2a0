#pragma once

#include "core/attendance/roll.h"
#include "core/timetable/session_repository.h"

namespace registers {

// A session as a register tells of it: its roll, or that nobody did it.
struct CalledSession {
    timetable::SessionLine session;
    std::optional<attendance::Roll> roll;
    std::vector<attendance::ExpectedStudent> students; // called, or expected where nobody called

    // What was seen of somebody; null: not called.
    [[nodiscard]] const attendance::RollEntry *entryOf(enrolment::EnrolmentId enrolment) const;
};

// In the order of day, hour and group; without the cancelled ones.
[[nodiscard]] base::Result<std::vector<CalledSession>> calledSessions(storage::Database &database,
    const security::Permit &permit, const timetable::SessionFilter &filter);

// Everybody these sessions speak of, in the order of lists, once.
[[nodiscard]] std::vector<attendance::ExpectedStudent> everybodyIn(
    const std::vector<CalledSession> &sessions);

} // namespace registers
