#include "core/attendance/attendance_service.h"
#include "core/attendance/errors.h"
#include "core/attendance/roll_operations.h"
#include "core/attendance/roll_repository.h"
#include "core/sample/steps.h"
#include "core/sample/week.h"
#include "core/timetable/session_operations.h"
#include "core/timetable/session_repository.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace sample {

namespace {

constexpr int kCorrectedDays = 7; // in which the office has words beside the teachers'

attendance::RollMark markFor(Invention &invention)
{
    const int draw = invention.below(1000);
    if (draw < 55)
        return {attendance::Mark::Absent, {}};
    if (draw < 85)
        return {attendance::Mark::Late, base::Minutes(invention.between(1, 6) * 5)};
    if (draw < 90)
        return {attendance::Mark::Elsewhere, {}};
    if (draw < 93)
        return {attendance::Mark::Left, base::Minutes(30)};
    return {};
}

class HoursStep {
public:
    HoursStep(security::Workspace &workspace, Invention &invention, const Plan &plan)
        : m_workspace(workspace)
        , m_invention(invention)
        , m_plan(plan)
    {
    }

    // One transaction a day: as schools write.
    base::Done writeDay(QDate day)
    {
        std::vector<timetable::SessionId> sessions;
        ET_ASSIGN(const auto mayPlan, m_workspace.require(Operation::PlanSessions));
        {
            ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, mayPlan));
            for (size_t i = 0; i < m_plan.groups.size(); ++i) {
                for (const WeekTime &time : weekOf(int(i))) {
                    if (time.dayOfWeek != day.dayOfWeek())
                        continue;
                    ET_ASSIGN(const auto added,
                        timetable::SessionOperations::add(transaction,
                            planOf(m_plan.groups[i], day, time, m_invention.chance(75))));
                    sessions.push_back(added.change.after.id);
                }
            }
            ET_TRY(transaction.commit());
        }
        return day < m_plan.today ? takeRolls(sessions) : base::Done();
    }

private:
    base::Done takeRolls(const std::vector<timetable::SessionId> &sessions)
    {
        ET_ASSIGN(const auto permit, m_workspace.require(Operation::TakeRollCall));
        ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
        for (const timetable::SessionId id : sessions) {
            ET_ASSIGN(const auto line,
                timetable::SessionRepository::find(transaction.database(), permit, id));
            ET_ASSIGN(const auto expected,
                attendance::RollRepository::expected(transaction.database(), permit, id));
            if (expected.empty())
                continue;
            attendance::RollRequest request{id, line->session.rowVersion, 0, {}, {}};
            for (const attendance::ExpectedStudent &student : expected)
                request.entries.push_back({student.enrolment, markFor(m_invention)});
            ET_ASSIGN(const auto done,
                attendance::RollOperations::save(transaction, *line, request, u"roll.take"_s));
            if (line->session.plan.day >= m_plan.today.addDays(-kCorrectedDays))
                ET_TRY(correctOne(transaction, *line, done.after));
        }
        return transaction.commit();
    }

    // The first who was marked absent had come in late, and was seen by the office.
    static base::Done correctOne(security::Transaction &transaction,
        const timetable::SessionLine &session, const attendance::Roll &roll)
    {
        for (const attendance::RollEntry &entry : roll.entries) {
            if (entry.mark.mark != attendance::Mark::Absent)
                continue;
            ET_TRY(attendance::RollOperations::correct(transaction, session, roll, entry.enrolment,
                attendance::RollMark{attendance::Mark::Late, base::Minutes(40)}));
            break;
        }
        return {};
    }

    security::Workspace &m_workspace;
    Invention &m_invention;
    const Plan &m_plan;
};

// The rolls of this year until the month before the last are settled.
base::Done closeRolls(security::Workspace &workspace, const Plan &plan)
{
    const std::vector<QDate> &days = plan.years.back().schoolDays;
    const QDate until = QDate(plan.today.year(), plan.today.month(), 1).addMonths(-1).addDays(-1);
    if (days.empty() || days.front() > until)
        return {};
    const auto closed =
        attendance::AttendanceService(workspace).closePeriod({{}, days.front(), until});
    if (closed || closed.error().code == attendance::errors::kNothingToClose)
        return {};
    return base::fail(closed.error());
}

} // namespace

base::Done addHours(security::Workspace &workspace, Invention &invention, const Plan &plan,
    const Progress &progress)
{
    std::vector<QDate> days;
    for (const PlannedYear &year : plan.years) {
        for (const QDate day : year.schoolDays) {
            if (day <= plan.today)
                days.push_back(day);
        }
    }
    HoursStep step(workspace, invention, plan);
    for (size_t i = 0; i < days.size(); ++i) {
        ET_TRY(step.writeDay(days[i]));
        if (progress)
            progress(int(i) + 1, int(days.size()));
    }
    return closeRolls(workspace, plan);
}

} // namespace sample
