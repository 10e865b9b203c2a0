#pragma once

#include "core/reports/outcome_report.h"
#include "core/school/ids.h"
#include "core/security/permit.h"

namespace storage {
class Database;
}

namespace reports {

// The days a report is about.
struct ReportDays {
    QDate first; // of the school year
    QDate last;
    QDate census;
    QDate on;
};

// What the outcome report reads over the tables of people, enrolment, timetable and attendance.
// permit: ReadOutcomes; for the profile, ReadSocialProfile.
class OutcomeRepository {
public:
    [[nodiscard]] static base::Result<EnrolmentFigures> enrolment(storage::Database &database,
        const security::Permit &permit, school::SchoolYearId year, const ReportDays &days);
    [[nodiscard]] static base::Result<ProfileFigures> profile(storage::Database &database,
        const security::Permit &permit, school::SchoolYearId year, const ReportDays &days);
    // Rolls done and due; the marks are attendance's to count.
    [[nodiscard]] static base::Result<AttendanceFigures> rolls(
        storage::Database &database, const security::Permit &permit, const ReportDays &days);
};

} // namespace reports
