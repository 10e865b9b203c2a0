#pragma once

#include "core/base/minutes.h"
#include "core/base/ratio.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/school/ids.h"
#include "core/security/permit.h"

#include <QString>

#include <vector>

namespace storage {
class Database;
}

namespace attendance {

// What the rolls of a year say of one group: minutes attended of those delivered (so an exempted
// student weighs nothing), and how often somebody was absent or late.
struct AttendanceTotals {
    school::GroupId group;
    QString groupName;
    base::Minutes delivered;
    base::Minutes attended;
    int absences = 0; // sessions missed whole
    int lates = 0;
    base::Minutes lateMinutes;

    [[nodiscard]] base::Ratio attendedShare() const
    {
        return {attended.count(), delivered.count()};
    }
};

class AttendanceTotalsRepository {
public:
    // Per group of the sessions, by name. Reach::Own: of one's own students only.
    [[nodiscard]] static base::Result<std::vector<AttendanceTotals>> ofYear(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
};

} // namespace attendance
