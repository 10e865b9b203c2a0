#pragma once

#include "core/security/permit.h"
#include "core/timetable/generation.h"

namespace security {
class Transaction;
}
namespace storage {
class Database;
}

namespace timetable {

// The SQL of a generation: thousands of sessions at once.
class GenerationRepository {
public:
    // All that touch the days, by their own day or by the one of the pattern they stand for.
    [[nodiscard]] static base::Result<std::vector<StandingSession>> standing(
        storage::Database &database, const security::Permit &permit, const base::DateRange &days);
    [[nodiscard]] static base::Result<GroupNames> groupNames(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<PartNames> partNames(
        storage::Database &database, const security::Permit &permit);
    // The days from which on somebody no longer works here, or a group is no more.
    struct Gone {
        QHash<school::StaffId, QDate> staff;
        QHash<school::GroupId, QDate> groups;
    };
    [[nodiscard]] static base::Result<Gone> gone(
        storage::Database &database, const security::Permit &permit);

    // Gives the keys in the same order.
    [[nodiscard]] static base::Result<std::vector<SessionId>> add(
        security::Transaction &transaction, const std::vector<WantedSession> &sessions);
    // As it was before it was removed, but for its key.
    [[nodiscard]] static base::Done putBack(
        security::Transaction &transaction, const std::vector<StandingSession> &sessions);
    // Plan and slot of planned sessions of these versions; false when one is another.
    [[nodiscard]] static base::Result<bool> change(
        security::Transaction &transaction, const std::vector<Session> &wanted);
    [[nodiscard]] static base::Result<bool> remove(security::Transaction &transaction,
        const std::vector<std::pair<SessionId, int>> &sessions); // with their versions
};

} // namespace timetable
