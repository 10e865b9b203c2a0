#pragma once

#include "core/school/school_year.h"
#include "core/timetable/slot.h"

#include <QHash>

namespace timetable {

// A session the pattern asks for on a day.
struct WantedSession {
    SlotId slot;
    QString line; // of the slot
    QDate slotDay;
    SessionPlan plan;
};

// A session that stands, with the line of the slot it was made from; empty for one made alone.
struct StandingSession {
    Session session;
    QString line = {};
};

struct ReplannedSession {
    StandingSession before;
    WantedSession after;
};

// Names for what is left out.
using GroupNames = QHash<school::GroupId, QString>;
using PartNames = QHash<enrolment::GroupPartId, QString>;

// What makes the sessions of some days those of the pattern. Only planned sessions that nobody
// changed by hand are touched: held, cancelled and own ones stay as they are, where they are.
struct Generation {
    std::vector<WantedSession> toAdd;
    std::vector<ReplannedSession> toChange;
    std::vector<StandingSession> toRemove;
    std::vector<Skipped> leftOut; // the group is busy: both sessions are named
    int alike = 0;
    int leftAlone = 0; // held, cancelled or changed by hand

    [[nodiscard]] bool changesNothing() const
    {
        return toAdd.empty() && toChange.empty() && toRemove.empty();
    }
};

// The days of a pattern: its slots on the school days of the years, in the weeks of their letter.
[[nodiscard]] std::vector<WantedSession> wantedSessions(const std::vector<SlotLine> &pattern,
    const school::Calendar &calendar, const std::vector<school::SchoolYear> &years,
    const base::DateRange &days);

// standing: all that touch the days, by their own day or by the day of the pattern they stand for.
// A wanted session is the standing one of its slot's line on that day, else of that week.
[[nodiscard]] Generation reconciled(const std::vector<WantedSession> &wanted,
    const std::vector<StandingSession> &standing, const base::DateRange &days,
    const enrolment::PartMembers &parts, const GroupNames &groups, const PartNames &partNames);

} // namespace timetable
