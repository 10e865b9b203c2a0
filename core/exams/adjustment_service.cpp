#include "core/exams/adjustment_service.h"

#include "core/exams/adjustment_repository.h"
#include "core/exams/exam_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

security::Subject subjectOf(const QString &uuid)
{
    return {u"exam-adjustment"_s, uuid};
}

base::Result<Adjustment> existing(Transaction &transaction, ExamAdjustmentId id)
{
    ET_ASSIGN(const auto found,
        AdjustmentRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<Undo> removed(Transaction &transaction, ExamAdjustmentId id, int rowVersion)
{
    ET_ASSIGN(const Adjustment before, existing(transaction, id));
    ET_ASSIGN(const bool isGone, AdjustmentRepository::remove(transaction, id, rowVersion));
    ET_TRY(security::unlessChanged(transaction, isGone, before.uuid));
    ET_TRY(transaction.record(u"exam-adjustment.remove"_s, subjectOf(before.uuid)));
    Undo undo;
    undo.steps.push_back([before](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(AdjustmentRepository::insert(
            later, before.uuid, before.student, before.session, before.details));
        return later.record(u"exam-adjustment.undo"_s, subjectOf(before.uuid));
    });
    return undo;
}

base::Result<SavedAdjustment> added(Transaction &transaction, people::StudentId student,
    int session, const AdjustmentDetails &typed)
{
    ET_ASSIGN(const auto known,
        ExamRepository::studentUuid(transaction.database(), transaction.permit(), student));
    if (!known)
        return base::fail(security::notThere());
    ET_TRY(checkSession(session, ValidSessions()));
    ET_ASSIGN(const AdjustmentDetails details, checkedAdjustment(typed, transaction.today()));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const ExamAdjustmentId id,
        AdjustmentRepository::insert(transaction, uuid, student, session, details));
    ET_TRY(transaction.record(u"exam-adjustment.add"_s, subjectOf(uuid)));
    SavedAdjustment saved{id, {}};
    saved.undo.steps.push_back([id](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(removed(later, id, 1));
        return {};
    });
    return saved;
}

base::Result<Undo> edited(
    Transaction &transaction, ExamAdjustmentId id, int rowVersion, const AdjustmentDetails &typed)
{
    ET_ASSIGN(const Adjustment before, existing(transaction, id));
    ET_ASSIGN(const AdjustmentDetails details, checkedAdjustment(typed, transaction.today()));
    ET_ASSIGN(
        const bool isWritten, AdjustmentRepository::update(transaction, id, rowVersion, details));
    ET_TRY(security::unlessChanged(transaction, isWritten, before.uuid));
    ET_TRY(transaction.record(u"exam-adjustment.edit"_s, subjectOf(before.uuid),
        changesBetween(before.details, details)));
    return security::undoneBy(before.uuid, rowVersion + 1,
        [id, old = before.details](Transaction &later, int version) -> base::Done {
            ET_TRY(edited(later, id, version, old));
            return {};
        });
}

} // namespace

AdjustmentService::AdjustmentService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<AdjustmentLine>> AdjustmentService::ofSession(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageExamAdjustments));
    return AdjustmentRepository::ofSession(m_workspace.database(), permit, session);
}

base::Result<std::vector<AdjustmentLine>> AdjustmentService::ofStudent(people::StudentId student)
{
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            Operation::ReadStudentFile, {security::Scope::Kind::Student, student.value()}));
    return AdjustmentRepository::ofStudent(m_workspace.database(), permit, student);
}

base::Result<std::vector<AdjustmentCandidate>> AdjustmentService::candidates(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageExamAdjustments));
    return AdjustmentRepository::candidates(m_workspace.database(), permit, session);
}

base::Result<SavedAdjustment> AdjustmentService::add(
    people::StudentId student, int session, const AdjustmentDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageExamAdjustments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(SavedAdjustment saved, added(transaction, student, session, typed));
    ET_TRY(transaction.commit());
    return saved;
}

base::Result<SavedAdjustment> AdjustmentService::edit(
    ExamAdjustmentId id, int rowVersion, const AdjustmentDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageExamAdjustments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, edited(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return SavedAdjustment{id, std::move(undo)};
}

base::Result<Undo> AdjustmentService::remove(ExamAdjustmentId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageExamAdjustments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, removed(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return undo;
}

base::Done AdjustmentService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageExamAdjustments, undo);
}

} // namespace exams
