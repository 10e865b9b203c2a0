#include "ui/timetable/timetable_services.h"

namespace ui {

base::Result<TimetableChoices> readChoices(const TimetableServices &services)
{
    TimetableChoices choices;
    ET_ASSIGN(choices.natures, services.sessions.natures());
    ET_ASSIGN(choices.groups, services.groups.groups());
    ET_ASSIGN(choices.staff, services.staff.names());
    std::erase_if(choices.staff, [](const school::StaffName &name) { return name.archived; });
    ET_ASSIGN(choices.rooms, services.rooms.rooms());
    ET_ASSIGN(choices.subjects, services.sessions.subjects());
    for (const school::Group &group : choices.groups) {
        if (group.archivedOn)
            continue;
        ET_ASSIGN(const auto parts, services.parts.parts(group.id));
        choices.parts.insert(choices.parts.end(), parts.begin(), parts.end());
    }
    choices.mayPlan =
        services.workspace.reach(security::Operation::PlanSessions) != security::Reach::None;
    return choices;
}

} // namespace ui
