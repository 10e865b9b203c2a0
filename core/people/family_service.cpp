#include "core/people/family_service.h"

#include "core/people/party_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

namespace people {

using security::Edited;

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

FamilyService::FamilyService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

// Asks for the right to edit files, and commits what the operation did.
template <class Work> auto FamilyService::inTransaction(Work work)
{
    using Outcome = decltype(work(std::declval<Transaction &>()));
    const auto edit = [&]() -> Outcome {
        ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile));
        ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
        ET_ASSIGN(auto done, work(transaction));
        ET_TRY(transaction.commit());
        return done;
    };
    return edit();
}

base::Result<std::vector<Party>> FamilyService::parties()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::EditStudentFile));
    return PartyRepository::all(m_workspace.database(), permit);
}

base::Result<std::vector<Contact>> FamilyService::contactsOf(StudentId student)
{
    ET_ASSIGN(const Permit permit,
        m_workspace.require(Operation::ReadStudentFile, {Scope::Kind::Student, student.value()}));
    return LinkRepository::contactsOf(
        m_workspace.database(), permit, student, m_workspace.clock().today());
}

base::Result<SavedParty> FamilyService::add(const PartyDetails &typed)
{
    return inTransaction(
        [&](Transaction &transaction) { return FamilyOperations::add(transaction, typed); });
}

base::Result<Edited> FamilyService::edit(PartyId id, int rowVersion, const PartyDetails &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::edit(transaction, id, rowVersion, typed);
    });
}

base::Result<Edited> FamilyService::archive(PartyId id, int rowVersion)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::archive(transaction, id, rowVersion);
    });
}

base::Result<Edited> FamilyService::unarchive(PartyId id, int rowVersion)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::unarchive(transaction, id, rowVersion);
    });
}

base::Result<Edited> FamilyService::setAddress(
    PartyId id, int rowVersion, AddressKind kind, const PostalAddress &typed, QDate from)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::setAddress(transaction, id, rowVersion, kind, typed, from);
    });
}

base::Result<SavedLink> FamilyService::link(
    StudentId student, PartyId party, const LinkDetails &typed, QDate from)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::link(transaction, student, party, typed, from);
    });
}

base::Result<Edited> FamilyService::editLink(
    StudentPartyId id, int rowVersion, const LinkDetails &typed)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::editLink(transaction, id, rowVersion, typed);
    });
}

base::Result<Edited> FamilyService::endLink(StudentPartyId id, int rowVersion, QDate lastDay)
{
    return inTransaction([&](Transaction &transaction) {
        return FamilyOperations::endLink(transaction, id, rowVersion, lastDay);
    });
}

} // namespace people
