#include "core/paths/objective_service.h"

#include "core/base/format.h"
#include "core/paths/objective_repository.h"
#include "core/people/student_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace paths {

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

QString dayOf(const std::optional<QDate> &day)
{
    return day ? base::formatDate(*day) : QString();
}

// Days and outcome, never the words: who reads a history may not read them.
std::vector<security::FieldChange> changesBetween(
    const ObjectiveDetails &before, const ObjectiveDetails &after)
{
    return {{u"set_on"_s, base::formatDate(before.setOn), base::formatDate(after.setOn)},
        {u"due_on"_s, dayOf(before.dueOn), dayOf(after.dueOn)},
        {u"closed_on"_s, dayOf(before.closedOn), dayOf(after.closedOn)}};
}

base::Result<QString> uuidOf(const Transaction &transaction, people::StudentId student)
{
    ET_ASSIGN(const auto found,
        people::StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!found)
        return base::fail(security::notThere());
    return found->uuid;
}

base::Done record(Transaction &transaction, const QString &action, const Objective &objective,
    const ObjectiveDetails &before, const ObjectiveDetails &after)
{
    ET_ASSIGN(const QString uuid, uuidOf(transaction, objective.student));
    return transaction.record(action, {u"objective"_s, uuid}, changesBetween(before, after));
}

base::Done write(Transaction &transaction, const Objective &before, const ObjectiveDetails &wanted,
    int version, const QString &action)
{
    Objective after = before;
    after.details = wanted;
    ET_ASSIGN(const bool written, ObjectiveRepository::update(transaction, after, version));
    ET_ASSIGN(const QString uuid, uuidOf(transaction, before.student));
    ET_TRY(security::unlessChanged(transaction, written, uuid));
    return record(transaction, action, before, before.details, wanted);
}

Undo takingBack(const Objective &added)
{
    return Undo{{[added](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone,
            ObjectiveRepository::remove(later, added.id, run.versionOf(added.uuid, 1)));
        ET_ASSIGN(const QString uuid, uuidOf(later, added.student));
        ET_TRY(security::unlessChanged(later, gone, uuid));
        return record(later, u"objective.undo"_s, added, added.details, {});
    }}};
}

} // namespace

ObjectiveService::ObjectiveService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Objective>> ObjectiveService::ofStudent(people::StudentId student)
{
    const bool withWords = m_workspace.reach(Operation::SetObjectives) != security::Reach::None;
    ET_ASSIGN(const Permit permit,
        m_workspace.require(
            withWords ? Operation::SetObjectives : Operation::ReadStudentFile, about(student)));
    ET_ASSIGN(
        auto objectives, ObjectiveRepository::ofStudent(m_workspace.database(), permit, student));
    if (!withWords) {
        for (Objective &one : objectives)
            one.details.words.clear();
    }
    return objectives;
}

base::Result<ChangedObjective> ObjectiveService::add(
    people::StudentId student, const ObjectiveDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::SetObjectives, about(student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Objective added{.student = student};
    ET_ASSIGN(added.details, checked(typed, transaction.today()));
    added.uuid = security::Workspace::newUuid();
    added.setBy = permit.account();
    ET_ASSIGN(added.id, ObjectiveRepository::insert(transaction, added));
    ET_TRY(record(transaction, u"objective.add"_s, added, {}, added.details));
    ET_TRY(transaction.commit());
    return ChangedObjective{added, takingBack(added)};
}

base::Result<ChangedObjective> ObjectiveService::edit(
    ObjectiveId id, int rowVersion, const ObjectiveDetails &typed)
{
    ET_ASSIGN(const Permit reading, m_workspace.require(Operation::SetObjectives));
    ET_ASSIGN(const auto before, ObjectiveRepository::find(m_workspace.database(), reading, id));
    if (!before)
        return base::fail(security::notThere());
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::SetObjectives, about(before->student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ObjectiveDetails wanted = typed;
    wanted.kind = before->details.kind;
    ET_ASSIGN(wanted, checked(wanted, transaction.today()));
    ET_TRY(write(transaction, *before, wanted, rowVersion, u"objective.edit"_s));
    ET_TRY(transaction.commit());
    Objective after = *before;
    after.details = wanted;
    after.rowVersion = rowVersion + 1;
    const Objective left = after;
    Undo undo = security::undoneBy(
        left.uuid, left.rowVersion, [left, old = before->details](Transaction &later, int version) {
            return write(later, left, old, version, u"objective.undo"_s);
        });
    return ChangedObjective{std::move(after), std::move(undo)};
}

base::Done ObjectiveService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::SetObjectives, undo);
}

} // namespace paths
