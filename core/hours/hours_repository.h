#pragma once

#include "core/attendance/mark.h"
#include "core/hours/ahead.h"
#include "core/school/school_year.h"
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

// The year's minutes of one enrolment and one nature.
struct NatureHours {
    enrolment::EnrolmentId enrolment;
    QString natureLabel;
    timetable::CountsAs countsAs = timetable::CountsAs::Neither;
    attendance::EntryHours hours;
    bool withOpening = false;
};

// Reads over the weekly roll-up, the rolls and the hours taken over in mid-year. permit: ReadHours;
// Reach::Own keeps to the students of the groups the account is assigned to on any day of the
// current school year.
class HoursRepository {
public:
    // In the order of lists.
    [[nodiscard]] static base::Result<std::vector<Student>> students(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    // Of these students of a year, as students() gave them; by enrolment and Monday.
    [[nodiscard]] static base::Result<std::vector<WeekHours>> weeks(storage::Database &database,
        const security::Permit &permit, const school::SchoolYear &year,
        const std::vector<Student> &students);
    [[nodiscard]] static base::Result<std::vector<Membership>> memberships(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    [[nodiscard]] static base::Result<std::vector<Group>> groups(
        storage::Database &database, const security::Permit &permit);

    // The sessions of one enrolment whose roll was done, days inclusive, in their order; hours
    // taken over until one of these days stand first.
    [[nodiscard]] static base::Result<std::vector<SessionBehind>> behind(
        storage::Database &database, const security::Permit &permit,
        enrolment::EnrolmentId enrolment, QDate from, QDate to);
    // By enrolment and the order of natures.
    [[nodiscard]] static base::Result<std::vector<NatureHours>> natures(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    // Of sessions without a roll, days inclusive; they name nobody.
    [[nodiscard]] static base::Result<std::vector<PlannedDay>> planned(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
    [[nodiscard]] static base::Result<std::vector<PartMember>> parts(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
};

} // namespace hours
