#pragma once

#include "core/hours/hours_repository.h"

namespace security {
class Workspace;
}

namespace hours {

// The hours of young people and the 2/3–1/3 balance, with the sessions behind each figure.
class HoursService {
public:
    explicit HoursService(security::Workspace &workspace);

    [[nodiscard]] base::Result<PracticeTarget> target();
    // Everything the monitor, the lists and the report show of a year.
    [[nodiscard]] base::Result<HoursBook> book(school::SchoolYearId year);
    // The whole year alone, of each student who has hours: for what needs no weeks.
    [[nodiscard]] base::Result<std::vector<StudentHours>> year(school::SchoolYearId year);
    // The sessions behind the figures of one student, days inclusive: their minutes add up to the
    // weeks between the same days.
    [[nodiscard]] base::Result<std::vector<SessionBehind>> behind(
        enrolment::EnrolmentId enrolment, QDate from, QDate to);
    // What is planned and has no roll yet, for who is expected as memberships stand today.
    [[nodiscard]] base::Result<std::vector<DayAhead>> ahead(
        school::SchoolYearId year, QDate from, QDate to);

private:
    security::Workspace &m_workspace;
};

} // namespace hours
