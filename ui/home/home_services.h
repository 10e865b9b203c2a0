#pragma once

#include "core/attendance/attendance_service.h"
#include "core/fees/fee_list_service.h"
#include "core/hours/hours_service.h"
#include "core/school/year_service.h"
#include "core/security/workspace.h"
#include "core/timetable/session_service.h"

namespace ui {

// What the home page reads; all of it outlives the page.
struct HomeServices {
    security::Workspace &workspace;
    school::YearService &years;
    timetable::SessionService &sessions;
    attendance::AttendanceService &attendance;
    hours::HoursService &hours;
    fees::FeeListService &fees;
    bool needsSecondPlace; // real names in the file, and nowhere else to keep its backups
};

} // namespace ui
