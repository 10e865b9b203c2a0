#pragma once

#include "core/attendance/attendance_service.h"
#include "core/enrolment/student_list.h"
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

// What several parts of the home page are made of, read once.
struct HomeFacts {
    std::vector<enrolment::StudentRow> students;
    std::vector<hours::StudentHours> hours; // of the current year
    hours::PracticeTargets targets;
};

} // namespace ui
