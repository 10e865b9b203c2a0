#include "core/timetable/pattern_service.h"

#include "core/base/dates.h"
#include "core/enrolment/group_part_repository.h"
#include "core/school/calendar_repository.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/timetable/generation_repository.h"
#include "core/timetable/minor_hours_repository.h"
#include "core/timetable/session_repository.h"
#include "core/timetable/slot_operations.h"
#include "core/timetable/slot_repository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

using security::Operation;
using security::Permit;
using security::Transaction;

// The slots of one kind of week as times of the week of a day.
std::vector<GroupTime> timesOf(
    const std::vector<SlotLine> &pattern, QDate monday, school::WeekLetter letter)
{
    std::vector<GroupTime> times;
    for (const SlotLine &line : pattern) {
        const SlotPlan &plan = line.slot.plan;
        if (standsIn(plan.weeks, letter)) {
            times.push_back({plan.group, plan.part, monday.addDays(plan.weekday - 1), plan.span,
                line.groupName, described(line)});
        }
    }
    return times;
}

std::vector<HoursFinding> findingsOf(const std::vector<SlotLine> &pattern,
    const std::vector<YoungPerson> &people, const MinorHours &limits, QDate day)
{
    const bool alternates = std::any_of(pattern.begin(), pattern.end(),
        [](const SlotLine &line) { return line.slot.plan.weeks != Weeks::Every; });
    using school::WeekLetter;
    const std::vector<WeekLetter> weeks =
        alternates ? std::vector{WeekLetter::A, WeekLetter::B} : std::vector{WeekLetter::None};
    std::vector<HoursFinding> all;
    for (const WeekLetter letter : weeks) {
        const auto times = timesOf(pattern, base::mondayOf(day), letter);
        for (const HoursFinding &one : findingsIn(times, people, limits, {}, DayWords::Weekday)) {
            const bool isKnown = std::any_of(all.begin(), all.end(), [&](const HoursFinding &f) {
                return f.kind == one.kind && f.message == one.message && f.groups == one.groups;
            });
            if (!isKnown)
                all.push_back(one);
        }
    }
    return all;
}

} // namespace

PatternService::PatternService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Pattern> PatternService::pattern(QDate day)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    storage::Database &database = m_workspace.database();
    Pattern pattern;
    ET_ASSIGN(pattern.lines, SlotRepository::between(database, permit, day, day));
    ET_ASSIGN(const auto parts, enrolment::GroupPartRepository::all(database, permit));
    pattern.conflicts = conflictsIn(pattern.lines, parts);
    ET_ASSIGN(const MinorHours limits, MinorHoursRepository::limits(database));
    ET_ASSIGN(const auto people, MinorHoursRepository::peopleOn(database, permit, day));
    pattern.findings = findingsOf(pattern.lines, people, limits, day);
    return pattern;
}

base::Result<SlotLine> PatternService::slot(SlotId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    ET_ASSIGN(const auto line, SlotRepository::find(m_workspace.database(), permit, id));
    if (!line || line->slot.withdrawn)
        return base::fail(security::notThere());
    return *line;
}

base::Result<std::vector<HoursFinding>> PatternService::findings(QDate monday)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    storage::Database &database = m_workspace.database();
    const QDate sunday = monday.addDays(6);
    ET_ASSIGN(const auto sessions,
        SessionRepository::list(
            database, permit, {monday, sunday, std::nullopt, std::nullopt, false}));
    std::vector<GroupTime> times;
    for (const SessionLine &line : sessions) {
        const SessionPlan &plan = line.session.plan;
        times.push_back(
            {plan.group, plan.part, plan.day, plan.span, line.groupName, described(line)});
    }
    ET_ASSIGN(const auto calendar, school::CalendarRepository::calendar(database, permit));
    std::set<QDate> holidays;
    for (QDate day = monday; day <= sunday; day = day.addDays(1)) {
        if (calendar.publicHolidayOn(day))
            holidays.insert(day);
    }
    ET_ASSIGN(const MinorHours limits, MinorHoursRepository::limits(database));
    ET_ASSIGN(const auto people, MinorHoursRepository::peopleOn(database, permit, monday));
    return findingsIn(times, people, limits, holidays, DayWords::Date);
}

base::Result<ChangedSlot> PatternService::add(const SlotPlan &plan, QDate from)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(WrittenSlot written, SlotOperations::add(transaction, plan, from));
    ET_TRY(transaction.commit());
    return ChangedSlot{written.line.slot.id, std::move(written.conflicts), std::move(written.undo)};
}

base::Result<ChangedSlot> PatternService::change(
    SlotId id, int rowVersion, const SlotPlan &wanted, QDate from)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        WrittenSlot written, SlotOperations::change(transaction, id, rowVersion, wanted, from));
    ET_TRY(transaction.commit());
    return ChangedSlot{written.line.slot.id, std::move(written.conflicts), std::move(written.undo)};
}

base::Result<security::Undo> PatternService::end(SlotId id, int rowVersion, QDate from)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(security::Undo undo, SlotOperations::end(transaction, id, rowVersion, from));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<security::Undo> PatternService::copy(
    school::GroupId from, school::GroupId to, QDate day)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto lines,
        SlotRepository::between(transaction.database(), transaction.permit(), day, day));
    security::Undo undo;
    for (const SlotLine &line : lines) {
        if (line.slot.plan.group != from)
            continue;
        SlotPlan plan = line.slot.plan;
        plan.group = to;
        plan.part.reset();
        plan.staff.reset();
        plan.room.reset();
        ET_ASSIGN(WrittenSlot written, SlotOperations::add(transaction, plan, day));
        undo.add(std::move(written.undo));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<std::optional<QDate>> PatternService::lastDayBefore(QDate day)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadTimetable));
    return SlotRepository::lastDayBefore(m_workspace.database(), permit, day);
}

base::Result<security::Undo> PatternService::carryOver(QDate stood, QDate from)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto lines,
        SlotRepository::between(transaction.database(), transaction.permit(), stood, stood));
    ET_ASSIGN(
        const auto gone, GenerationRepository::gone(transaction.database(), transaction.permit()));
    security::Undo undo;
    for (const SlotLine &line : lines) {
        SlotPlan plan = line.slot.plan;
        const QDate archived = gone.groups.value(plan.group);
        if (archived.isValid() && archived <= from)
            continue;
        const QDate left = plan.staff ? gone.staff.value(*plan.staff) : QDate();
        if (left.isValid() && left <= from)
            plan.staff.reset();
        ET_ASSIGN(WrittenSlot written, SlotOperations::add(transaction, plan, from));
        undo.add(std::move(written.undo));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Done PatternService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::PlanSessions, undo);
}

} // namespace timetable
