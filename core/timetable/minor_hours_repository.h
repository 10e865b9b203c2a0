#pragma once

#include "core/security/permit.h"
#include "core/timetable/minor_hours.h"

namespace storage {
class Database;
}

namespace timetable {

// What the limits of minors are held against: the settings, and who is in which group on a day.
class MinorHoursRepository {
public:
    [[nodiscard]] static base::Result<MinorHours> limits(storage::Database &database);
    [[nodiscard]] static base::Result<std::vector<YoungPerson>> peopleOn(
        storage::Database &database, const security::Permit &permit, QDate day);
};

} // namespace timetable
