#pragma once

#include "core/security/permit.h"
#include "core/timetable/slot.h"

namespace security {
class Transaction;
}
namespace storage {
class Database;
}

namespace timetable {

// All SQL on slot. Lists are in the order of group name, weekday and start, without the withdrawn
// ones.
class SlotRepository {
public:
    [[nodiscard]] static base::Result<std::optional<SlotLine>> find(
        storage::Database &database, const security::Permit &permit, SlotId id);
    // Those that stand on one of the days.
    [[nodiscard]] static base::Result<std::vector<SlotLine>> between(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);

    // The last day of those that end before a day.
    [[nodiscard]] static base::Result<std::optional<QDate>> lastDayBefore(
        storage::Database &database, const security::Permit &permit, QDate day);

    // The line of a first slot is its own uuid.
    [[nodiscard]] static base::Result<SlotId> add(
        security::Transaction &transaction, const Slot &slot);
    // Plan, days and withdrawn; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Slot &wanted, int expectedVersion);
};

} // namespace timetable
