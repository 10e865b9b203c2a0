#pragma once

#include "core/school/calendar.h"
#include "core/security/transaction.h"

namespace school {

// All SQL on closure, open_day and week_letter.
class CalendarRepository {
public:
    // In the order of their first day.
    [[nodiscard]] static base::Result<std::vector<Closure>> closures(
        storage::Database &database, const security::Permit &permit);
    // In the order of days.
    [[nodiscard]] static base::Result<std::vector<OpenedDay>> openedDays(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<WeekLetters> letters(
        storage::Database &database, const security::Permit &permit);
    // Closures, local law, open days and letters together: what other folders plan with.
    [[nodiscard]] static base::Result<Calendar> calendar(
        storage::Database &database, const security::Permit &permit);

    [[nodiscard]] static base::Result<ClosureId> add(
        const security::Transaction &transaction, const ClosureDates &dates);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(const security::Transaction &transaction,
        ClosureId id, const ClosureDates &dates, int expectedVersion);
    [[nodiscard]] static base::Result<bool> remove(
        const security::Transaction &transaction, ClosureId id, int expectedVersion);

    // storage::errors::kUnique: that day is open already.
    [[nodiscard]] static base::Done open(
        const security::Transaction &transaction, const OpenedDay &opened);
    [[nodiscard]] static base::Result<bool> update(
        const security::Transaction &transaction, const OpenedDay &opened);
    [[nodiscard]] static base::Result<bool> close(
        const security::Transaction &transaction, QDate day, int expectedVersion);
    // None takes the letter away.
    [[nodiscard]] static base::Done setLetter(
        const security::Transaction &transaction, QDate monday, WeekLetter letter);
};

} // namespace school
