#include "core/exams/exam_service.h"

#include "core/security/policy.h"
#include "core/security/workspace.h"

namespace exams {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;

ExamService::ExamService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<int>> ExamService::sessions()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    return ExamList::sessions(m_workspace.database(), permit);
}

base::Result<std::vector<ExamLine>> ExamService::session(int session, const ExamFilter &filter)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    ET_ASSIGN(auto lines, ExamList::ofSession(m_workspace.database(), permit, session, filter));
    tellApart(lines);
    return lines;
}

base::Result<std::vector<Proposal>> ExamService::proposals(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    return ExamList::proposals(
        m_workspace.database(), permit, session, m_workspace.clock().today());
}

base::Result<std::vector<Registration>> ExamService::ofStudent(people::StudentId student)
{
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            Operation::ReadExams, {security::Scope::Kind::Student, student.value()}));
    return ExamRepository::ofStudent(m_workspace.database(), permit, student);
}

base::Result<std::vector<DiplomaResults>> ExamService::success(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    return ExamRepository::successOf(m_workspace.database(), permit, session);
}

base::Result<Undo> ExamService::enter(const std::vector<NewRegistration> &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Undo undo;
    for (const NewRegistration &one : typed) {
        ET_ASSIGN(Registered registered, ExamOperations::enter(transaction, one));
        undo.add(std::move(registered.undo));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Edited> ExamService::edit(
    ExamRegistrationId id, int rowVersion, const RegistrationFacts &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, ExamOperations::edit(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<Undo> ExamService::markPresent(
    const std::vector<VersionedRegistration> &registrations, std::optional<bool> present)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Undo undo;
    for (const VersionedRegistration &one : registrations) {
        ET_ASSIGN(const auto found, ExamRepository::find(transaction.database(), permit, one.id));
        if (!found)
            return base::fail(security::notThere());
        RegistrationFacts facts = found->facts;
        facts.present = present;
        ET_ASSIGN(Edited edited, ExamOperations::edit(transaction, one.id, one.rowVersion, facts));
        undo.add(std::move(edited.undo));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Edited> ExamService::decide(
    ExamRegistrationId id, int rowVersion, const std::optional<OfficialResult> &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, ExamOperations::decide(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<Edited> ExamService::save(ExamRegistrationId id, int rowVersion,
    const RegistrationFacts &facts, const std::optional<OfficialResult> &result)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, ExamOperations::save(transaction, id, rowVersion, facts, result));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<Undo> ExamService::decideAll(
    const std::vector<VersionedRegistration> &registrations, const OfficialResult &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Undo undo;
    for (const VersionedRegistration &one : registrations) {
        ET_ASSIGN(const auto found, ExamRepository::find(transaction.database(), permit, one.id));
        if (!found)
            return base::fail(security::notThere());
        RegistrationFacts facts = found->facts;
        facts.present = facts.present.value_or(true);
        ET_ASSIGN(
            Edited edited, ExamOperations::save(transaction, one.id, one.rowVersion, facts, typed));
        undo.add(std::move(edited.undo));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Undo> ExamService::remove(ExamRegistrationId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, ExamOperations::remove(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return undo;
}

base::Done ExamService::undo(const Undo &undo)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(undo.run(transaction));
    return transaction.commit();
}

} // namespace exams
