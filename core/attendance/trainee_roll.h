#pragma once

#include "core/attendance/roll.h"

namespace security {
class Transaction;
struct FieldChange;
} // namespace security
namespace storage {
class Database;
}

namespace attendance {

// The foot of a roll: young people on a stay. All SQL on trainee_entry, and what saving it means.
class TraineeRoll {
public:
    // In the order of their stays' ids.
    [[nodiscard]] static base::Result<std::vector<TraineeEntry>> entries(
        storage::Database &database, const security::Permit &permit, timetable::SessionId session);
    // Everybody expected by name, then those of the roll who no longer are.
    [[nodiscard]] static base::Result<std::vector<TraineeRow>> rows(storage::Database &database,
        const security::Permit &permit, const timetable::SessionLine &session,
        const std::optional<Roll> &roll);

    // Only who is expected, each at most once, with minutes that fit the session.
    [[nodiscard]] static base::Done check(const security::Transaction &transaction,
        const timetable::SessionLine &session, const std::vector<TraineeEntry> &entries);
    // As entries() gives them.
    [[nodiscard]] static std::vector<TraineeEntry> inOrder(std::vector<TraineeEntry> entries);
    // The history of what differs, under the stay's uuid; a first "present" needs no line.
    [[nodiscard]] static base::Result<std::vector<security::FieldChange>> changes(
        const security::Transaction &transaction, const std::vector<TraineeEntry> &before,
        const std::vector<TraineeEntry> &after);
    // The entries become exactly these.
    [[nodiscard]] static base::Done replace(security::Transaction &transaction,
        timetable::SessionId session, const std::vector<TraineeEntry> &entries);
};

} // namespace attendance
