#pragma once

#include "core/hours/attendance_figures.h"
#include "core/hours/hours_repository.h"
#include "core/hours/practice_targets.h"
#include "core/hours/staff_hours.h"

namespace security {
class Workspace;
}

namespace hours {

// A year as it stands, and as it will end if every session that is planned is held and everybody
// comes.
struct Outlook {
    HoursBook done;
    HoursBook toEnd;
    PracticeTargets targets;
    int waiting = 0; // sessions of days that are over, without a roll: they count in toEnd alone
};

// The hours of young people and of the staff, the 2/3–1/3 balance, with the sessions behind each
// figure.
class HoursService {
public:
    explicit HoursService(security::Workspace &workspace);

    [[nodiscard]] base::Result<PracticeTarget> target(); // the school's
    [[nodiscard]] base::Result<PracticeTargets> targets(school::SchoolYearId year);
    // Everything the monitor, the lists and the report show of a year.
    [[nodiscard]] base::Result<HoursBook> book(school::SchoolYearId year);
    [[nodiscard]] base::Result<Outlook> outlook(school::SchoolYearId year);
    // The whole year alone, of each student who has hours: for what needs no weeks.
    [[nodiscard]] base::Result<std::vector<StudentHours>> year(school::SchoolYearId year);
    [[nodiscard]] base::Result<std::vector<NatureHours>> natures(school::SchoolYearId year);
    // The sessions behind the figures of one student, days inclusive: their minutes add up to the
    // weeks between the same days.
    [[nodiscard]] base::Result<std::vector<SessionBehind>> behind(
        enrolment::EnrolmentId enrolment, QDate from, QDate to);
    // What is planned and has no roll yet, for who is expected as memberships stand today; days
    // inclusive, in weeks counted as if everybody came.
    [[nodiscard]] base::Result<std::vector<WeekHours>> ahead(
        school::SchoolYearId year, QDate from, QDate to);

    // Days inclusive. Teachers and masters read their own.
    [[nodiscard]] base::Result<std::vector<StaffHours>> staff(QDate from, QDate to);
    [[nodiscard]] base::Result<std::vector<StaffSession>> staffSessions(
        school::StaffId staff, QDate from, QDate to);
    [[nodiscard]] base::Result<std::vector<ManyMasters>> manyMasters(QDate from, QDate to);

    // The attendance of groups by month, and who was absent or late; days inclusive.
    [[nodiscard]] base::Result<std::vector<MonthAttendance>> months(QDate from, QDate to);
    [[nodiscard]] base::Result<std::vector<MissedSessions>> missed(QDate from, QDate to);

private:
    security::Workspace &m_workspace;
};

} // namespace hours
