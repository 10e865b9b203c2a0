#pragma once

#include "core/base/result.h"

// What the roll refuses; each has a test.
namespace attendance::errors {

inline constexpr base::ErrorCode kBadKey{"attendance.bad-key"};
inline constexpr base::ErrorCode kBadMinutes{"attendance.bad-minutes"};
inline constexpr base::ErrorCode kNotYet{"attendance.not-yet"};
inline constexpr base::ErrorCode kNobodyExpected{"attendance.nobody-expected"};
inline constexpr base::ErrorCode kIncomplete{"attendance.incomplete"};
inline constexpr base::ErrorCode kNotExpected{"attendance.not-expected"};
inline constexpr base::ErrorCode kClosed{"attendance.closed"};
inline constexpr base::ErrorCode kSignedSheet{"attendance.signed-sheet"};
inline constexpr base::ErrorCode kHeld{"attendance.held"};
inline constexpr base::ErrorCode kBadPeriod{"attendance.bad-period"};
inline constexpr base::ErrorCode kNothingToClose{"attendance.nothing-to-close"};
inline constexpr base::ErrorCode kNoRoll{"attendance.no-roll"};
inline constexpr base::ErrorCode kChangedMeanwhile{"attendance.changed-meanwhile"};

} // namespace attendance::errors
