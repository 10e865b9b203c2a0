#include "core/admissions/stay_service.h"

#include "core/admissions/candidate_list.h"
#include "core/admissions/observation_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/sql_error.h"

#include <algorithm>

namespace admissions {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

StayService::StayService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

// Asks for the right to manage applications, and commits what the operation did.
template <class Work> auto StayService::inTransaction(Work work)
{
    using Outcome = decltype(work(std::declval<Transaction &>()));
    const auto edit = [&]() -> Outcome {
        ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageApplications));
        ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
        ET_ASSIGN(auto done, work(transaction));
        ET_TRY(transaction.commit());
        return done;
    };
    return edit();
}

base::Result<Permit> StayService::requireOver(Operation operation, StayId id)
{
    ET_ASSIGN(const qint64 workshop, StayRepository::workshopOf(m_workspace.database(), id));
    return m_workspace.require(operation, {Scope::Kind::Workshop, workshop});
}

base::Result<std::vector<SessionRow>> StayService::sessions()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadApplications));
    return StayRepository::sessions(m_workspace.database(), permit);
}

base::Result<std::vector<StayRow>> StayService::stays()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadApplications));
    return StayRepository::list(m_workspace.database(), permit);
}

base::Result<StayDetails> StayService::proposal(ApplicationId application)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageApplications));
    ET_ASSIGN(const auto rows,
        candidateList(m_workspace, {.year = {}, .only = application, .keptUntil = {}}));
    if (rows.empty())
        return base::fail(security::notThere());
    ET_ASSIGN(const auto stays, StayRepository::list(m_workspace.database(), permit));
    StayDetails details;
    details.workshop = rows.front().workshop.value_or(school::WorkshopId(0));
    details.emergencyName = rows.front().contactName;
    details.emergencyPhone = rows.front().contactPhone;
    if (!stays.empty())
        details.hours = stays.back().stay.details.hours;
    return details;
}

base::Result<StayGrid> StayService::grid(StayId id)
{
    ET_ASSIGN(const Permit permit, requireOver(Operation::ReadApplications, id));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(auto rows, StayRepository::list(database, permit));
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&](const StayRow &one) { return one.stay.id == id; });
    if (row == rows.end())
        return base::fail(security::notThere());
    StayGrid grid{std::move(*row), {}, {}, {}, false};
    ET_ASSIGN(grid.criteria, ObservationRepository::criteria(database));
    ET_ASSIGN(grid.levels, ObservationRepository::levels(database));
    ET_ASSIGN(grid.observation, ObservationRepository::of(database, permit, id));
    std::erase_if(grid.criteria, [&](const Criterion &one) {
        return one.retired && !grid.observation.marks.contains(one.code);
    });
    grid.mayWrite = m_workspace.reach(Operation::ObserveStays) != security::Reach::None;
    return grid;
}

base::Result<SavedSession> StayService::addSession(const StaySessionDetails &typed)
{
    return inTransaction(
        [&](Transaction &transaction) { return StayOperations::addSession(transaction, typed); });
}

base::Result<Edited> StayService::editSession(
    StaySessionId id, int rowVersion, const StaySessionDetails &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return StayOperations::editSession(transaction, id, rowVersion, typed);
    });
}

base::Result<SavedStay> StayService::plan(ApplicationId application, const StayDetails &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return StayOperations::plan(transaction, application, typed);
    });
}

base::Result<Edited> StayService::edit(StayId id, int rowVersion, const StayDetails &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return StayOperations::edit(transaction, id, rowVersion, typed);
    });
}

base::Result<Edited> StayService::conclude(StayId id, int rowVersion, StayOutcome outcome)
{
    return inTransaction([&](Transaction &transaction) {
        return StayOperations::conclude(transaction, id, rowVersion, outcome);
    });
}

base::Result<security::Undo> StayService::observe(StayId id, const StayObservation &observation)
{
    ET_ASSIGN(const Permit permit, requireOver(Operation::ObserveStays, id));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto undo, StayOperations::observe(transaction, id, observation));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<StayAgreement> StayService::issue(StayId id)
{
    return inTransaction([&](Transaction &transaction) -> base::Result<StayAgreement> {
        ET_ASSIGN(const auto stay,
            StayRepository::find(transaction.database(), transaction.permit(), id));
        if (!stay)
            return base::fail(security::notThere());
        return issueAgreement(transaction, *stay);
    });
}

base::Result<std::vector<StayAgreement>> StayService::agreements(StayId id)
{
    ET_ASSIGN(const Permit permit, requireOver(Operation::ReadApplications, id));
    ET_ASSIGN(const auto stay, StayRepository::find(m_workspace.database(), permit, id));
    if (!stay)
        return base::fail(security::notThere());
    return issuedAgreements(m_workspace.database(), permit, *stay);
}

base::Done StayService::undo(const security::Undo &undo)
{
    const base::Done undone = security::takeBack(m_workspace, Operation::ManageApplications, undo);
    if (!undone && undone.error().code == storage::errors::kForeignKey)
        return base::fail(enrolment::inUse());
    return undone;
}

base::Done StayService::undoObservation(StayId id, const security::Undo &undo)
{
    ET_ASSIGN(const Permit permit, requireOver(Operation::ObserveStays, id));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(undo.run(transaction));
    return transaction.commit();
}

} // namespace admissions
