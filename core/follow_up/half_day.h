#pragma once

#include "core/absences/absence_span.h"
#include "core/base/minutes.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace follow_up {

// One session somebody was expected in. A roll that was not done misses nobody: it is counted as a
// missing roll, so that no figure claims more than was seen.
struct OwedSession {
    QDate day;
    timetable::DaySpan span;
    bool isCalled = true;
    std::optional<timetable::DaySpan> missed = {}; // the part of it; late and early are no absence
};

// What an absence is worth: the standing of its reason, or what time has made of silence. Waiting:
// nobody has said why, and the deadline is not over. NotMissed: at work for the school, or
// exempted, whatever the roll says.
enum class Worth { Justified, Unjustified, Waiting, Excluded, NotMissed };
struct JudgedAbsence {
    absences::AbsenceSpan span;
    Worth worth = Worth::Unjustified;
};

// A morning or an afternoon with sessions. The law counts half-days and does not define one that
// was missed in part: both counts are kept, and the head chooses (domain 3.3).
struct HalfDay {
    QDate day;
    bool isAfternoon = false;
    base::Minutes expected;
    base::Minutes uncalled; // of those expected: nobody did the roll
    base::Minutes missed;   // without exclusions
    base::Minutes unjustified;
    base::Minutes waiting;
    base::Minutes excluded;
    int missingRolls = 0;

    [[nodiscard]] bool isMissed() const { return missed > base::Minutes(); }
    [[nodiscard]] bool isMissedWhole() const { return isMissed() && missed >= expected; }
    [[nodiscard]] bool isUnjustified() const { return unjustified > base::Minutes(); }
    [[nodiscard]] bool isUnjustifiedWhole() const
    {
        return isUnjustified() && unjustified >= expected;
    }
    friend bool operator==(const HalfDay &, const HalfDay &) = default;
};

struct HalfDayRule {
    int noonMinute = 13 * 60; // an afternoon session begins then or later
    // What a missed part is worth that no absence case speaks of: Waiting or Unjustified.
    std::function<Worth(QDate)> silence = [](QDate) { return Worth::Unjustified; };
};

// The half-days of one young person, in their order. Absences share no minute with each other.
[[nodiscard]] std::vector<HalfDay> halfDays(const std::vector<OwedSession> &sessions,
    const std::vector<JudgedAbsence> &absences, const HalfDayRule &rule);

// How many of them count, of a month or of any other days.
struct HalfDayCounts {
    int all = 0; // missed in part or whole, justified or not
    int whole = 0;
    int unjustified = 0;
    int unjustifiedWhole = 0;
    int excluded = 0;
    int waiting = 0;
    int missingRolls = 0;
    base::Minutes expected;
    base::Minutes missed;

    void add(const HalfDay &halfDay);
    friend bool operator==(const HalfDayCounts &, const HalfDayCounts &) = default;
};
// days inclusive
[[nodiscard]] HalfDayCounts countBetween(
    const std::vector<HalfDay> &halfDays, QDate from, QDate to);

// Whole days missed one after the other, up to the last day that was called: days without a session
// (weekends, holidays, closures) neither break nor lengthen them, and a day that nobody called is
// no proof of either.
struct DaysInARow {
    int days = 0;
    QDate from;
    QDate to;
    friend bool operator==(const DaysInARow &, const DaysInARow &) = default;
};
[[nodiscard]] DaysInARow lastDaysInARow(const std::vector<HalfDay> &halfDays);

} // namespace follow_up
