#include "core/follow_up/follow_up_service.h"

#include "core/absences/absence_repository.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/follow_up/rule_repository.h"
#include "core/follow_up/step_repository.h"
#include "core/school/year_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using people::StudentId;
using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

Scope about(StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

using AbsencesOf = QHash<StudentId, std::vector<absences::AbsenceLine>>;

base::Result<AbsencesOf> absencesBetween(
    storage::Database &database, const Permit &permit, const absences::AbsenceFilter &filter)
{
    ET_ASSIGN(auto lines, absences::AbsenceRepository::list(database, permit, filter));
    AbsencesOf found;
    for (absences::AbsenceLine &line : lines)
        found[line.student].push_back(std::move(line));
    return found;
}

std::vector<HalfDay> halfDaysOf(
    const OwedTo &owed, const AbsencesOf &absences, const HalfDayRule &rule)
{
    return halfDays(owed.sessions, judged(absences.value(owed.who.student)), rule);
}

bool isTaken(const std::vector<Step> &steps, StudentId student, QDate month, const Rule &rule)
{
    return std::any_of(steps.begin(), steps.end(), [&](const Step &step) {
        return step.student == student && step.details.month == month
            && step.details.rule == rule.code;
    });
}

base::Done record(Transaction &transaction, const QString &uuid, const QString &action,
    const std::optional<QString> &before, const std::optional<QString> &after)
{
    return transaction.record(action, {u"attendance-step"_s, uuid}, {{u"step"_s, before, after}});
}

// Whose step it is: the newest enrolment that touches the month.
base::Result<absences::EnrolledStudent> enrolledIn(
    storage::Database &database, StudentId student, QDate month, QDate until)
{
    for (QDate day = std::min(lastOfMonth(month), until); day >= month; day = day.addDays(-1)) {
        ET_ASSIGN(
            const auto found, absences::AbsenceRepository::enrolledOn(database, student, day));
        if (found)
            return *found;
    }
    return base::fail(absences::errors::kNotEnrolled,
        QCoreApplication::translate(
            "follow_up", "The student was not enrolled in %1: choose another month.")
            .arg(shownMonth(month)));
}

security::Undo::Step setWithdrawn(
    const Step &step, const QString &uuid, int rowVersion, const std::optional<QString> &why)
{
    return [step, uuid, rowVersion, why](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool ours, StepRepository::setWithdrawn(later, step.id, rowVersion, why));
        if (!ours)
            return base::fail(security::changedMeanwhile(later.database(), uuid));
        const QString words = shown(step);
        return why ? record(later, uuid, u"attendance-step.undo"_s, words, {})
                   : record(later, uuid, u"attendance-step.undo"_s, {}, words);
    };
}

} // namespace

FollowUpService::FollowUpService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<HalfDaySettings> FollowUpService::settings()
{
    ET_TRY(m_workspace.require(Operation::ReadAbsences));
    using security::Settings;
    namespace keys = security::settings;
    HalfDaySettings settings;
    ET_ASSIGN(settings.noonMinute, Settings::number(m_workspace.database(), keys::kNoonMinute));
    ET_ASSIGN(settings.reasonHours, Settings::number(m_workspace.database(), keys::kReasonHours));
    return settings;
}

base::Result<std::vector<OwedTo>> FollowUpService::owed(
    const Permit &permit, const HalfDayQuery &query)
{
    return HalfDayRepository::owed(
        m_workspace.database(), permit, query, m_workspace.clock().nowUtc().toLocalTime());
}

// Those about whom a step was taken, though nothing is missed any more: a correction of a roll does
// not make it undone.
base::Done FollowUpService::addThoseOfSteps(std::vector<OwedTo> &missed,
    const std::vector<Step> &steps, const Permit &permit, QDate first, QDate last)
{
    std::set<StudentId> there;
    for (const OwedTo &one : missed)
        there.insert(one.who.student);
    for (const Step &step : steps) {
        if (!there.insert(step.student).second)
            continue;
        ET_ASSIGN(auto found, owed(permit, {first, last, step.student, false}));
        std::move(found.begin(), found.end(), std::back_inserter(missed));
    }
    const auto &order = base::frenchCollator();
    std::stable_sort(missed.begin(), missed.end(), [&](const OwedTo &a, const OwedTo &b) {
        return order.compare(a.who.listName(), b.who.listName()) < 0;
    });
    return {};
}

base::Result<MonthView> FollowUpService::month(QDate day)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadAbsences));
    storage::Database &database = m_workspace.database();
    const QDate first = firstOfMonth(day);
    const QDate last = lastOfMonth(day);
    MonthView view{first, {}, {}, {}, 0};
    ET_ASSIGN(view.settings, settings());
    ET_ASSIGN(view.rules, RuleRepository::all(database));
    std::erase_if(view.rules, [](const Rule &rule) { return rule.retired; });
    ET_ASSIGN(auto missed, owed(permit, {first, last, {}, true}));
    ET_ASSIGN(const auto absences, absencesBetween(database, permit, {first, last}));
    ET_ASSIGN(const auto steps, StepRepository::list(database, permit, {first, last}));
    ET_TRY(addThoseOfSteps(missed, steps, permit, first, last));
    ET_ASSIGN(view.missingRolls,
        HalfDayRepository::missingRolls(
            database, permit, first, last, m_workspace.clock().nowUtc().toLocalTime()));
    const HalfDayRule rule = view.settings.ruleOn(m_workspace.clock().today());
    for (const OwedTo &one : missed) {
        StudentMonth found{one.who, halfDaysOf(one, absences, rule), {}, {}, {}};
        found.counts = countBetween(found.halfDays, first, last);
        found.reached = reachedRules(found.halfDays, first, view.rules, one.who.birthDate);
        std::copy_if(steps.begin(), steps.end(), std::back_inserter(found.steps),
            [&](const Step &step) { return step.student == one.who.student; });
        view.students.push_back(std::move(found));
    }
    return view;
}

base::Result<std::vector<OpenStep>> FollowUpService::openSteps()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadAbsences));
    storage::Database &database = m_workspace.database();
    const QDate today = m_workspace.clock().today();
    std::vector<OpenStep> open;
    ET_ASSIGN(const auto year, school::YearRepository::current(database, permit));
    if (!year || year->dates.firstDay > today)
        return open;
    const QDate first = firstOfMonth(year->dates.firstDay);
    const QDate last = lastOfMonth(std::min(year->dates.lastDay, today));
    ET_ASSIGN(const HalfDaySettings known, settings());
    ET_ASSIGN(const auto rules, RuleRepository::all(database));
    ET_ASSIGN(const auto missed, owed(permit, {first, last, {}, true}));
    ET_ASSIGN(const auto absences, absencesBetween(database, permit, {first, last}));
    ET_ASSIGN(const auto steps, StepRepository::list(database, permit, {first, last}));
    const HalfDayRule rule = known.ruleOn(today);
    for (const OwedTo &one : missed) {
        const auto halfDays = halfDaysOf(one, absences, rule);
        for (QDate month = first; month <= last; month = month.addMonths(1)) {
            for (ReachedRule &reached : reachedRules(halfDays, month, rules, one.who.birthDate)) {
                if (!isTaken(steps, one.who.student, month, reached.rule))
                    open.push_back({one.who, month, std::move(reached)});
            }
        }
    }
    std::stable_sort(open.begin(), open.end(),
        [](const OpenStep &a, const OpenStep &b) { return a.month < b.month; });
    return open;
}

base::Result<StudentTrend> FollowUpService::student(StudentId student, QDate until, int months)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadAbsences, about(student)));
    storage::Database &database = m_workspace.database();
    const QDate first = firstOfMonth(until).addMonths(1 - months);
    const QDate last = lastOfMonth(until);
    StudentTrend trend;
    ET_ASSIGN(trend.settings, settings());
    ET_ASSIGN(trend.rules, RuleRepository::all(database));
    std::erase_if(trend.rules, [](const Rule &rule) { return rule.retired; });
    ET_ASSIGN(const auto found, owed(permit, {first, last, student, false}));
    ET_ASSIGN(const auto absences, absencesBetween(database, permit, {first, last, student}));
    ET_ASSIGN(trend.steps, StepRepository::list(database, permit, {first, last, student}));
    if (!found.empty()) {
        trend.who = found.front().who;
        trend.halfDays =
            halfDaysOf(found.front(), absences, trend.settings.ruleOn(m_workspace.clock().today()));
    }
    trend.inARow = lastDaysInARow(trend.halfDays);
    for (QDate month = first; month <= last; month = month.addMonths(1)) {
        trend.months.push_back({month, countBetween(trend.halfDays, month, lastOfMonth(month)),
            reachedRules(trend.halfDays, month, trend.rules, trend.who.birthDate)});
    }
    return trend;
}

base::Result<std::vector<MonthRow>> FollowUpService::ofYear(const school::SchoolYear &year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadAbsences));
    const QDate first = year.dates.firstDay;
    const QDate last = std::min(year.dates.lastDay, m_workspace.clock().today());
    std::vector<MonthRow> rows;
    if (last < first)
        return rows;
    ET_ASSIGN(const HalfDaySettings known, settings());
    ET_ASSIGN(const auto all, owed(permit, {first, last, {}, false}));
    ET_ASSIGN(const auto absences, absencesBetween(m_workspace.database(), permit, {first, last}));
    const HalfDayRule rule = known.ruleOn(m_workspace.clock().today());
    std::vector<std::vector<HalfDay>> halfDays;
    halfDays.reserve(all.size());
    for (const OwedTo &one : all)
        halfDays.push_back(halfDaysOf(one, absences, rule));
    for (QDate month = firstOfMonth(first); month <= last; month = month.addMonths(1)) {
        for (size_t at = 0; at < all.size(); ++at) {
            const auto counts = countBetween(halfDays[at], month, lastOfMonth(month));
            if (counts.expected > base::Minutes())
                rows.push_back({all[at].who, month, counts});
        }
    }
    return rows;
}

base::Result<NotedStep> FollowUpService::take(StudentId student, const StepDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences, about(student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Step step;
    ET_ASSIGN(step.details, checked(typed, transaction.today()));
    ET_ASSIGN(const auto who,
        enrolledIn(transaction.database(), student, step.details.month, transaction.today()));
    step.enrolment = who.enrolment;
    step.student = student;
    step.notedBy = m_workspace.signedIn()->name;
    ET_ASSIGN(step.id, StepRepository::insert(transaction, step));
    ET_TRY(record(transaction, who.uuid, u"attendance-step.add"_s, {}, shown(step)));
    ET_TRY(transaction.commit());
    return NotedStep{step, {{setWithdrawn(step, who.uuid, step.rowVersion, QString())}}};
}

base::Result<security::Undo> FollowUpService::withdraw(
    StepId id, int rowVersion, const QString &why)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(const auto step, StepRepository::find(m_workspace.database(), permit, id));
    if (!step)
        return base::fail(security::notThere());
    ET_ASSIGN(const QString reason,
        base::cleanLine(why, QCoreApplication::translate("follow_up", "Reason"), 200));
    if (reason.isEmpty()) {
        return base::fail(errors::kMissingWhy,
            QCoreApplication::translate("follow_up", "Say why the step is withdrawn."));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto who,
        enrolledIn(transaction.database(), step->student, step->details.month,
            lastOfMonth(step->details.month)));
    ET_ASSIGN(const bool ours, StepRepository::setWithdrawn(transaction, id, rowVersion, reason));
    if (!ours)
        return base::fail(security::changedMeanwhile(transaction.database(), who.uuid));
    ET_TRY(record(transaction, who.uuid, u"attendance-step.withdraw"_s, shown(*step), reason));
    ET_TRY(transaction.commit());
    return security::Undo{{setWithdrawn(*step, who.uuid, rowVersion + 1, std::nullopt)}};
}

base::Done FollowUpService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::QualifyAbsences, undo);
}

} // namespace follow_up
