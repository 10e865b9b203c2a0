#pragma once

#include "core/base/date_range.h"
#include "core/enrolment/group_part.h"
#include "core/school/calendar.h"
#include "core/timetable/session.h"

namespace timetable {

// In which weeks a slot stands, where weeks alternate.
enum class Weeks { Every, A, B };

// What a slot of the weekly pattern ("créneau") says, whatever its days.
struct SlotPlan {
    school::GroupId group;
    int weekday = 1; // 1 for Monday
    DaySpan span = {};
    QString nature = {}; // a code of Nature
    std::optional<school::StaffId> staff = {};
    QString subject = {};
    Weeks weeks = Weeks::Every;
    std::optional<enrolment::GroupPartId> part = {};
    std::optional<school::RoomId> room = {};
    QString restsOn = {};
    friend bool operator==(const SlotPlan &, const SlotPlan &) = default;
};

// A slot from a day to a day. When it changes from some day on it is ended and another follows it;
// line is the same for all that followed one another, so that their sessions are known as the same.
struct Slot {
    SlotId id;
    QString uuid;
    QString line;
    SlotPlan plan;
    base::DateRange range;
    bool withdrawn = false; // it makes no session
    int rowVersion = 1;

    [[nodiscard]] bool standsOn(QDate day) const { return !withdrawn && range.contains(day); }
};

// A slot with the words a list shows.
struct SlotLine {
    Slot slot;
    QString groupName;
    QString partName;
    QString staffName;
    QString roomName;
    QString natureLabel;
    CountsAs countsAs = CountsAs::Neither;

    [[nodiscard]] QString groupWords() const; // "Usinage 1 (A)"
};

// "Usinage 1, Monday, 8 h – 12 h": names a slot in a message; with its weeks where they alternate.
[[nodiscard]] QString described(const SlotLine &line);
[[nodiscard]] QString titleOf(Weeks weeks); // translated; empty for every week
[[nodiscard]] QString storedName(Weeks weeks);
[[nodiscard]] Weeks weeksFrom(const QString &stored);
[[nodiscard]] bool standsIn(Weeks weeks, school::WeekLetter letter);

// Two slots that share minutes and a group, a person or a room.
struct SlotConflict {
    enum class Kind { Group, Staff, Room };
    Kind kind;
    SlotId first;
    SlotId second;
    QString message; // names both
};

// Why these two cannot, or should not, both stand; a group's parts without common members can.
[[nodiscard]] std::vector<SlotConflict> conflictsBetween(
    const SlotLine &first, const SlotLine &second, const enrolment::PartMembers &parts);
[[nodiscard]] std::vector<SlotConflict> conflictsIn(
    const std::vector<SlotLine> &pattern, const enrolment::PartMembers &parts);

} // namespace timetable
