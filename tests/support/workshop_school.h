#pragma once

#include "core/attendance/attendance_service.h"
#include "core/hours/hours_service.h"
#include "core/timetable/own_sessions.h"
#include "core/timetable/session_service.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

namespace support {

// A small true school around sessions: the year 2026-2027 in three terms, the workshop group
// Usinage and the theory group Général with the same four students, a master and a teacher with
// accounts, and the days off of All Saints. Nobody is signed in; the day is Monday 7 September.
struct WorkshopSchool {
    explicit WorkshopSchool(AnySchool &on);

    // Signs somebody in with one role; the same name is the same account.
    void signInAs(const QString &name, security::Role role) { school.signIn(name, {role}); }
    [[nodiscard]] timetable::SessionPlan plan(QDate day, int starts, int ends,
        const QString &nature = timetable::natures::kWorkshopOrder) const;
    [[nodiscard]] timetable::SessionPlan theory(QDate day, int starts, int ends) const;
    // Plans one session as the director and leaves whoever was at work signed in.
    timetable::Session planned(const timetable::SessionPlan &plan);
    // The request for a session's sheet, with the marks of the first students.
    [[nodiscard]] attendance::RollRequest roll(
        timetable::SessionId session, const std::vector<attendance::RollMark> &marks = {});
    [[nodiscard]] qint64 count(const QString &sql);
    void execute(const QString &sql) { must(school.database().runDirectly(sql)); }

    AnySchool &school;
    security::AccountId master;  // signs in as "maitre"
    security::AccountId teacher; // signs in as "prof"
    school::SchoolYearId year;
    school::GroupId workshop;
    school::GroupId general;
    school::StaffId masterStaff;
    school::StaffId teacherStaff;
    std::vector<enrolment::EnrolmentId> students; // in the order of lists
    timetable::SessionService sessions;
    attendance::AttendanceService attendance;
    hours::HoursService hours;
};

inline const QDate kMonday(2026, 9, 7);

} // namespace support
