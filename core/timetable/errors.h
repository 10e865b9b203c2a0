#pragma once

#include "core/base/result.h"

// What the timetable refuses; each has a test.
namespace timetable::errors {

inline constexpr base::ErrorCode kBadTimes{"timetable.bad-times"};
inline constexpr base::ErrorCode kBadDay{"timetable.bad-day"};
inline constexpr base::ErrorCode kOutsideYear{"timetable.outside-year"};
inline constexpr base::ErrorCode kGroupGone{"timetable.group-gone"};
inline constexpr base::ErrorCode kStaffGone{"timetable.staff-gone"};
inline constexpr base::ErrorCode kBadNature{"timetable.bad-nature"};
inline constexpr base::ErrorCode kGroupBusy{"timetable.group-busy"};
inline constexpr base::ErrorCode kRollDone{"timetable.roll-done"};
inline constexpr base::ErrorCode kCancelled{"timetable.cancelled"};
inline constexpr base::ErrorCode kMissingReason{"timetable.missing-reason"};
inline constexpr base::ErrorCode kTooMany{"timetable.too-many"};
inline constexpr base::ErrorCode kPartGone{"timetable.part-gone"};
inline constexpr base::ErrorCode kRoomGone{"timetable.room-gone"};
inline constexpr base::ErrorCode kNotCancelled{"timetable.not-cancelled"};
inline constexpr base::ErrorCode kSlotEnded{"timetable.slot-ended"};
inline constexpr base::ErrorCode kChangedMeanwhile{"timetable.changed-meanwhile"};

} // namespace timetable::errors
