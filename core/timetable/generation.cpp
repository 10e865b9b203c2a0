#include "core/timetable/generation.h"

#include "core/base/dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

// What a line of slots asks of a day, or of a week.
using LineDay = std::pair<QString, QDate>;

bool isTouchable(const Session &session)
{
    return session.state == SessionState::Planned && !session.isOwn;
}

// Who is taken when, day by day, while sessions are added one after the other.
class Occupancy {
public:
    Occupancy(
        const enrolment::PartMembers &parts, const GroupNames &groups, const PartNames &partNames)
        : m_parts(parts)
        , m_groups(groups)
        , m_partNames(partNames)
    {
    }

    void add(const SessionPlan &plan) { m_days[plan.day].push_back(plan); }

    // The one in the way, if there is one.
    [[nodiscard]] const SessionPlan *inTheWayOf(const SessionPlan &plan) const
    {
        const auto day = m_days.constFind(plan.day);
        if (day == m_days.constEnd())
            return nullptr;
        const auto other = std::find_if(day->begin(), day->end(), [&](const SessionPlan &one) {
            return one.group == plan.group && one.span.overlaps(plan.span) && share(one, plan);
        });
        return other == day->end() ? nullptr : &*other;
    }

    [[nodiscard]] Skipped skipped(const SessionPlan &plan, const SessionPlan &other) const
    {
        return {Skipped::Why::GroupBusy, plan.day,
            QCoreApplication::translate(
                "timetable", "Left out: %1 would overlap another session of the same group (%2).")
                .arg(named(plan), named(other))};
    }

private:
    [[nodiscard]] bool share(const SessionPlan &a, const SessionPlan &b) const
    {
        return !a.part || !b.part || m_parts.haveCommon(*a.part, *b.part, {a.day, a.day});
    }
    [[nodiscard]] QString named(const SessionPlan &plan) const
    {
        QString words = m_groups.value(plan.group);
        if (plan.part)
            words += u" (%1)"_s.arg(m_partNames.value(*plan.part));
        return described(words, plan.day, plan.span);
    }

    const enrolment::PartMembers &m_parts;
    const GroupNames &m_groups;
    const PartNames &m_partNames;
    QHash<QDate, std::vector<SessionPlan>> m_days;
};

// The standing sessions of each line, found by the day they stand for, then by its week.
class ByLine {
public:
    explicit ByLine(const std::vector<StandingSession> &standing)
        : m_taken(standing.size(), false)
    {
        for (size_t i = 0; i < standing.size(); ++i) {
            if (standing[i].line.isEmpty())
                continue;
            const QDate day = standing[i].session.slotDay;
            m_byDay[{standing[i].line, day}].push_back(i);
            m_byWeek[{standing[i].line, base::mondayOf(day)}].push_back(i);
        }
    }

    std::optional<size_t> takeOfDay(const WantedSession &wanted)
    {
        return takeFrom(m_byDay, {wanted.line, wanted.slotDay});
    }
    std::optional<size_t> takeOfWeek(const WantedSession &wanted)
    {
        return takeFrom(m_byWeek, {wanted.line, base::mondayOf(wanted.slotDay)});
    }
    [[nodiscard]] bool isTaken(size_t i) const { return m_taken[i]; }

private:
    std::optional<size_t> takeFrom(
        const QHash<LineDay, std::vector<size_t>> &index, const LineDay &key)
    {
        const auto found = index.constFind(key);
        if (found == index.constEnd())
            return std::nullopt;
        for (const size_t i : *found) {
            if (m_taken[i])
                continue;
            m_taken[i] = true;
            return i;
        }
        return std::nullopt;
    }

    std::vector<bool> m_taken;
    QHash<LineDay, std::vector<size_t>> m_byDay;
    QHash<LineDay, std::vector<size_t>> m_byWeek;
};

// Which standing session each wanted one is: first all of the very day, then those of the week.
std::vector<std::optional<size_t>> matched(const std::vector<WantedSession> &wanted, ByLine &byLine)
{
    std::vector<std::optional<size_t>> matches;
    for (const WantedSession &one : wanted)
        matches.push_back(byLine.takeOfDay(one));
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!matches[i])
            matches[i] = byLine.takeOfWeek(wanted[i]);
    }
    return matches;
}

bool isAlike(const Session &session, const WantedSession &wanted)
{
    return session.plan == wanted.plan && session.slot == wanted.slot
        && session.slotDay == wanted.slotDay;
}

bool isInYears(const std::vector<school::SchoolYear> &years, QDate day)
{
    return std::any_of(years.begin(), years.end(),
        [day](const school::SchoolYear &year) { return year.dates.contains(day); });
}

WantedSession wantedOn(const Slot &slot, QDate day)
{
    const SlotPlan &plan = slot.plan;
    return {slot.id, slot.line, day,
        {day, plan.span, plan.nature, plan.group, plan.staff, plan.subject, plan.part, plan.room,
            plan.restsOn}};
}

} // namespace

std::vector<WantedSession> wantedSessions(const std::vector<SlotLine> &pattern,
    const school::Calendar &calendar, const std::vector<school::SchoolYear> &years,
    const base::DateRange &days)
{
    Q_ASSERT(days.to);
    std::vector<WantedSession> wanted;
    for (const QDate day : calendar.schoolDays(days.from, *days.to)) {
        if (!isInYears(years, day))
            continue;
        const school::WeekLetter letter = calendar.letterOf(day);
        for (const SlotLine &line : pattern) {
            const Slot &slot = line.slot;
            if (slot.plan.weekday == day.dayOfWeek() && slot.standsOn(day)
                && standsIn(slot.plan.weeks, letter))
                wanted.push_back(wantedOn(slot, day));
        }
    }
    return wanted;
}

Generation reconciled(const std::vector<WantedSession> &wanted,
    const std::vector<StandingSession> &standing, const base::DateRange &days,
    const enrolment::PartMembers &parts, const GroupNames &groups, const PartNames &partNames)
{
    Generation generation;
    ByLine byLine(standing);
    const auto matches = matched(wanted, byLine);
    std::vector<bool> moves(standing.size(), false); // its minutes are free
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (matches[i] && isTouchable(standing[*matches[i]].session)
            && !isAlike(standing[*matches[i]].session, wanted[i]))
            moves[*matches[i]] = true;
    }
    for (size_t i = 0; i < standing.size(); ++i) {
        const Session &session = standing[i].session;
        if (!standing[i].line.isEmpty() && !byLine.isTaken(i) && isTouchable(session)
            && days.contains(session.plan.day)) {
            moves[i] = true;
            generation.toRemove.push_back(standing[i]);
        }
    }
    Occupancy occupancy(parts, groups, partNames);
    for (size_t i = 0; i < standing.size(); ++i) {
        if (!moves[i] && standing[i].session.state != SessionState::Cancelled)
            occupancy.add(standing[i].session.plan);
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const StandingSession *before = matches[i] ? &standing[*matches[i]] : nullptr;
        if (before && !isTouchable(before->session)) {
            ++generation.leftAlone;
            continue;
        }
        if (before && !moves[*matches[i]]) {
            ++generation.alike;
            continue;
        }
        if (const SessionPlan *other = occupancy.inTheWayOf(wanted[i].plan)) {
            generation.leftOut.push_back(occupancy.skipped(wanted[i].plan, *other));
            // What cannot become what is wanted is wanted no more.
            if (before)
                generation.toRemove.push_back(*before);
            continue;
        }
        occupancy.add(wanted[i].plan);
        if (before)
            generation.toChange.push_back({*before, wanted[i]});
        else
            generation.toAdd.push_back(wanted[i]);
    }
    return generation;
}

} // namespace timetable
