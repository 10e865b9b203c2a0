#include "core/paths/path_operations.h"

#include "core/diplomas/framework.h"
#include "core/paths/path_changes.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

using security::Transaction;
using security::Undo;
using security::UndoRun;

base::Result<QString> uuidOf(const Transaction &transaction, people::StudentId student)
{
    ET_ASSIGN(const auto found,
        people::StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!found)
        return base::fail(security::notThere());
    return found->uuid;
}

// Writes one state over another and tells the difference. version: of the row as it stands.
base::Done replace(Transaction &transaction, const IndividualPath &now,
    const IndividualPath &wanted, int version, const diplomas::Framework &framework,
    const QString &action)
{
    ET_ASSIGN(const QString uuid, uuidOf(transaction, wanted.student));
    ET_ASSIGN(const bool written,
        wanted.isStored() ? PathRepository::update(transaction, wanted, version)
                          : PathRepository::remove(transaction, now.id, version));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), uuid));
    return transaction.record(action, {u"path"_s, uuid}, changesBetween(now, wanted, framework));
}

Undo bringingBack(
    const IndividualPath &before, const IndividualPath &after, const diplomas::Framework &framework)
{
    return Undo{{[before, after, framework](Transaction &later, UndoRun &run) -> base::Done {
        const int version = run.versionOf(after.uuid, after.rowVersion);
        ET_TRY(replace(later, after, before, version, framework, u"path.undo"_s));
        run.setVersion(after.uuid, version + 1);
        return {};
    }}};
}

} // namespace

base::Result<Undo> PathOperations::write(Transaction &transaction, const IndividualPath &before,
    const IndividualPath &wanted, const diplomas::Framework &framework, const QString &action)
{
    IndividualPath after = wanted;
    if (before.isStored()) {
        ET_TRY(replace(transaction, before, after, before.rowVersion, framework, action));
        after.rowVersion = before.rowVersion + 1;
        return bringingBack(before, after, framework);
    }
    ET_ASSIGN(const QString uuid, uuidOf(transaction, wanted.student));
    after.uuid = security::Workspace::newUuid();
    ET_ASSIGN(after.id, PathRepository::insert(transaction, after));
    after.rowVersion = 1;
    ET_TRY(transaction.record(action, {u"path"_s, uuid}, changesBetween(before, after, framework)));
    return bringingBack(before, after, framework);
}

} // namespace paths
