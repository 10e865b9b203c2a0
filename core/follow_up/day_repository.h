#pragma once

#include "core/follow_up/day.h"

namespace follow_up {

// Reads who was missing on a day; writes nothing. Reach::Own keeps to one's own students.
class DayRepository {
public:
    // What the rolls of the day say, in the order of lists; without calls, cases and notices.
    [[nodiscard]] static base::Result<std::vector<AbsentOfDay>> missing(
        storage::Database &database, const security::Permit &permit, QDate day);
    // Somebody by the key of a case, for an absence that no roll speaks of yet.
    [[nodiscard]] static base::Result<std::optional<FollowedStudent>> student(
        storage::Database &database, const security::Permit &permit, people::StudentId student,
        QDate day);
    struct Rolls {
        int sessions = 0;
        int done = 0;
    };
    [[nodiscard]] static base::Result<Rolls> rolls(
        storage::Database &database, const security::Permit &permit, QDate day);
};

} // namespace follow_up
