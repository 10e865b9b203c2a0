#pragma once

#include "core/school/calendar.h"
#include "core/security/transaction.h"

namespace school {

// All SQL on closure.
class CalendarRepository {
public:
    // In the order of their first day.
    [[nodiscard]] static base::Result<std::vector<Closure>> closures(
        storage::Database &database, const security::Permit &permit);
    // Closures, local law and open days together: what other folders plan with.
    [[nodiscard]] static base::Result<Calendar> calendar(
        storage::Database &database, const security::Permit &permit);

    [[nodiscard]] static base::Result<ClosureId> add(
        const security::Transaction &transaction, const ClosureDates &dates);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(const security::Transaction &transaction,
        ClosureId id, const ClosureDates &dates, int expectedVersion);
    [[nodiscard]] static base::Result<bool> remove(
        const security::Transaction &transaction, ClosureId id, int expectedVersion);
};

} // namespace school
