#include "core/enrolment/group_part_service.h"

#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

using security::Operation;
using security::Transaction;

base::Result<GroupPart> present(const Transaction &transaction, GroupPartId id)
{
    ET_ASSIGN(const auto part,
        GroupPartRepository::find(transaction.database(), transaction.permit(), id));
    if (!part)
        return base::fail(security::notThere());
    return *part;
}

base::Error told(const base::Error &error, const QString &name)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kPartNameTaken,
        QCoreApplication::translate(
            "enrolment", "This group has a part called “%1” already: choose another name.")
            .arg(name),
        error.detail};
}

// Any write raises the version of the part, so that what was read before it is known to be old.
base::Done touch(const Transaction &transaction, const GroupPart &part)
{
    const auto written = GroupPartRepository::update(transaction, part);
    if (!written)
        return base::fail(told(written.error(), part.name));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), part.uuid));
    return {};
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

base::Done replace(Transaction &transaction, const GroupPart &typed, const QString &action)
{
    GroupPart part = typed;
    ET_ASSIGN(part.name, checkedPartName(typed.name));
    ET_ASSIGN(const GroupPart before, present(transaction, part.id));
    ET_TRY(touch(transaction, part));
    return transaction.record(action, {u"group-part"_s, before.uuid},
        {{u"name"_s, before.name, part.name},
            {u"archived_on"_s, dayText(before.archivedOn), dayText(part.archivedOn)}});
}

base::Done writeMembers(Transaction &transaction, const GroupPart &part,
    const std::vector<PartMember> &before, const std::vector<PartMember> &after,
    const QString &action)
{
    ET_TRY(touch(transaction, part));
    ET_TRY(GroupPartRepository::setMembers(transaction, part.id, after));
    return transaction.record(action, {u"group-part"_s, part.uuid},
        {{u"members"_s, QString::number(before.size()), QString::number(after.size())}});
}

} // namespace

GroupPartService::GroupPartService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<GroupPart>> GroupPartService::parts(school::GroupId group)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadTimetable));
    return GroupPartRepository::ofGroup(m_workspace.database(), permit, group);
}

base::Result<std::vector<GroupMember>> GroupPartService::group(school::GroupId group, QDate day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PlanSessions));
    return GroupPartRepository::groupOn(m_workspace.database(), permit, group, day);
}

base::Result<std::vector<EnrolmentId>> GroupPartService::membersOn(GroupPartId part, QDate day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(const auto rows, GroupPartRepository::members(m_workspace.database(), permit, part));
    return PartMembers(rows).membersOn(part, day);
}

base::Result<GroupPartService::Added> GroupPartService::add(
    school::GroupId group, const QString &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(const QString name, checkedPartName(typed));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    GroupPart part{GroupPartId(0), security::Workspace::newUuid(), group, name};
    const auto id = GroupPartRepository::add(transaction, part.uuid, group, name);
    if (!id)
        return base::fail(told(id.error(), name));
    part.id = *id;
    ET_TRY(transaction.record(
        u"group-part.add"_s, {u"group-part"_s, part.uuid}, {{u"name"_s, {}, name}}));
    ET_TRY(transaction.commit());
    const QDate today = m_workspace.clock().today();
    const auto back = [part, today](Transaction &t, security::UndoRun &run) -> base::Done {
        GroupPart archived = part;
        archived.archivedOn = today;
        archived.rowVersion = run.versionOf(part.uuid, part.rowVersion);
        return replace(t, archived, u"group-part.undo-add"_s);
    };
    return Added{part.id, {{back}}};
}

base::Result<security::Edited> GroupPartService::edit(const GroupPart &part)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(GroupPart before, present(transaction, part.id));
    ET_TRY(replace(transaction, part, u"group-part.edit"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = part.rowVersion + 1;
    const auto back = [before](Transaction &t, security::UndoRun &run) -> base::Done {
        GroupPart wanted = before;
        wanted.rowVersion = run.versionOf(before.uuid, before.rowVersion);
        run.setVersion(before.uuid, wanted.rowVersion + 1);
        return replace(t, wanted, u"group-part.undo-edit"_s);
    };
    return security::Edited{before.rowVersion, {{back}}};
}

base::Result<security::Edited> GroupPartService::setMembers(
    const GroupPart &part, const std::vector<EnrolmentId> &chosen, QDate from)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PlanSessions));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const GroupPart stored, present(transaction, part.id));
    ET_ASSIGN(const auto group, GroupPartRepository::groupOn(database, permit, stored.group, from));
    for (const EnrolmentId id : chosen) {
        if (std::none_of(group.begin(), group.end(),
                [id](const GroupMember &member) { return member.enrolment == id; })) {
            return base::fail(errors::kNotInGroup,
                QCoreApplication::translate("enrolment",
                    "Somebody chosen is not in this group on that day. Look at the list again."));
        }
    }
    ET_ASSIGN(const auto before, GroupPartRepository::members(database, permit, part.id));
    const auto after = membersFrom(before, part.id, chosen, from);
    GroupPart seen = stored;
    seen.rowVersion = part.rowVersion;
    ET_TRY(writeMembers(transaction, seen, before, after, u"group-part.members"_s));
    ET_TRY(transaction.commit());
    ++seen.rowVersion;
    const auto back = [seen, before, after](Transaction &t, security::UndoRun &run) -> base::Done {
        GroupPart wanted = seen;
        wanted.rowVersion = run.versionOf(seen.uuid, seen.rowVersion);
        run.setVersion(seen.uuid, wanted.rowVersion + 1);
        return writeMembers(t, wanted, after, before, u"group-part.undo-members"_s);
    };
    return security::Edited{seen.rowVersion, {{back}}};
}

base::Done GroupPartService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::PlanSessions, undo);
}

} // namespace enrolment
