#include "core/school/workshop_service.h"

#include "core/school/workshop_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::Operation;
using security::Transaction;

base::Result<Workshop> present(const Transaction &transaction, WorkshopId id)
{
    ET_ASSIGN(const auto workshop,
        WorkshopRepository::find(transaction.database(), transaction.permit(), id));
    if (!workshop)
        return base::fail(security::notThere());
    return *workshop;
}

base::Error told(const base::Error &error, const QString &name)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kWorkshopNameTaken,
        QCoreApplication::translate(
            "school", "There is already a workshop called “%1”: choose another name.")
            .arg(name),
        error.detail};
}

base::Done replace(Transaction &transaction, const Workshop &workshop, const QString &action)
{
    ET_ASSIGN(const WorkshopDetails details, checked(workshop.details));
    ET_ASSIGN(const Workshop before, present(transaction, workshop.id));
    const auto written = WorkshopRepository::update(
        transaction, workshop.id, details, workshop.retired, workshop.rowVersion);
    if (!written)
        return base::fail(told(written.error(), details.name));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"workshop"_s, before.uuid},
        {{u"name"_s, before.details.name, details.name},
            {u"trade"_s, before.details.trade, details.trade},
            {u"retired"_s, QString::number(before.retired), QString::number(workshop.retired)}});
}

} // namespace

WorkshopService::WorkshopService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Workshop>> WorkshopService::workshops()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return WorkshopRepository::all(m_workspace.database(), permit);
}

base::Result<WorkshopId> WorkshopService::add(const WorkshopDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const WorkshopId id, add(transaction, details));
    ET_TRY(transaction.commit());
    return id;
}

base::Result<security::Edited> WorkshopService::edit(const Workshop &workshop)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Workshop before, present(transaction, workshop.id));
    ET_TRY(replace(transaction, workshop, u"workshop.edit"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = workshop.rowVersion + 1;
    return security::Edited{before.rowVersion, {{[before](Transaction &t, security::UndoRun &) {
                                return replace(t, before, u"workshop.undo-edit"_s);
                            }}}};
}

base::Done WorkshopService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Result<WorkshopId> WorkshopService::add(
    Transaction &transaction, const WorkshopDetails &typed)
{
    ET_ASSIGN(const WorkshopDetails details, checked(typed));
    const QString uuid = security::Workspace::newUuid();
    const auto id = WorkshopRepository::add(transaction, uuid, details);
    if (!id)
        return base::fail(told(id.error(), details.name));
    ET_TRY(transaction.record(u"workshop.add"_s, {u"workshop"_s, uuid},
        {{u"name"_s, {}, details.name}, {u"trade"_s, {}, details.trade}}));
    return *id;
}

} // namespace school
