#pragma once

#include "core/base/result.h"

// What the fees refuse; each has a test.
namespace fees::errors {

inline constexpr base::ErrorCode kNoLine{"fees.no-line"};
inline constexpr base::ErrorCode kTooManyLines{"fees.too-many-lines"};
inline constexpr base::ErrorCode kBadAmount{"fees.bad-amount"};
inline constexpr base::ErrorCode kMissingLabel{"fees.missing-label"};
inline constexpr base::ErrorCode kBadReduction{"fees.bad-reduction"};
inline constexpr base::ErrorCode kBadDueDates{"fees.bad-due-dates"};
inline constexpr base::ErrorCode kBadDate{"fees.bad-date"};
inline constexpr base::ErrorCode kMissingRemitter{"fees.missing-remitter"};
inline constexpr base::ErrorCode kMissingReason{"fees.missing-reason"};
inline constexpr base::ErrorCode kMissingUuid{"fees.missing-uuid"};
inline constexpr base::ErrorCode kOverInstalment{"fees.over-instalment"};
inline constexpr base::ErrorCode kOverPayment{"fees.over-payment"};
inline constexpr base::ErrorCode kNotSame{"fees.not-the-same"};
inline constexpr base::ErrorCode kAlreadyVoid{"fees.already-void"};
inline constexpr base::ErrorCode kSettled{"fees.settled"};
inline constexpr base::ErrorCode kOverOpen{"fees.over-open"};
inline constexpr base::ErrorCode kBadShares{"fees.bad-shares"};
inline constexpr base::ErrorCode kBadDiscount{"fees.bad-discount"};
inline constexpr base::ErrorCode kBadScale{"fees.bad-scale"};
inline constexpr base::ErrorCode kBadMonths{"fees.bad-months"};
inline constexpr base::ErrorCode kBadSchedule{"fees.bad-schedule"};
inline constexpr base::ErrorCode kOverReduction{"fees.over-reduction"};
inline constexpr base::ErrorCode kNoPayer{"fees.no-payer"};
inline constexpr base::ErrorCode kInvoiced{"fees.invoiced"};
inline constexpr base::ErrorCode kMovedOn{"fees.moved-on"};
inline constexpr base::ErrorCode kChangedMeanwhile{"fees.changed-meanwhile"};
inline constexpr base::ErrorCode kNoCheque{"fees.no-cheque"};
inline constexpr base::ErrorCode kNotCheque{"fees.not-a-cheque"};
inline constexpr base::ErrorCode kDeposited{"fees.already-deposited"};
inline constexpr base::ErrorCode kTooEarly{"fees.too-early"};
inline constexpr base::ErrorCode kNobodyToCharge{"fees.nobody-to-charge"};
inline constexpr base::ErrorCode kOverAdvance{"fees.over-advance"};
inline constexpr base::ErrorCode kRefunded{"fees.refunded"};
inline constexpr base::ErrorCode kNoReminder{"fees.no-reminder"};
inline constexpr base::ErrorCode kBadSnapshot{"fees.bad-snapshot"};

} // namespace fees::errors
