#include "core/enrolment/enrolment_service.h"

#include "core/enrolment/enrolment_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/sql_error.h"

namespace enrolment {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Transaction;

EnrolmentService::EnrolmentService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

// Asks for the right to manage enrolments, and commits what the operation did.
template <class Work> auto EnrolmentService::inTransaction(Work work)
{
    using Outcome = decltype(work(std::declval<Transaction &>()));
    const auto edit = [&]() -> Outcome {
        ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
        ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
        ET_ASSIGN(auto done, work(transaction));
        ET_TRY(transaction.commit());
        return done;
    };
    return edit();
}

base::Result<std::vector<EnrolmentCode>> EnrolmentService::codes()
{
    ET_TRY(m_workspace.require(Operation::ReadSchool));
    return EnrolmentRepository::codes(m_workspace.database());
}

base::Result<SavedEnrolment> EnrolmentService::enrol(const EnrolForm &form)
{
    return inTransaction(
        [&](Transaction &transaction) { return EnrolmentOperations::enrol(transaction, form); });
}

base::Result<GroupChange> EnrolmentService::changeGroup(
    EnrolmentId id, int rowVersion, school::GroupId group, QDate from)
{
    return inTransaction([&](Transaction &transaction) {
        return EnrolmentOperations::changeGroup(transaction, id, rowVersion, group, from);
    });
}

base::Result<Edited> EnrolmentService::leaveGroup(
    EnrolmentId id, int rowVersion, GroupKind kind, QDate from)
{
    return inTransaction([&](Transaction &transaction) {
        return EnrolmentOperations::leaveGroup(transaction, id, rowVersion, kind, from);
    });
}

base::Result<Edited> EnrolmentService::changePath(
    EnrolmentId id, int rowVersion, const PathForm &path, QDate from)
{
    return inTransaction([&](Transaction &transaction) {
        return EnrolmentOperations::changePath(transaction, id, rowVersion, path, from);
    });
}

base::Result<Edited> EnrolmentService::leave(
    EnrolmentId id, int rowVersion, QDate exitOn, const QString &exitCode)
{
    return inTransaction([&](Transaction &transaction) {
        return EnrolmentOperations::leave(transaction, id, rowVersion, exitOn, exitCode);
    });
}

base::Result<Edited> EnrolmentService::takeBackLeave(EnrolmentId id, int rowVersion)
{
    return inTransaction([&](Transaction &transaction) {
        return EnrolmentOperations::takeBackLeave(transaction, id, rowVersion);
    });
}

base::Result<Edited> EnrolmentService::correctEntry(EnrolmentId id, int rowVersion, QDate entryOn)
{
    return inTransaction([&](Transaction &transaction) {
        return EnrolmentOperations::correctEntry(transaction, id, rowVersion, entryOn);
    });
}

base::Done EnrolmentService::undo(const security::Undo &undo)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    if (const auto undone = undo.run(transaction); !undone) {
        return base::fail(
            undone.error().code == storage::errors::kForeignKey ? inUse() : undone.error());
    }
    return transaction.commit();
}

} // namespace enrolment
