#pragma once

#include "core/attendance/attendance_rate.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/school/ids.h"
#include "core/security/permit.h"

#include <QDate>
#include <QString>

#include <vector>

namespace storage {
class Database;
}

namespace hours {

// Minutes given, attended and missed, and how often somebody was absent or late, in the sessions of
// one group and one civil month.
struct MonthAttendance {
    school::GroupId group;
    QString groupName;
    QDate month; // its first day
    base::Minutes delivered;
    base::Minutes attended;
    int absences = 0; // sessions missed whole
    int lates = 0;
    base::Minutes missed = {}; // of the sessions missed whole

    [[nodiscard]] base::Ratio rate() const { return attendance::attendanceRate(delivered, missed); }
};

// What one young person missed.
struct MissedSessions {
    enrolment::EnrolmentId enrolment;
    int absences = 0; // sessions missed whole
    int lates = 0;
    base::Minutes lateMinutes;
    base::Minutes missed = {}; // of the sessions missed whole
};

// Reads over the rolls by day, the office's word before the teacher's. permit: ReadHours;
// Reach::Own keeps to one's own students. Days inclusive.
class AttendanceFigures {
public:
    // By the order of group names, then by month.
    [[nodiscard]] static base::Result<std::vector<MonthAttendance>> months(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
    // Of who missed something; by enrolment.
    [[nodiscard]] static base::Result<std::vector<MissedSessions>> missed(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
};

} // namespace hours
