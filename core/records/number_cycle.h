#pragma once

#include "core/security/transaction.h"

namespace records {

// The numbers of receipts and of other documents: 1, 2, 3 … of one kind and one year without a gap,
// because a number is taken inside the transaction that uses it and given back with it. The year is
// the one the number belongs to (a receipt: the accounting year of the payment's date).
class NumberCycle {
public:
    [[nodiscard]] static base::Result<int> next(
        const security::Transaction &transaction, const QString &kind, int year);

    // The last number given; 0 when none was.
    [[nodiscard]] static base::Result<int> last(
        storage::Database &database, const QString &kind, int year);

    // A school that takes over from another tool says which number comes next. Refused when it
    // was already given here.
    static inline constexpr base::ErrorCode kGiven{"records.number-given"};
    [[nodiscard]] static base::Done startAt(
        security::Transaction &transaction, const QString &kind, int year, int next);
    // Takes startAt(next) back: last is the last number given before it. Refused when one was given
    // since.
    [[nodiscard]] static base::Done backTo(
        security::Transaction &transaction, const QString &kind, int year, int next, int last);
};

// "R2026-0001". Numbers above 9999 grow longer.
[[nodiscard]] QString formatNumber(const QString &prefix, int year, int number);

} // namespace records
