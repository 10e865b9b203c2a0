#pragma once

#include "core/attendance/mark.h"
#include "core/hours/hours_book.h"
#include "core/security/permit.h"
#include "core/timetable/session.h"

namespace hours {

// One session behind a figure.
struct SessionBehind {
    timetable::SessionId session; // 0 of hours that were taken over
    QDate day;
    timetable::DaySpan span;
    QString natureLabel;
    timetable::CountsAs countsAs = timetable::CountsAs::Neither;
    QString groupName;
    QString subject;
    attendance::RollMark mark;
    attendance::EntryHours hours;
    // Taken over in mid-year (reprise), one a nature: no session of the program; its day is the
    // last one they are of. Other than 0.
    qint64 opening = 0;
};

// Minutes of one day that are planned, and whose roll is not done.
struct DayAhead {
    enrolment::EnrolmentId enrolment;
    QDate day;
    Split planned;
};

// Reads over the weekly roll-up, the rolls and the hours taken over in mid-year. permit: ReadHours;
// Reach::Own keeps to the students of the groups the account is assigned to on any day of the
// current school year.
class HoursRepository {
public:
    // By enrolment and Monday; one query over the roll-up, one over what was taken over.
    [[nodiscard]] static base::Result<std::vector<WeekHours>> weeks(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    // The whole year of each student who has hours, in the order of lists.
    [[nodiscard]] static base::Result<std::vector<StudentHours>> year(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    [[nodiscard]] static base::Result<std::vector<Student>> students(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    [[nodiscard]] static base::Result<std::vector<Membership>> memberships(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    [[nodiscard]] static base::Result<std::vector<Group>> groups(
        storage::Database &database, const security::Permit &permit);

    // The sessions of one enrolment whose roll was done, days inclusive, in their order; hours
    // taken over until one of these days stand first.
    [[nodiscard]] static base::Result<std::vector<SessionBehind>> behind(
        storage::Database &database, const security::Permit &permit,
        enrolment::EnrolmentId enrolment, QDate from, QDate to);
    // Sessions without a roll, times who is expected in them; days inclusive.
    [[nodiscard]] static base::Result<std::vector<DayAhead>> ahead(storage::Database &database,
        const security::Permit &permit, school::SchoolYearId year, QDate from, QDate to);
};

} // namespace hours
