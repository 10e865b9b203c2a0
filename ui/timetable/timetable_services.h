#pragma once

#include "core/enrolment/group_part_service.h"
#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/room_service.h"
#include "core/school/staff_service.h"
#include "core/timetable/generation_service.h"
#include "core/timetable/pattern_service.h"
#include "core/timetable/session_service.h"
#include "ui/timetable/choices.h"

namespace security {
class AccountService;
}

namespace ui {

// What the timetable works with. All of it outlives the pages.
struct TimetableServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    timetable::SessionService &sessions;
    timetable::PatternService &pattern;
    timetable::GenerationService &generation;
    enrolment::GroupPartService &parts;
    school::GroupService &groups;
    school::StaffService &staff;
    school::RoomService &rooms;
    school::CalendarService &calendars;
};

// What is offered in dialogs today: staff who work here, every room and part.
[[nodiscard]] base::Result<TimetableChoices> readChoices(const TimetableServices &services);

} // namespace ui
