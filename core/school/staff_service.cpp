#include "core/school/staff_service.h"

#include "core/base/format.h"
#include "core/school/staff_repository.h"
#include "core/security/account_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::FieldChange;
using security::Operation;
using security::Transaction;

base::Result<StaffMember> present(const Transaction &transaction, StaffId id)
{
    ET_ASSIGN(
        const auto member, StaffRepository::find(transaction.database(), transaction.permit(), id));
    if (!member)
        return base::fail(security::notThere());
    return *member;
}

base::Result<QString> loginOf(
    const Transaction &transaction, const std::optional<security::AccountId> &account)
{
    if (!account)
        return QString();
    ET_ASSIGN(const auto found,
        security::AccountRepository::find(transaction.database(), *account, transaction.today()));
    if (!found)
        return base::fail(security::notThere());
    return found->login;
}

base::Result<std::vector<FieldChange>> changesBetween(
    const Transaction &transaction, const StaffDetails &before, const StaffDetails &after)
{
    const auto dateText = [](const std::optional<QDate> &day) {
        return day ? base::formatDate(*day) : QString();
    };
    ET_ASSIGN(const QString loginBefore, loginOf(transaction, before.account));
    ET_ASSIGN(const QString loginAfter, loginOf(transaction, after.account));
    return std::vector<FieldChange>{{u"last-name"_s, before.lastName, after.lastName},
        {u"first-name"_s, before.firstName, after.firstName},
        {u"kind"_s, titleOf(before.kind), titleOf(after.kind)},
        {u"login"_s, loginBefore, loginAfter}, {u"phone"_s, before.phone, after.phone},
        {u"email"_s, before.email, after.email},
        {u"approved"_s, dateText(before.approvedOn), dateText(after.approvedOn)}};
}

// An account belongs to one person.
base::Error told(const base::Error &error)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kAccountLinked,
        QCoreApplication::translate("school",
            "This sign-in name already belongs to another colleague: choose another one."),
        error.detail};
}

base::Done replace(Transaction &transaction, StaffId id, const StaffDetails &typed,
    int expectedVersion, const QString &action)
{
    ET_ASSIGN(const StaffDetails details, checked(typed));
    ET_ASSIGN(const StaffMember before, present(transaction, id));
    ET_ASSIGN(const auto changes, changesBetween(transaction, before.details, details));
    const auto written = StaffRepository::update(transaction, id, details, expectedVersion);
    if (!written)
        return base::fail(told(written.error()));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"staff"_s, before.uuid}, changes);
}

base::Done writeArchived(Transaction &transaction, StaffId id, const std::optional<QDate> &on,
    int expectedVersion, const QString &action)
{
    ET_ASSIGN(const StaffMember before, present(transaction, id));
    ET_ASSIGN(
        const bool written, StaffRepository::setArchived(transaction, id, on, expectedVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"staff"_s, before.uuid});
}

security::Edited edited(const StaffMember &before, int expectedVersion, const QString &action)
{
    const int version = expectedVersion + 1;
    return {version, {{[before, version, action](Transaction &t, security::UndoRun &) {
                return replace(t, before.id, before.details, version, action);
            }}}};
}

} // namespace

StaffService::StaffService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<StaffMember>> StaffService::members()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadStaff));
    return StaffRepository::all(m_workspace.database(), permit);
}

base::Result<StaffMember> StaffService::find(StaffId id)
{
    // Asked for the school, narrowed in the query: of others' records one reads the same refusal.
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadStaff));
    ET_ASSIGN(const auto member, StaffRepository::find(m_workspace.database(), permit, id));
    if (!member)
        return base::fail(security::notThere());
    return *member;
}

base::Result<std::vector<StaffName>> StaffService::names()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return StaffRepository::names(m_workspace.database(), permit);
}

base::Result<std::optional<StaffMember>> StaffService::self()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return StaffRepository::ofAccount(m_workspace.database(), permit, permit.account());
}

base::Result<StaffId> StaffService::add(const StaffDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageStaff));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const StaffId id, add(transaction, details));
    ET_TRY(transaction.commit());
    return id;
}

base::Result<security::Edited> StaffService::edit(
    StaffId id, const StaffDetails &details, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageStaff));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const StaffMember before, present(transaction, id));
    ET_TRY(replace(transaction, id, details, expectedVersion, u"staff.edit"_s));
    ET_TRY(transaction.commit());
    return edited(before, expectedVersion, u"staff.undo-edit"_s);
}

base::Result<security::Edited> StaffService::editOwnContacts(
    const QString &phone, const QString &email, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStaffContacts));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto self,
        StaffRepository::ofAccount(m_workspace.database(), permit, permit.account()));
    if (!self)
        return base::fail(security::notThere());
    StaffDetails details = self->details;
    details.phone = phone;
    details.email = email;
    ET_TRY(replace(transaction, self->id, details, expectedVersion, u"staff.edit-contacts"_s));
    ET_TRY(transaction.commit());
    return edited(*self, expectedVersion, u"staff.undo-edit-contacts"_s);
}

base::Done StaffService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageStaff, undo);
}

base::Done StaffService::undoOwnContacts(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::EditStaffContacts, undo);
}

base::Result<security::Edited> StaffService::archive(StaffId id, int expectedVersion)
{
    return setArchived(id, m_workspace.clock().today(), expectedVersion);
}

base::Result<security::Edited> StaffService::bringBack(StaffId id, int expectedVersion)
{
    return setArchived(id, std::nullopt, expectedVersion);
}

base::Result<security::Edited> StaffService::setArchived(
    StaffId id, const std::optional<QDate> &on, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageStaff));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const StaffMember before, present(transaction, id));
    ET_TRY(writeArchived(
        transaction, id, on, expectedVersion, on ? u"staff.archive"_s : u"staff.bring-back"_s));
    ET_TRY(transaction.commit());
    const int version = expectedVersion + 1;
    return security::Edited{
        version, {{[before, version](Transaction &t, security::UndoRun &) {
            return writeArchived(t, before.id, before.archivedOn, version, u"staff.undo-archive"_s);
        }}}};
}

base::Result<StaffId> StaffService::add(Transaction &transaction, const StaffDetails &typed)
{
    ET_ASSIGN(const StaffDetails details, checked(typed));
    ET_ASSIGN(const auto changes, changesBetween(transaction, StaffDetails(), details));
    const QString uuid = security::Workspace::newUuid();
    const auto id = StaffRepository::add(transaction, uuid, details);
    if (!id)
        return base::fail(told(id.error()));
    ET_TRY(transaction.record(u"staff.add"_s, {u"staff"_s, uuid}, changes));
    return *id;
}

} // namespace school
