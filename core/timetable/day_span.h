#pragma once

#include "core/base/minutes.h"
#include "core/base/result.h"

#include <QString>
#include <QTime>

namespace timetable {

// From when to when on one civil day, in minutes since midnight; the end may be 24:00 (1440).
// Lengths are those of the clock on the wall: a night when the clocks change adds and takes
// nothing.
struct DaySpan {
    int starts = 0;
    int ends = 0;

    // Refuses what leaves the day, and an end that is not after the start (BI-41).
    [[nodiscard]] static base::Result<DaySpan> between(int starts, int ends);
    // The same from what people type: 8, 8h25, 13:30, and 24h for midnight at the end.
    [[nodiscard]] static base::Result<DaySpan> parse(const QString &starts, const QString &ends);

    [[nodiscard]] base::Minutes length() const { return base::Minutes(ends - starts); }
    [[nodiscard]] bool overlaps(const DaySpan &other) const
    {
        return starts < other.ends && other.starts < ends;
    }
    [[nodiscard]] bool contains(int minuteOfDay) const
    {
        return minuteOfDay >= starts && minuteOfDay < ends;
    }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

[[nodiscard]] inline int minuteOfDay(QTime time)
{
    return time.hour() * 60 + time.minute();
}

[[nodiscard]] QString formatMinuteOfDay(int minute);   // 8 h 05, 24 h
[[nodiscard]] QString formatSpan(const DaySpan &span); // 8 h 05 – 12 h

} // namespace timetable
