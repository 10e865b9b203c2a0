#include "core/follow_up/half_day.h"

#include <algorithm>
#include <map>
#include <utility>

namespace follow_up {

namespace {

using base::Minutes;
using timetable::DaySpan;

std::optional<DaySpan> shared(const DaySpan &a, const DaySpan &b)
{
    const DaySpan part{std::max(a.starts, b.starts), std::min(a.ends, b.ends)};
    return part.ends > part.starts ? std::optional(part) : std::nullopt;
}

void count(HalfDay &halfDay, Worth worth, Minutes minutes)
{
    switch (worth) {
    case Worth::NotMissed:
        return;
    case Worth::Excluded:
        halfDay.excluded += minutes;
        return;
    case Worth::Justified:
        break;
    case Worth::Unjustified:
        halfDay.unjustified += minutes;
        break;
    case Worth::Waiting:
        halfDay.waiting += minutes;
        break;
    }
    halfDay.missed += minutes;
}

// The missed part of a session, absence by absence; what is left over is silence.
void countMissed(HalfDay &halfDay, QDate day, const DaySpan &missed,
    const std::vector<JudgedAbsence> &absences, const HalfDayRule &rule)
{
    Minutes silent = missed.length();
    for (const JudgedAbsence &absence : absences) {
        const auto ofDay = absence.span.on(day);
        const auto part = ofDay ? shared(missed, *ofDay) : std::nullopt;
        if (!part)
            continue;
        count(halfDay, absence.worth, part->length());
        silent -= part->length();
    }
    if (silent > Minutes())
        count(halfDay, rule.silence(day), silent);
}

} // namespace

std::vector<HalfDay> halfDays(const std::vector<OwedSession> &sessions,
    const std::vector<JudgedAbsence> &absences, const HalfDayRule &rule)
{
    std::map<std::pair<QDate, bool>, HalfDay> found;
    for (const OwedSession &session : sessions) {
        const bool isAfternoon = session.span.starts >= rule.noonMinute;
        HalfDay &halfDay = found[{session.day, isAfternoon}];
        halfDay.day = session.day;
        halfDay.isAfternoon = isAfternoon;
        halfDay.expected += session.span.length();
        if (!session.isCalled) {
            ++halfDay.missingRolls;
            halfDay.uncalled += session.span.length();
        } else if (session.missed)
            countMissed(halfDay, session.day, *session.missed, absences, rule);
    }
    std::vector<HalfDay> inOrder;
    inOrder.reserve(found.size());
    for (const auto &[key, halfDay] : found)
        inOrder.push_back(halfDay);
    return inOrder;
}

void HalfDayCounts::add(const HalfDay &halfDay)
{
    all += halfDay.isMissed() ? 1 : 0;
    whole += halfDay.isMissedWhole() ? 1 : 0;
    unjustified += halfDay.isUnjustified() ? 1 : 0;
    unjustifiedWhole += halfDay.isUnjustifiedWhole() ? 1 : 0;
    excluded += halfDay.excluded > Minutes() ? 1 : 0;
    waiting += halfDay.waiting > Minutes() ? 1 : 0;
    missingRolls += halfDay.missingRolls;
    expected += halfDay.expected;
    missed += halfDay.missed;
}

HalfDayCounts countBetween(const std::vector<HalfDay> &halfDays, QDate from, QDate to)
{
    HalfDayCounts counts;
    for (const HalfDay &halfDay : halfDays) {
        if (halfDay.day >= from && halfDay.day <= to)
            counts.add(halfDay);
    }
    return counts;
}

DaysInARow lastDaysInARow(const std::vector<HalfDay> &halfDays)
{
    struct Day {
        bool isCalled = false;
        bool isMissed = true;
    };
    std::map<QDate, Day> days;
    for (const HalfDay &halfDay : halfDays) {
        Day &day = days[halfDay.day];
        const Minutes called = halfDay.expected - halfDay.uncalled;
        if (called == Minutes())
            continue;
        day.isCalled = true;
        day.isMissed = day.isMissed && halfDay.missed >= called;
    }
    DaysInARow found;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        if (!day->second.isCalled)
            continue;
        if (!day->second.isMissed)
            break;
        ++found.days;
        found.from = day->first;
        if (!found.to.isValid())
            found.to = day->first;
    }
    return found;
}

} // namespace follow_up
