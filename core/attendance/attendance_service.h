#pragma once

#include "core/attendance/attendance_totals.h"
#include "core/attendance/day_attendance.h"
#include "core/attendance/roll_period.h"

namespace security {
class Workspace;
}

namespace attendance {

// The roll-call ("appel"), in one call from the sheet to the disk. Errors: attendance.* of
// errors.h.
class AttendanceService {
public:
    explicit AttendanceService(security::Workspace &workspace);

    // Rows in the order of lists, with the saved marks or "present".
    [[nodiscard]] base::Result<RollSheet> sheet(timetable::SessionId session);

    // Does the roll, or saves it changed. Somebody whose session it is not types it from a
    // colleague's signed sheet and says whose (the director may also stand in); a closed roll is
    // the office's.
    [[nodiscard]] base::Result<RollChange> take(const RollRequest &request);
    // One mark of a roll that is done.
    [[nodiscard]] base::Result<RollChange> changeMark(timetable::SessionId session, int rollVersion,
        const RollEntry &entry, std::optional<school::StaffId> typedFor = {});
    // The office's words beside the teacher's marks, which stay; no mark: the teacher's counts
    // again. Also of a closed roll.
    [[nodiscard]] base::Result<RollChange> correct(
        timetable::SessionId session, int rollVersion, const std::vector<OfficeWord> &words);
    [[nodiscard]] base::Result<RollChange> correct(timetable::SessionId session, int rollVersion,
        enrolment::EnrolmentId enrolment, const std::optional<RollMark> &office);
    // Gives back what a save changed; refused when somebody saved the roll since. A first save
    // undone is a roll that was never done.
    [[nodiscard]] base::Done undo(const RollChange &change);

    // The office settles a roll ("appel clos"), and opens it again.
    [[nodiscard]] base::Result<Roll> setClosed(
        timetable::SessionId session, int rollVersion, bool closed);
    // All rolls of a group, or of every one, between two days; those that are not done, or miss
    // somebody, stay open and are told.
    [[nodiscard]] base::Result<PeriodState> periodState(const RollPeriod &period);
    [[nodiscard]] base::Result<ClosedPeriod> closePeriod(const RollPeriod &period);
    [[nodiscard]] base::Done openAgain(const ClosedPeriod &closed); // refused if one changed since

    // Sessions until to (today at the latest) whose roll is not done or misses somebody, by person
    // in charge, day and hour.
    [[nodiscard]] base::Result<std::vector<RollToDo>> toDo(QDate from, QDate to);

    [[nodiscard]] base::Result<std::vector<AttendanceTotals>> totals(school::SchoolYearId year);
    [[nodiscard]] base::Result<DayAttendance> ofDay(QDate day);

    // After the terms of a year were moved: its weekly hours, counted again from its rolls.
    [[nodiscard]] base::Result<int> countHoursAgain(school::SchoolYearId year);

private:
    [[nodiscard]] base::Result<RollChange> save(const RollRequest &request);
    [[nodiscard]] base::Result<timetable::SessionLine> line(
        const security::Permit &permit, timetable::SessionId session);
    [[nodiscard]] base::Done checkSignedSheet(const security::Permit &permit,
        const RollRequest &request, const std::optional<Roll> &roll);
    [[nodiscard]] base::Result<Roll> current(
        const security::Permit &permit, const timetable::SessionLine &session, int rollVersion);

    security::Workspace &m_workspace;
};

} // namespace attendance
