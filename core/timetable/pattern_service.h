#pragma once

#include "core/security/undo.h"
#include "core/security/workspace.h"
#include "core/timetable/minor_hours.h"
#include "core/timetable/slot.h"

namespace timetable {

// The weekly pattern as it stands on a day, with what should be looked at.
struct Pattern {
    std::vector<SlotLine> lines;         // of every group
    std::vector<SlotConflict> conflicts; // of people and rooms; a group's are refused
    std::vector<HoursFinding> findings;  // limits of minors that the week goes beyond
};

struct ChangedSlot {
    SlotId id;
    std::vector<SlotConflict> conflicts; // with the other slots; allowed, told
    security::Undo undo;
};

// The weekly pattern: slots that hold from a day to a day. It makes no session by itself: see
// GenerationService. Errors: timetable.* of errors.h; kGroupBusy names both slots.
class PatternService {
public:
    explicit PatternService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Pattern> pattern(QDate day);
    [[nodiscard]] base::Result<SlotLine> slot(SlotId id);
    // The same of a week of dated sessions, by its Monday.
    [[nodiscard]] base::Result<std::vector<HoursFinding>> findings(QDate monday);

    // Until the end of the school year of its first day.
    [[nodiscard]] base::Result<ChangedSlot> add(const SlotPlan &plan, QDate from);
    // From a day on: the slot ends the day before and another follows it. On or before its first
    // day it becomes the other itself. The group stays.
    [[nodiscard]] base::Result<ChangedSlot> change(
        SlotId id, int rowVersion, const SlotPlan &wanted, QDate from);
    // From a day on it stands no more.
    [[nodiscard]] base::Result<security::Undo> end(SlotId id, int rowVersion, QDate from);
    // Every slot that a group has on a day, for another group from that day on; staff, rooms and
    // parts are left to be said. Refused as a whole when one meets a slot that is there.
    [[nodiscard]] base::Result<security::Undo> copy(
        school::GroupId from, school::GroupId to, QDate day);
    // The last day before this one on which a pattern stood, such as the end of last year's.
    [[nodiscard]] base::Result<std::optional<QDate>> lastDayBefore(QDate day);
    // Every slot that stood on a day, of every group that is there, anew from another on, whole.
    [[nodiscard]] base::Result<security::Undo> carryOver(QDate stood, QDate from);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace timetable
