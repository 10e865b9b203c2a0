#include "core/exams/mock_service.h"

#include "core/exams/mock_operations.h"
#include "core/exams/mock_repository.h"
#include "core/security/workspace.h"

namespace exams {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;

MockService::MockService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<MockExam>> MockService::all()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordMockExams));
    return MockRepository::all(m_workspace.database(), permit);
}

base::Result<std::vector<MockChoice>> MockService::choices()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordMockExams));
    return MockRepository::choices(m_workspace.database(), permit, m_workspace.clock().today());
}

base::Result<MockSheet> MockService::sheet(MockExamId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordMockExams));
    return MockOperations::sheet(m_workspace.database(), permit, id);
}

base::Result<SavedMock> MockService::add(
    diplomas::DiplomaVersionId version, const MockExamDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordMockExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(SavedMock saved, MockOperations::add(transaction, version, typed));
    ET_TRY(transaction.commit());
    return saved;
}

base::Result<SavedMock> MockService::edit(
    MockExamId id, int rowVersion, const MockExamDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordMockExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, MockOperations::edit(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return SavedMock{id, std::move(undo)};
}

base::Result<Undo> MockService::remove(MockExamId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordMockExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, MockOperations::remove(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Undo> MockService::record(MockExamId id, enrolment::EnrolmentId enrolment,
    diplomas::ExamUnitId unit, const UnitMark &shown, const UnitMark &typed)
{
    ET_ASSIGN(const auto student, MockRepository::studentOf(m_workspace.database(), enrolment));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            Operation::RecordMockExams, {security::Scope::Kind::Student, student->value()}));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, MockOperations::record(transaction, id, enrolment, unit, shown, typed));
    ET_TRY(transaction.commit());
    return undo;
}

base::Done MockService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::RecordMockExams, undo);
}

} // namespace exams
