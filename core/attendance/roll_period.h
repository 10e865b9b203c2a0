#pragma once

#include "core/attendance/roll.h"

namespace storage {
class Database;
}

namespace attendance {

// The days whose rolls the office closes together ("clore une période").
struct RollPeriod {
    std::optional<school::GroupId> group; // none: every group
    QDate from;
    QDate to; // inclusive; never after today
};

// A roll as it was read.
struct RollVersion {
    timetable::SessionId session;
    int rowVersion = 0;
};

// How the rolls of a period stand.
struct PeriodState {
    std::vector<RollVersion> closable; // done, whole, not closed yet
    int closed = 0;
    std::vector<RollToDo> missing; // not done, or without somebody who is expected
};

// What closing a period did; the way back.
struct ClosedPeriod {
    RollPeriod period;
    std::vector<RollVersion> rolls; // as closing left them
    std::vector<RollToDo> missing;  // left open
};

class RollPeriodRepository {
public:
    [[nodiscard]] static base::Result<PeriodState> state(
        storage::Database &database, const security::Permit &permit, const RollPeriod &period);
};

} // namespace attendance
