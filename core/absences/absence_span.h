#pragma once

#include "core/base/result.h"
#include "core/timetable/day_span.h"

#include <QDate>
#include <QString>

#include <optional>

namespace absences {

namespace errors {
inline constexpr base::ErrorCode kBadSpan{"absences.bad-span"};
} // namespace errors

// From a minute of a day to a minute of a day, on the wall's clock; the last minute is not in it,
// so whole days go from 0 to 1440. School or not: only sessions that were planned can be missed.
struct AbsenceSpan {
    QDate fromDay;
    int fromMinute = 0;
    QDate toDay;
    int toMinute = 1440;

    [[nodiscard]] static AbsenceSpan days(QDate first, QDate last)
    {
        return {first, 0, last, 1440};
    }
    // Refuses days without a date, an end before the start, and more than a year.
    [[nodiscard]] base::Done check() const;
    [[nodiscard]] bool isWholeDays() const { return fromMinute == 0 && toMinute == 1440; }
    [[nodiscard]] bool overlaps(const AbsenceSpan &other) const;
    // Its minutes of one day; nothing when it has none there.
    [[nodiscard]] std::optional<timetable::DaySpan> on(QDate day) const;
    friend bool operator==(const AbsenceSpan &, const AbsenceSpan &) = default;
};

// "Monday 2 November", "from 2 to 6 November", "2 November, 8 h – 10 h"
[[nodiscard]] QString shown(const AbsenceSpan &span);

} // namespace absences
