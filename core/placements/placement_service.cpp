#include "core/placements/placement_service.h"

#include "core/placements/placement_operations.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace placements {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

Scope about(people::StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

const QString kUndone = u"placement.undo"_s;

Undo takingOut(const Placement &added)
{
    return Undo{{[added](Transaction &later, UndoRun &) -> base::Done {
        return PlacementOperations::remove(later, added, kUndone);
    }}};
}

Undo changingBack(const Placement &before, const Placement &after)
{
    return Undo{{[before, after](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(PlacementOperations::change(later, after, before.details, kUndone));
        return {};
    }}};
}

// A new row and a new case say the same again.
Undo puttingBack(const Placement &removed)
{
    return Undo{{[removed](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(PlacementOperations::add(later, removed.student, removed.details, kUndone));
        return {};
    }}};
}

base::Result<Placement> existing(const Transaction &transaction, PlacementId id, int rowVersion)
{
    ET_ASSIGN(
        auto found, PlacementRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    // Operations compare it with the row: a stale one is refused there, with who was faster.
    found->rowVersion = rowVersion;
    return std::move(*found);
}

} // namespace

PlacementService::PlacementService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Placement>> PlacementService::ofStudent(people::StudentId student)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(student)));
    return PlacementRepository::ofStudent(m_workspace.database(), permit, student);
}

base::Result<TimeSpent> PlacementService::timeSpent(people::StudentId student)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStudentFile, about(student)));
    ET_ASSIGN(const auto placements,
        PlacementRepository::ofStudent(m_workspace.database(), permit, student));
    const QDate today = m_workspace.clock().today();
    TimeSpent spent;
    for (Placement one : placements) {
        one.details.lastDay = qMin(one.details.lastDay, today);
        spent.companyDays += one.workingDays();
    }
    ET_ASSIGN(spent.productionWeeks,
        PlacementRepository::productionWeeks(m_workspace.database(), permit, student));
    return spent;
}

base::Result<ChangedPlacement> PlacementService::add(
    people::StudentId student, const PlacementDetails &details)
{
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::ManageEnrolments, about(student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Placement added,
        PlacementOperations::add(transaction, student, details, u"placement.add"_s));
    ET_TRY(transaction.commit());
    return ChangedPlacement{added, takingOut(added)};
}

base::Result<ChangedPlacement> PlacementService::edit(
    PlacementId id, int rowVersion, const PlacementDetails &details)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Placement before, existing(transaction, id, rowVersion));
    ET_ASSIGN(const Placement after,
        PlacementOperations::change(transaction, before, details, u"placement.edit"_s));
    ET_TRY(transaction.commit());
    return ChangedPlacement{after, changingBack(before, after)};
}

base::Result<Undo> PlacementService::remove(PlacementId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Placement placement, existing(transaction, id, rowVersion));
    ET_TRY(PlacementOperations::remove(transaction, placement, u"placement.remove"_s));
    ET_TRY(transaction.commit());
    return puttingBack(placement);
}

base::Done PlacementService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageEnrolments, undo);
}

} // namespace placements
