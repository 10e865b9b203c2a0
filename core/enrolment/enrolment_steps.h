#pragma once

#include "core/base/result.h"
#include "core/enrolment/enrolment.h"

// What each act does to an enrolment with its groups and paths: values in, values out, no SQL.
// Every result keeps to one group of a kind and one path a day, inside the enrolment's dates.
namespace enrolment {

namespace errors {
inline constexpr base::ErrorCode kOutsideYear{"enrolment.outside-year"};
inline constexpr base::ErrorCode kOutsideEnrolment{"enrolment.outside-enrolment"};
inline constexpr base::ErrorCode kGroupArchived{"enrolment.group-archived"};
inline constexpr base::ErrorCode kPathYears{"enrolment.path-years"};
inline constexpr base::ErrorCode kAlreadyLeft{"enrolment.already-left"};
inline constexpr base::ErrorCode kNotLeft{"enrolment.not-left"};
inline constexpr base::ErrorCode kChangedBeforeEntry{"enrolment.changed-before-entry"};
} // namespace errors

// In another group of this kind from a day on; the one before ends the day before. A change that
// is planned later stays.
[[nodiscard]] base::Result<EnrolmentRecord> withGroup(
    const EnrolmentRecord &record, const Group &group, QDate from);
[[nodiscard]] base::Result<EnrolmentRecord> withoutGroup(
    const EnrolmentRecord &record, GroupKind kind, QDate from);
[[nodiscard]] base::Result<EnrolmentRecord> withPath(
    const EnrolmentRecord &record, const Path &path, QDate from);

// exitOn is the last day; groups and paths end with it, later ones never begin.
[[nodiscard]] base::Result<EnrolmentRecord> leaving(
    const EnrolmentRecord &record, QDate exitOn, const QString &exitCode);
// The departure did not take place: what ended that very day goes on.
[[nodiscard]] base::Result<EnrolmentRecord> staying(const EnrolmentRecord &record);
// A corrected entry: what began on the wrong day begins on the right one.
[[nodiscard]] base::Result<EnrolmentRecord> entering(const EnrolmentRecord &record, QDate entryOn);

// Entry and exit lie inside the school year, in this order.
[[nodiscard]] base::Done checkInsideYear(const Enrolment &enrolment);

} // namespace enrolment
