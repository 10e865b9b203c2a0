#pragma once

#include "core/timetable/session.h"

namespace security {
class Transaction;
}

namespace timetable {

struct CheckedPlan {
    SessionPlan plan;   // its texts cleaned
    QString groupWords; // "Usinage 1 (A)"
};

// What a plan must say by itself, whatever else stands: a good time, a day of a school year, a
// nature, and a group, part, person and room that are there that day.
[[nodiscard]] base::Result<CheckedPlan> checkedSession(const security::Transaction &transaction,
    SessionPlan plan, const std::optional<school::StaffId> &replacedBy);

} // namespace timetable
