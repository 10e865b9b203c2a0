#include "ui/home/home_plan.h"

#include "ui/home/home_sections.h"

namespace ui {

using security::Role;

std::vector<HomeSection> homePlan(const QSet<Role> &roles)
{
    const bool teaches = roles.contains(Role::Teacher) || roles.contains(Role::Master);
    const bool isDirector = roles.contains(Role::Director);
    const bool isSecretary = roles.contains(Role::Secretary);
    const bool isReferent = roles.contains(Role::Referent);
    std::vector<HomeSection> plan;
    const auto add = [&plan](bool isSeen, HomeSection section) {
        if (isSeen)
            plan.push_back(std::move(section));
    };
    add(teaches, mySessions());
    add(teaches, rollsToDo());
    add(teaches, absents());
    add(teaches, groupAlerts());
    add(teaches || isDirector || isSecretary || isReferent, thresholds());
    add(teaches, myStudents());
    add(teaches || isDirector, reviewsToWrite());
    add(isDirector || roles.contains(Role::Administrator), toSettle());
    add(isDirector, studentsToWatch());
    add(isDirector, attendanceThisMonth());
    add(isSecretary, filesToComplete());
    add(isSecretary || isDirector, instalments());
    add(isSecretary, majority());
    add(isSecretary, chequesToCash());
    add(isSecretary, candidatesToCall());
    add(isSecretary, papersToPrint());
    add(!teaches && (isSecretary || isReferent), absents());
    add(isSecretary, meals());
    add(!teaches && (isSecretary || isDirector), rollsToDo());
    add(!teaches && isReferent && !isDirector, studentsToWatch());
    add(isSecretary, statutoryLists());
    add(isSecretary || isDirector, examDates());
    return plan;
}

} // namespace ui
