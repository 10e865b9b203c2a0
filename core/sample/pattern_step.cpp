#include "core/sample/steps.h"
#include "core/sample/week.h"
#include "core/school/room_service.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/timetable/generation_service.h"
#include "core/timetable/slot_operations.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace sample {

namespace {

constexpr int kGroupsPerRoom = 3;

timetable::SlotPlan slotOf(const PlannedGroup &group, const WeekTime &time, school::RoomId room)
{
    const timetable::SessionPlan plan = planOf(group, {}, time, time.starts < 12 * 60);
    timetable::SlotPlan slot{
        plan.group, time.dayOfWeek, plan.span, plan.nature, plan.staff, plan.subject};
    if (!time.practice)
        slot.room = room;
    return slot;
}

} // namespace

// The weeks behind were written as they were held; those to come are made from the pattern.
base::Done addPattern(security::Workspace &workspace, const Plan &plan)
{
    ET_ASSIGN(const auto mayManage, workspace.require(Operation::ManageSchool));
    ET_ASSIGN(const auto mayPlan, workspace.require(Operation::PlanSessions));
    std::vector<school::RoomId> rooms;
    {
        ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, mayManage));
        for (size_t i = 0; i * kGroupsPerRoom < plan.groups.size(); ++i) {
            ET_ASSIGN(const auto room,
                school::RoomService::add(
                    transaction, {u"Salle %1"_s.arg(i + 1), std::nullopt, 16}));
            rooms.push_back(room);
        }
        ET_TRY(transaction.commit());
    }
    const school::YearDates &year = plan.years.back().dates;
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, mayPlan));
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        for (const WeekTime &time : weekOf(int(i))) {
            ET_TRY(timetable::SlotOperations::add(transaction,
                slotOf(plan.groups[i], time, rooms[i / kGroupsPerRoom]), year.firstDay));
        }
    }
    const QDate tomorrow = plan.today.addDays(1);
    if (tomorrow <= year.lastDay) {
        ET_TRY(timetable::GenerationService::generate(transaction, tomorrow, year.lastDay));
    }
    return transaction.commit();
}

} // namespace sample
