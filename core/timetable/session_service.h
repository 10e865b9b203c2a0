#pragma once

#include "core/security/permit.h"
#include "core/timetable/school_days.h"
#include "core/timetable/session_repository.h"

namespace security {
class Workspace;
}

namespace timetable {

// What an edit may change; the group stays (cancel and add instead).
struct SessionEdit {
    QDate day;
    DaySpan span;
    QString nature;
    std::optional<school::StaffId> staff;
    QString subject;
    std::optional<enrolment::GroupPartId> part = {};
    std::optional<school::RoomId> room = {};
    QString restsOn = {};
    QString reason = {}; // why it is moved or shortened; may be empty
};

struct WeekCopy {
    QDate week; // any day of it
    QDate toWeek;
    std::optional<school::GroupId> group = {}; // none: every group
};

// The dated sessions: planned, copied, changed singly. Each change gives what its undo needs.
// Errors: timetable.* of errors.h; each names what stands in the way and what to do.
class SessionService {
public:
    SessionService(security::Workspace &workspace, SchoolDays days);

    [[nodiscard]] base::Result<std::vector<Nature>> natures();
    [[nodiscard]] base::Result<SessionLine> session(SessionId id);
    [[nodiscard]] base::Result<std::vector<SessionLine>> sessions(const SessionFilter &filter);
    // Of whoever is at work. Now: runningAt() over those of the day.
    [[nodiscard]] base::Result<std::vector<SessionLine>> mine(QDate from, QDate to);

    // A closed day is a warning here: somebody chose that very day.
    [[nodiscard]] base::Result<PlannedSessions> add(const SessionPlan &plan);
    // Each week from the plan's day until a day, included; at most a year. Closed days, days on
    // which it stands already and days on which the group is busy are left out and named.
    [[nodiscard]] base::Result<PlannedSessions> repeatWeekly(const SessionPlan &plan, QDate until);
    // The standing sessions of a week, with those first named (not who replaced them), to another.
    [[nodiscard]] base::Result<PlannedSessions> copyWeek(const WeekCopy &copy);

    // Refused when its roll was done, or when the row version is another.
    [[nodiscard]] base::Result<EditedSession> edit(
        SessionId id, int rowVersion, const SessionEdit &edit);
    [[nodiscard]] base::Result<EditedSession> cancel(
        SessionId id, int rowVersion, const QString &reason);
    // A cancelled one stands again. Errors: those of add(), kNotCancelled.
    [[nodiscard]] base::Result<EditedSession> restore(SessionId id, int rowVersion);
    // "Ce qu'on a fait", over what was read; also of a session whose roll was done.
    [[nodiscard]] base::Result<SessionChange> setDoneText(
        SessionId id, const QString &before, const QString &text);
    [[nodiscard]] base::Done undoDoneText(const SessionChange &change);
    // Subjects of the last two years to choose from, the most frequent first.
    [[nodiscard]] base::Result<QStringList> subjects();
    // Nobody: whoever was first named is there after all. A teacher may only put the own name in,
    // and take it out.
    [[nodiscard]] base::Result<EditedSession> replace(
        SessionId id, int rowVersion, std::optional<school::StaffId> by);

    // Takes changes back, newest first, all or nothing; refused when one of the sessions changed
    // since. Added ones are removed.
    [[nodiscard]] base::Done undo(const std::vector<SessionChange> &changes);

private:
    [[nodiscard]] base::Result<SessionLine> unchanged(SessionId id, int rowVersion);
    [[nodiscard]] base::Result<security::Permit> requireChange(
        const Session &before, const Session &wanted);
    [[nodiscard]] base::Result<security::Permit> requireReplacement(
        const Session &before, const Session &wanted);
    [[nodiscard]] base::Result<EditedSession> change(
        const SessionLine &before, const Session &wanted, const QString &action);
    [[nodiscard]] base::Done addInto(PlannedSessions &report, security::Transaction &transaction,
        const SessionPlan &plan, const QString &series);

    security::Workspace &m_workspace;
    SchoolDays m_days;
};

} // namespace timetable
