#include "core/paperwork/requirement_service.h"

#include "core/paperwork/requirement_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

using security::Operation;
using security::Transaction;

namespace {

base::Error told(const base::Error &error, const QString &name)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kPaperNameTaken,
        QCoreApplication::translate("paperwork",
            "There is already a paper called “%1”: change its conditions, or choose another name.")
            .arg(name),
        error.detail};
}

base::Result<Requirement> present(Transaction &transaction, RequirementId id)
{
    ET_ASSIGN(const auto found,
        RequirementRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Done replace(Transaction &transaction, const Requirement &wanted, const QString &action)
{
    Requirement after = wanted;
    ET_ASSIGN(after.details, checked(wanted.details));
    ET_ASSIGN(const Requirement before, present(transaction, wanted.id));
    const auto written = RequirementRepository::update(transaction, after, wanted.rowVersion);
    if (!written)
        return base::fail(told(written.error(), after.details.name));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(
        action, {u"requirement"_s, before.uuid}, changesBetween(before, after));
}

base::Done place(Transaction &transaction, const std::vector<RequirementId> &inOrder,
    const QString &action, const QString &uuid)
{
    ET_TRY(RequirementRepository::order(transaction, inOrder));
    return transaction.record(action, {u"requirement"_s, uuid});
}

} // namespace

RequirementService::RequirementService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Requirement>> RequirementService::requirements()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    return RequirementRepository::all(m_workspace.database(), permit);
}

base::Result<RequirementService::Added> RequirementService::add(const RequirementDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const RequirementDetails details, checked(typed));
    const QString uuid = security::Workspace::newUuid();
    const auto id = RequirementRepository::insert(transaction, uuid, details);
    if (!id)
        return base::fail(told(id.error(), details.name));
    ET_TRY(transaction.record(
        u"requirement.add"_s, {u"requirement"_s, uuid}, {{u"name"_s, {}, details.name}}));
    ET_TRY(transaction.commit());
    const auto takeBack = [id = *id, uuid](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone, RequirementRepository::remove(later, id, 1));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), uuid));
        return later.record(u"requirement.undo-add"_s, {u"requirement"_s, uuid});
    };
    return Added{*id, {{takeBack}}};
}

base::Result<security::Edited> RequirementService::edit(const Requirement &requirement)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Requirement before, present(transaction, requirement.id));
    ET_TRY(replace(transaction, requirement, u"requirement.edit"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = requirement.rowVersion + 1;
    return security::Edited{before.rowVersion, {{[before](Transaction &later, security::UndoRun &) {
                                return replace(later, before, u"requirement.undo-edit"_s);
                            }}}};
}

base::Result<security::Undo> RequirementService::order(const std::vector<RequirementId> &inOrder)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, RequirementRepository::all(transaction.database(), permit));
    std::vector<RequirementId> former;
    for (const Requirement &requirement : before)
        former.push_back(requirement.id);
    if (before.empty())
        return security::Undo();
    const QString uuid = before.front().uuid;
    ET_TRY(place(transaction, inOrder, u"requirement.order"_s, uuid));
    ET_TRY(transaction.commit());
    return security::Undo{{[former, uuid](Transaction &later, security::UndoRun &) {
        return place(later, former, u"requirement.undo-order"_s, uuid);
    }}};
}

base::Done RequirementService::undo(const security::Undo &undo)
{
    const base::Done undone = security::takeBack(m_workspace, Operation::ManageSchool, undo);
    if (undone || undone.error().code != storage::errors::kForeignKey)
        return undone;
    return base::fail(errors::kPaperInUse,
        QCoreApplication::translate("paperwork",
            "A paper of this kind has come in meanwhile: retire it instead, what came in stays."),
        undone.error().detail);
}

} // namespace paperwork
