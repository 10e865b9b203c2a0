#pragma once

#include "core/base/result.h"
#include "core/people/ids.h"
#include "core/security/permit.h"

#include <QDate>
#include <QString>

#include <vector>

namespace storage {
class Database;
}

namespace attendance {

// Somebody who missed whole sessions of a day.
struct DayAbsence {
    people::StudentId student;
    QString name; // DUPONT Léa
    QString groupName;
    int missed = 0; // sessions of the day missed whole
};

// What the rolls of one day say so far. Called: young people in at least one roll that was done.
struct DayAttendance {
    int sessions = 0; // not counting cancelled ones
    int rollsDone = 0;
    int called = 0;
    int late = 0;                    // young people
    std::vector<DayAbsence> absents; // in the order of lists

    [[nodiscard]] int present() const { return called - int(absents.size()); }
};

class DayAttendanceRepository {
public:
    // permit: ReadHours. Reach::Own: one's own students, and the sessions of one's own groups.
    [[nodiscard]] static base::Result<DayAttendance> ofDay(
        storage::Database &database, const security::Permit &permit, QDate day);
};

} // namespace attendance
