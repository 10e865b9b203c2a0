#pragma once

#include "core/base/minutes.h"
#include "core/base/ratio.h"
#include "core/base/result.h"
#include "core/timetable/nature.h"

#include <QString>

namespace storage {
class Database;
}

namespace hours {

// Minutes by what their nature counts as.
struct Split {
    base::Minutes practice;
    base::Minutes theory;
    base::Minutes neither;

    void add(timetable::CountsAs countsAs, base::Minutes minutes);
    Split &operator+=(const Split &other);
    [[nodiscard]] base::Minutes total() const { return practice + theory + neither; }
    // practice / (practice + theory); undefined when there was neither.
    [[nodiscard]] base::Ratio share() const
    {
        return {practice.count(), (practice + theory).count()};
    }
    friend bool operator==(const Split &, const Split &) = default;
};

[[nodiscard]] QString titleOf(timetable::CountsAs countsAs); // translated: "Practice"

// What was planned, what was given, what was attended; of sessions whose roll was done.
enum class Measure { Planned, Delivered, Attended };
struct HoursSums {
    Split planned;
    Split delivered;
    Split attended;

    HoursSums &operator+=(const HoursSums &other);
    [[nodiscard]] const Split &of(Measure measure) const;
    friend bool operator==(const HoursSums &, const HoursSums &) = default;
};

// Undefined: no hours to judge. Judged on a term or a year; one week only informs (domain 8.4).
enum class Judgement { Undefined, Green, Amber, Red };
[[nodiscard]] QString titleOf(Judgement judgement); // translated: "On target"

// The school's target (2/3) and tolerance, in permille, bounds included in the better colour.
struct PracticeTarget {
    int numerator = 2;
    int denominator = 3;
    int greenLow = 600;
    int greenHigh = 720;
    int redLow = 550;
    int redHigh = 780;
    base::Minutes practiceWeek{1440}; // 24 h

    [[nodiscard]] static base::Result<PracticeTarget> ofSchool(storage::Database &database);
    // Exact: whole numbers are compared, nothing is rounded.
    [[nodiscard]] Judgement judge(base::Ratio share) const;
    friend bool operator==(const PracticeTarget &, const PracticeTarget &) = default;
};
// "66" percent; with a decimal where the rounded figure would be judged otherwise than the share:
// "59,7". Of a defined share.
[[nodiscard]] QString shortPercent(base::Ratio share, const PracticeTarget &target);
[[nodiscard]] QString shown(const PracticeTarget &target); // "Target: 2/3 (60 to 72 %)"

} // namespace hours
