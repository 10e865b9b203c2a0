#include "core/incidents/measure_service.h"

#include "core/base/text.h"
#include "core/incidents/incident_repository.h"
#include "core/incidents/measure_operations.h"
#include "core/school/year_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace incidents {

using security::Operation;
using security::Scope;
using security::Transaction;

namespace {

Scope about(people::StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

// Gone again, as if it had never been decided: it keeps its row, withdrawn.
security::Undo::Step takingBack(const Measure &decided)
{
    return [decided](Transaction &later, security::UndoRun &) -> base::Done {
        Measure gone = decided;
        gone.withdrawnAt = later.now();
        const auto done = MeasureOperations::change(later, decided, gone, u"measure.undo"_s);
        return done ? base::Done() : base::fail(done.error());
    };
}

// The last day of the last school year whose incidents are past keeping.
base::Result<std::optional<QDate>> lastDayPast(const Transaction &transaction)
{
    ET_ASSIGN(const KeepYears keep, MeasureOperations::keepYears(transaction.database()));
    ET_ASSIGN(const auto years,
        school::YearRepository::all(transaction.database(), transaction.permit()));
    std::optional<QDate> last;
    for (const school::SchoolYear &year : years) {
        if (year.dates.lastDay.addYears(keep.others) < transaction.today())
            last = year.dates.lastDay;
    }
    return last;
}

} // namespace

MeasureService::MeasureService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Measure> MeasureService::measure(MeasureId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadIncidents));
    ET_ASSIGN(auto found,
        MeasureRepository::find(m_workspace.database(), permit, id, m_workspace.clock().today()));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<std::vector<Measure>> MeasureService::measures(const MeasureFilter &filter)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadIncidents));
    return MeasureRepository::list(
        m_workspace.database(), permit, filter, m_workspace.clock().today());
}

base::Result<ChangedMeasure> MeasureService::decide(
    people::StudentId student, const MeasureDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::DecideMeasure, about(student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Measure measure, MeasureOperations::decide(transaction, student, details));
    ET_TRY(transaction.commit());
    return ChangedMeasure{measure, {{takingBack(measure)}}};
}

base::Result<Measure> MeasureService::existing(MeasureId id, int rowVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::DecideMeasure));
    ET_ASSIGN(const auto found,
        MeasureRepository::find(m_workspace.database(), permit, id, m_workspace.clock().today()));
    if (!found)
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(m_workspace.database(), found->uuid));
    if (!found->isLiving()) {
        return base::fail(errors::kMeasureWithdrawn,
            QCoreApplication::translate(
                "incidents", "This measure was withdrawn: decide another one."));
    }
    return *found;
}

base::Result<ChangedMeasure> MeasureService::change(
    const Measure &before, const Measure &wanted, const QString &action)
{
    ET_ASSIGN(
        const auto permit, m_workspace.require(Operation::DecideMeasure, about(before.student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Measure after, MeasureOperations::change(transaction, before, wanted, action));
    ET_TRY(transaction.commit());
    return ChangedMeasure{after, {{MeasureOperations::bringBack(before, after)}}};
}

base::Result<ChangedMeasure> MeasureService::edit(
    MeasureId id, int rowVersion, const MeasureDetails &details)
{
    ET_ASSIGN(const Measure before, existing(id, rowVersion));
    Measure wanted = before;
    wanted.details = details;
    return change(before, wanted, u"measure.edit"_s);
}

base::Result<ChangedMeasure> MeasureService::withdraw(
    MeasureId id, int rowVersion, const QString &why)
{
    ET_ASSIGN(const Measure before, existing(id, rowVersion));
    Measure wanted = before;
    ET_ASSIGN(wanted.withdrawnReason,
        base::cleanLine(why, QCoreApplication::translate("incidents", "Reason"), 200));
    if (wanted.withdrawnReason.isEmpty()) {
        return base::fail(errors::kMissingWhy,
            QCoreApplication::translate("incidents", "Say why it is withdrawn."));
    }
    wanted.withdrawnAt = m_workspace.clock().nowUtc();
    return change(before, wanted, u"measure.withdraw"_s);
}

base::Done MeasureService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::DecideMeasure, undo);
}

base::Result<int> MeasureService::pastTheirDay()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::DecideMeasure));
    return MeasureRepository::pastTheirDay(
        m_workspace.database(), permit, m_workspace.clock().today());
}

base::Result<PastKeeping> MeasureService::erasePast()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::DecideMeasure));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    PastKeeping erased;
    ET_ASSIGN(erased.measures, MeasureRepository::erasePast(transaction));
    ET_ASSIGN(const auto last, lastDayPast(transaction));
    if (last) {
        ET_ASSIGN(erased.incidents, IncidentRepository::eraseUntil(transaction, *last));
    }
    ET_TRY(transaction.record(u"measure.erase"_s, {u"measure"_s, QString()},
        {{u"measures"_s, QString::number(erased.measures), {}},
            {u"incidents"_s, QString::number(erased.incidents), {}}}));
    ET_TRY(transaction.commit());
    return erased;
}

} // namespace incidents
