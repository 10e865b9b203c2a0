#include "core/incidents/incident_service.h"

#include "core/absences/absence_repository.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace incidents {

using security::Operation;
using security::Transaction;
using security::Undo;

namespace {

// Each young person by the enrolment of that day.
base::Done enrol(const Transaction &transaction, IncidentDetails &details)
{
    for (PersonInvolved &one : details.people) {
        ET_ASSIGN(const auto found,
            absences::AbsenceRepository::enrolledOn(
                transaction.database(), one.student, details.day));
        if (!found) {
            return base::fail(errors::kNotEnrolled,
                QCoreApplication::translate("incidents",
                    "One of these young people is not enrolled on %1: correct the day or the "
                    "names.")
                    .arg(base::formatDate(details.day)));
        }
        one.enrolment = found->enrolment;
    }
    return {};
}

base::Done record(Transaction &transaction, const QString &action,
    const std::optional<Incident> &before, const Incident &after)
{
    return transaction.record(action, {u"incident"_s, after.uuid}, changesBetween(before, after));
}

base::Result<Incident> write(
    Transaction &transaction, const Incident &before, const Incident &wanted, const QString &action)
{
    Incident after = wanted;
    ET_ASSIGN(
        const bool written, IncidentRepository::update(transaction, after, before.rowVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    after.rowVersion = before.rowVersion + 1;
    ET_TRY(record(transaction, action, before, after));
    return after;
}

// From what the use case left behind to what it should be again.
Undo backTo(const Incident &earlier, const Incident &left)
{
    return {{[earlier, left](Transaction &later, security::UndoRun &) -> base::Done {
        const auto back = write(later, left, earlier, u"incident.undo"_s);
        return back ? base::Done() : base::fail(back.error());
    }}};
}

Undo takingBack(const Incident &told)
{
    return {{[told](Transaction &later, security::UndoRun &) -> base::Done {
        Incident gone = told;
        gone.withdrawnAt = later.now();
        const auto done = write(later, told, gone, u"incident.undo"_s);
        return done ? base::Done() : base::fail(done.error());
    }}};
}

} // namespace

IncidentService::IncidentService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Incident> IncidentService::incident(IncidentId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadIncidents));
    ET_ASSIGN(auto found, IncidentRepository::find(m_workspace.database(), permit, id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<std::vector<Incident>> IncidentService::incidents(const IncidentFilter &filter)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadIncidents));
    return IncidentRepository::list(m_workspace.database(), permit, filter);
}

base::Result<ChangedIncident> IncidentService::record(const IncidentDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::RecordIncident));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Incident incident;
    ET_ASSIGN(incident.details, checked(typed, transaction.today()));
    ET_TRY(enrol(transaction, incident.details));
    incident.uuid = security::Workspace::newUuid();
    incident.recordedAt = transaction.now();
    incident.recordedBy = permit.account();
    ET_ASSIGN(incident.id, IncidentRepository::insert(transaction, incident));
    ET_TRY(incidents::record(transaction, u"incident.record"_s, {}, incident));
    ET_TRY(transaction.commit());
    return ChangedIncident{incident, takingBack(incident)};
}

bool IncidentService::mayChange(const Incident &incident) const
{
    const auto *signedIn = m_workspace.signedIn();
    const bool isOwnWord = signedIn && signedIn->account == incident.recordedBy;
    return incident.isLiving()
        && (isOwnWord || m_workspace.reach(Operation::DecideMeasure) != security::Reach::None);
}

base::Result<Incident> IncidentService::changeable(IncidentId id, int rowVersion)
{
    ET_TRY(m_workspace.require(Operation::RecordIncident));
    ET_ASSIGN(const Incident found, incident(id));
    if (!mayChange(found)) {
        ET_TRY(m_workspace.require(Operation::DecideMeasure));
        return base::fail(security::notThere()); // withdrawn
    }
    if (found.rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(m_workspace.database(), found.uuid));
    return found;
}

base::Result<ChangedIncident> IncidentService::change(
    const Incident &before, const Incident &wanted, const QString &action)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::RecordIncident));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Incident after = wanted;
    if (after.isLiving())
        ET_TRY(enrol(transaction, after.details));
    ET_ASSIGN(after, write(transaction, before, after, action));
    ET_TRY(transaction.commit());
    return ChangedIncident{after, backTo(before, after)};
}

base::Result<ChangedIncident> IncidentService::edit(
    IncidentId id, int rowVersion, const IncidentDetails &typed)
{
    ET_ASSIGN(const Incident before, changeable(id, rowVersion));
    Incident wanted = before;
    ET_ASSIGN(wanted.details, checked(typed, m_workspace.clock().today()));
    return change(before, wanted, u"incident.edit"_s);
}

base::Result<ChangedIncident> IncidentService::withdraw(
    IncidentId id, int rowVersion, const QString &why)
{
    ET_ASSIGN(const Incident before, changeable(id, rowVersion));
    Incident wanted = before;
    ET_ASSIGN(wanted.withdrawnReason,
        base::cleanLine(why, QCoreApplication::translate("incidents", "Reason"), 200));
    if (wanted.withdrawnReason.isEmpty()) {
        return base::fail(errors::kMissingWhy,
            QCoreApplication::translate("incidents", "Say why it is withdrawn."));
    }
    wanted.withdrawnAt = m_workspace.clock().nowUtc();
    return change(before, wanted, u"incident.withdraw"_s);
}

base::Done IncidentService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::RecordIncident, undo);
}

} // namespace incidents
