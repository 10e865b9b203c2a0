#pragma once

#include "core/base/result.h"
#include "core/security/settings.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace security {

namespace errors {
inline constexpr base::ErrorCode kBadThreshold{"security.bad-threshold"};
inline constexpr base::ErrorCode kSourceMissing{"security.source-missing"};
} // namespace errors

// A target or a bound of the school, with where it comes from. Each is made of one setting or of
// several that only make sense together.
enum class Threshold {
    PracticeTarget,
    PracticeGreen,
    PracticeRed,
    FeeCeiling,
    ReminderDays,
    AfternoonFrom,
    ReasonHours,
    MeasureYears,
    PercentFrom,
    CensusDay,
    IdleLock,
    ExamReminders,
    KeptMarkYears,
    MinorHours,
    MinorBreak,
    MinorRest,
    MinorNight,
};
inline constexpr std::array kThresholds{Threshold::PracticeTarget, Threshold::PracticeGreen,
    Threshold::PracticeRed, Threshold::FeeCeiling, Threshold::ReminderDays,
    Threshold::AfternoonFrom, Threshold::ReasonHours, Threshold::MeasureYears,
    Threshold::PercentFrom, Threshold::CensusDay, Threshold::IdleLock, Threshold::ExamReminders,
    Threshold::KeptMarkYears, Threshold::MinorHours, Threshold::MinorBreak, Threshold::MinorRest,
    Threshold::MinorNight};

[[nodiscard]] QString titleOf(Threshold threshold); // translated
[[nodiscard]] QString hintOf(Threshold threshold);  // how it is typed, and its bounds
[[nodiscard]] std::vector<SettingKey> keysOf(Threshold threshold);

// As people read and type it: "2/3", "60 – 72", "800,00", "5", "01/10". values: in the order of
// keysOf().
[[nodiscard]] QString shownValue(Threshold threshold, const QStringList &values);
// With its unit: "60 – 72 %", "15 min".
[[nodiscard]] QString shownWithUnit(Threshold threshold, const QStringList &values);
// Errors: kBadThreshold, whose message says what is expected.
[[nodiscard]] base::Result<QStringList> parsedValue(Threshold threshold, const QString &typed);

} // namespace security
