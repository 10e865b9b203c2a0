#include "core/admissions/application_service.h"

#include "core/admissions/own_workshops.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/sql_error.h"

#include <algorithm>

namespace admissions {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

base::Result<std::vector<people::Contact>> familyOf(
    storage::Database &database, const Permit &permit, people::StudentId student, QDate today)
{
    std::vector<people::Contact> family;
    ET_ASSIGN(const auto links, people::LinkRepository::ofStudent(database, permit, student));
    for (const people::StudentParty &link : links) {
        if (link.details.restricted || (link.dates.to && *link.dates.to < today))
            continue;
        ET_ASSIGN(auto party, people::PartyRepository::find(database, permit, link.party));
        if (party)
            family.push_back({link, std::move(*party)});
    }
    return family;
}

Alike::Kind kindOf(const people::Student &known, const people::StudentDetails &typed)
{
    const bool sameFirst =
        people::foldedName(known.details.firstNames) == people::foldedName(typed.firstNames);
    if (sameFirst && known.details.birthDate == typed.birthDate)
        return Alike::Kind::Same;
    if (sameFirst || (typed.birthDate.isValid() && known.details.birthDate == typed.birthDate))
        return Alike::Kind::Near;
    return Alike::Kind::SameName;
}

} // namespace

ApplicationService::ApplicationService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

// Asks for the right to manage applications, and commits what the operation did.
template <class Work> auto ApplicationService::inTransaction(Work work)
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

base::Result<FunnelCodes> ApplicationService::codes()
{
    ET_TRY(m_workspace.require(Operation::ReadApplications));
    FunnelCodes codes;
    ET_ASSIGN(codes.states, ApplicationRepository::states(m_workspace.database()));
    ET_ASSIGN(codes.sources, ApplicationRepository::sources(m_workspace.database()));
    return codes;
}

base::Result<std::vector<CandidateRow>> ApplicationService::candidates(const CandidateQuery &query)
{
    return candidateList(m_workspace, query);
}

base::Result<Candidate> ApplicationService::candidate(ApplicationId id)
{
    ET_ASSIGN(const Permit permit, requireOver(m_workspace, Operation::ReadApplications, id));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto application, ApplicationRepository::find(database, permit, id));
    ET_ASSIGN(auto rows, candidateList(m_workspace, {.year = {}, .only = id, .keptUntil = {}}));
    if (!application || rows.empty())
        return base::fail(security::notThere());
    Candidate candidate{std::move(rows.front()), application->details, application->reason, {}, {}};
    ET_ASSIGN(candidate.events, ApplicationRepository::events(database, permit, id));
    ET_ASSIGN(const EntryAges ages, entryAges(database));
    candidate.ageRemark =
        admissions::ageRemark(candidate.row.birthDate, candidate.row.yearStarts, ages);
    return candidate;
}

base::Result<std::vector<GroupPlaces>> ApplicationService::places(school::SchoolYearId year)
{
    return placesIn(m_workspace, year);
}

base::Result<std::vector<Alike>> ApplicationService::alike(
    const QString &lastName, const QString &firstNames, QDate birthDate)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageApplications));
    storage::Database &database = m_workspace.database();
    const QString folded = people::foldedName(lastName);
    std::vector<Alike> found;
    if (folded.isEmpty())
        return found;
    people::StudentDetails typed;
    typed.firstNames = firstNames;
    typed.birthDate = birthDate;
    ET_ASSIGN(const auto known, people::StudentRepository::withLastName(database, permit, folded));
    for (const people::Student &one : known) {
        Alike alike{one.id, kindOf(one, typed), people::listName(one.details),
            one.details.birthDate, one.archivedOn.has_value(), {}};
        ET_ASSIGN(alike.family, familyOf(database, permit, one.id, m_workspace.clock().today()));
        found.push_back(std::move(alike));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Alike &a, const Alike &b) { return a.kind < b.kind; });
    return found;
}

base::Result<QString> ApplicationService::ageRemark(QDate birthDate, QDate entryOn)
{
    ET_TRY(m_workspace.require(Operation::ReadApplications));
    ET_ASSIGN(const EntryAges ages, entryAges(m_workspace.database()));
    return admissions::ageRemark(birthDate, entryOn, ages);
}

base::Result<std::vector<CandidateRow>> ApplicationService::toErase()
{
    return candidateList(
        m_workspace, {.year = {}, .only = {}, .keptUntil = m_workspace.clock().today()});
}

base::Result<SavedApplication> ApplicationService::add(const NewCandidate &typed)
{
    ET_TRY(m_workspace.require(Operation::EditStudentFile));
    return inTransaction(
        [&](Transaction &transaction) { return ApplicationOperations::add(transaction, typed); });
}

base::Result<Edited> ApplicationService::edit(
    ApplicationId id, int rowVersion, const ApplicationDetails &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return ApplicationOperations::edit(transaction, id, rowVersion, typed);
    });
}

base::Result<Edited> ApplicationService::changeState(
    ApplicationId id, int rowVersion, const StateChange &change)
{
    return inTransaction([&](Transaction &transaction) {
        return ApplicationOperations::changeState(transaction, id, rowVersion, change);
    });
}

base::Result<Edited> ApplicationService::note(
    ApplicationId id, int rowVersion, const NewEvent &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return ApplicationOperations::note(transaction, id, rowVersion, typed);
    });
}

base::Result<Edited> ApplicationService::noteAndPlan(ApplicationId id, int rowVersion,
    const std::optional<NewEvent> &typed, const ApplicationDetails &details)
{
    return inTransaction([&](Transaction &transaction) -> base::Result<Edited> {
        Edited all{rowVersion, {}};
        if (typed) {
            ET_ASSIGN(all, ApplicationOperations::note(transaction, id, rowVersion, *typed));
        }
        ET_ASSIGN(
            Edited planned, ApplicationOperations::edit(transaction, id, all.rowVersion, details));
        all.rowVersion = planned.rowVersion;
        all.undo.add(std::move(planned.undo));
        return all;
    });
}

base::Result<Admitted> ApplicationService::admit(
    ApplicationId id, int rowVersion, const AdmitForm &form)
{
    ET_TRY(m_workspace.require(Operation::ManageEnrolments));
    return inTransaction([&](Transaction &transaction) {
        return ApplicationOperations::admit(transaction, id, rowVersion, form);
    });
}

base::Done ApplicationService::undo(const security::Undo &undo)
{
    const base::Done undone = security::takeBack(m_workspace, Operation::ManageApplications, undo);
    if (!undone && undone.error().code == storage::errors::kForeignKey)
        return base::fail(enrolment::inUse());
    return undone;
}

} // namespace admissions
