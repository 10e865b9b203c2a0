#include "core/school/group_service.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/school/group_repository.h"
#include "core/school/staff_repository.h"
#include "core/school/workshop_repository.h"
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

base::Result<Group> present(const Transaction &transaction, GroupId id)
{
    ET_ASSIGN(
        const auto group, GroupRepository::find(transaction.database(), transaction.permit(), id));
    if (!group)
        return base::fail(security::notThere());
    return *group;
}

// The workshop's name for the history; refuses one that is not there.
base::Result<QString> workshopName(
    const Transaction &transaction, const std::optional<WorkshopId> &id)
{
    if (!id)
        return QString();
    ET_ASSIGN(const auto workshop,
        WorkshopRepository::find(transaction.database(), transaction.permit(), *id));
    if (!workshop)
        return base::fail(security::notThere());
    return workshop->details.name;
}

base::Result<std::vector<FieldChange>> changesBetween(const Transaction &transaction,
    const std::optional<GroupDetails> &before, const GroupDetails &after)
{
    ET_ASSIGN(const QString workshopBefore,
        workshopName(transaction, before ? before->workshop : std::nullopt));
    ET_ASSIGN(const QString workshopAfter, workshopName(transaction, after.workshop));
    const auto was = [&](const QString &text) {
        return before ? std::optional(text) : std::nullopt;
    };
    const GroupDetails old = before.value_or(GroupDetails());
    return std::vector<FieldChange>{{u"name"_s, was(old.name), after.name},
        {u"kind"_s, was(titleOf(old.kind)), titleOf(after.kind)},
        {u"workshop"_s, was(workshopBefore), workshopAfter},
        {u"capacity"_s, was(QString::number(old.capacity)), QString::number(after.capacity)}};
}

base::Error told(const base::Error &error, const QString &name)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kGroupNameTaken,
        QCoreApplication::translate("school",
            "There is already a group called “%1”, perhaps an archived one: choose another name.")
            .arg(name),
        error.detail};
}

base::Done replace(Transaction &transaction, GroupId id, const GroupDetails &typed,
    int expectedVersion, const QString &action)
{
    ET_ASSIGN(const GroupDetails details, checked(typed));
    ET_ASSIGN(const Group before, present(transaction, id));
    ET_ASSIGN(const auto changes, changesBetween(transaction, before.details, details));
    const auto written = GroupRepository::update(transaction, id, details, expectedVersion);
    if (!written)
        return base::fail(told(written.error(), details.name));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"group"_s, before.uuid}, changes);
}

base::Done writeArchived(Transaction &transaction, GroupId id, const std::optional<QDate> &on,
    int expectedVersion, const QString &action)
{
    ET_ASSIGN(const Group before, present(transaction, id));
    ET_ASSIGN(
        const bool written, GroupRepository::setArchived(transaction, id, on, expectedVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"group"_s, before.uuid});
}

base::Result<QString> staffName(const Transaction &transaction, StaffId id)
{
    ET_ASSIGN(
        const auto names, StaffRepository::names(transaction.database(), transaction.permit()));
    for (const StaffName &name : names) {
        if (name.id == id)
            return name.name;
    }
    return base::fail(security::notThere());
}

// Days in order, and not the same person twice in one role.
base::Done checkRange(const Transaction &transaction, const NewAssignment &assignment,
    const std::optional<AssignmentId> &itself)
{
    if (!assignment.range.isValid()) {
        return base::fail(errors::kBadAssignment,
            QCoreApplication::translate("school",
                "The last day of this assignment comes before its first day. Check both dates."));
    }
    ET_ASSIGN(const auto others,
        GroupRepository::assignments(
            transaction.database(), transaction.permit(), assignment.group));
    for (const Assignment &other : others) {
        if (itself && other.id == *itself)
            continue;
        if (other.staff == assignment.staff && other.role == assignment.role
            && other.range.overlaps(assignment.range)) {
            return base::fail(errors::kAlreadyAssigned,
                QCoreApplication::translate("school",
                    "This colleague already has this role in the group %1. Correct those days "
                    "instead.")
                    .arg(base::formatRange(other.range)));
        }
    }
    return {};
}

base::Done recordAssignment(Transaction &transaction, const NewAssignment &assignment,
    const QString &action, const std::optional<base::DateRange> &before,
    const std::optional<base::DateRange> &after)
{
    ET_ASSIGN(const Group group, present(transaction, assignment.group));
    ET_ASSIGN(const QString name, staffName(transaction, assignment.staff));
    const auto shown = [&](const std::optional<base::DateRange> &range) {
        return range ? std::optional(base::joined(
                   {name, titleOf(assignment.role), base::formatRange(*range)}, u", "_s))
                     : std::nullopt;
    };
    return transaction.record(
        action, {u"group"_s, group.uuid}, {{u"in-charge"_s, shown(before), shown(after)}});
}

base::Done writeRange(Transaction &transaction, const Assignment &assignment,
    const base::DateRange &range, const QString &action)
{
    const NewAssignment wanted{assignment.group, assignment.staff, assignment.role, range};
    ET_ASSIGN(const Group group, present(transaction, assignment.group));
    ET_TRY(checkRange(transaction, wanted, assignment.id));
    ET_ASSIGN(const bool written,
        GroupRepository::setRange(transaction, assignment.id, assignment.range, range));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), group.uuid));
    return recordAssignment(transaction, wanted, action, assignment.range, range);
}

} // namespace

GroupService::GroupService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Group>> GroupService::groups()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return GroupRepository::all(m_workspace.database(), permit);
}

base::Result<std::vector<Assignment>> GroupService::assignments(GroupId group)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return GroupRepository::assignments(m_workspace.database(), permit, group);
}

base::Result<QStringList> GroupService::warnings()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(const auto all, GroupRepository::all(m_workspace.database(), permit));
    QStringList warnings;
    for (const Group &group : all) {
        ET_ASSIGN(const auto ofGroup,
            GroupRepository::assignments(m_workspace.database(), permit, group.id));
        warnings += warningsAbout(group, ofGroup, m_workspace.clock().today());
    }
    return warnings;
}

base::Result<GroupId> GroupService::add(const GroupDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const GroupId id, add(transaction, details));
    ET_TRY(transaction.commit());
    return id;
}

base::Result<security::Edited> GroupService::edit(
    GroupId id, const GroupDetails &details, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Group before, present(transaction, id));
    ET_TRY(replace(transaction, id, details, expectedVersion, u"group.edit"_s));
    ET_TRY(transaction.commit());
    const int version = expectedVersion + 1;
    return security::Edited{version, {{[before, version](Transaction &t, security::UndoRun &) {
                                return replace(
                                    t, before.id, before.details, version, u"group.undo-edit"_s);
                            }}}};
}

base::Result<security::Edited> GroupService::archive(GroupId id, int expectedVersion)
{
    return setArchived(id, m_workspace.clock().today(), expectedVersion);
}

base::Result<security::Edited> GroupService::bringBack(GroupId id, int expectedVersion)
{
    return setArchived(id, std::nullopt, expectedVersion);
}

base::Result<security::Edited> GroupService::setArchived(
    GroupId id, const std::optional<QDate> &on, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Group before, present(transaction, id));
    ET_TRY(writeArchived(
        transaction, id, on, expectedVersion, on ? u"group.archive"_s : u"group.bring-back"_s));
    ET_TRY(transaction.commit());
    const int version = expectedVersion + 1;
    return security::Edited{
        version, {{[before, version](Transaction &t, security::UndoRun &) {
            return writeArchived(t, before.id, before.archivedOn, version, u"group.undo-archive"_s);
        }}}};
}

base::Result<GroupService::Assigned> GroupService::assign(const NewAssignment &assignment)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const AssignmentId id, assign(transaction, assignment));
    ET_ASSIGN(const Group group, present(transaction, assignment.group));
    ET_ASSIGN(
        const auto ofGroup, GroupRepository::assignments(m_workspace.database(), permit, group.id));
    ET_TRY(transaction.commit());
    return Assigned{id, warningsAbout(group, ofGroup, assignment.range.from),
        {{[id, assignment](Transaction &t, security::UndoRun &) -> base::Done {
            ET_TRY(GroupRepository::unassign(t, id));
            return recordAssignment(t, assignment, u"group.undo-assign"_s, assignment.range, {});
        }}}};
}

base::Result<security::Undo> GroupService::setRange(
    const Assignment &assignment, const base::DateRange &range)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(writeRange(transaction, assignment, range, u"group.assignment-days"_s));
    ET_TRY(transaction.commit());
    Assignment now = assignment;
    now.range = range;
    return security::Undo{{[now, was = assignment.range](Transaction &t, security::UndoRun &) {
        return writeRange(t, now, was, u"group.undo-assignment-days"_s);
    }}};
}

base::Done GroupService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Result<GroupId> GroupService::add(Transaction &transaction, const GroupDetails &typed)
{
    ET_ASSIGN(const GroupDetails details, checked(typed));
    ET_ASSIGN(const auto changes, changesBetween(transaction, {}, details));
    const QString uuid = security::Workspace::newUuid();
    const auto id = GroupRepository::add(transaction, uuid, details);
    if (!id)
        return base::fail(told(id.error(), details.name));
    ET_TRY(transaction.record(u"group.add"_s, {u"group"_s, uuid}, changes));
    return *id;
}

base::Result<AssignmentId> GroupService::assign(
    Transaction &transaction, const NewAssignment &assignment)
{
    ET_TRY(present(transaction, assignment.group));
    ET_TRY(staffName(transaction, assignment.staff));
    ET_TRY(checkRange(transaction, assignment, {}));
    ET_ASSIGN(const AssignmentId id, GroupRepository::assign(transaction, assignment));
    ET_TRY(recordAssignment(transaction, assignment, u"group.assign"_s, {}, assignment.range));
    return id;
}

} // namespace school
