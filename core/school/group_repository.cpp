#include "core/school/group_repository.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kColumns = u"SELECT id, uuid, kind, name, workshop_id, capacity, archived_on, "
                         "row_version FROM training_group "_s;
const QString kAll = kColumns + u"ORDER BY id"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kNamed = kColumns + u"WHERE folded_name = ?"_s;
const QString kAdd =
    u"INSERT INTO training_group (uuid, kind, name, folded_name, workshop_id, capacity) "
    "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE training_group SET kind = ?, name = ?, folded_name = ?, workshop_id = ?, "
    "capacity = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kSetArchived =
    u"UPDATE training_group SET archived_on = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kAssignments =
    u"SELECT id, group_id, staff_id, role, valid_from, valid_to FROM group_staff "
    "WHERE group_id = ? ORDER BY valid_from DESC, id DESC"_s;
const QString kOwnGroups =
    u"SELECT DISTINCT gs.group_id FROM group_staff gs JOIN staff s ON s.id = gs.staff_id "
    "WHERE s.account_id = ? AND gs.valid_from <= ? AND (gs.valid_to IS NULL OR gs.valid_to >= ?) "
    "ORDER BY gs.group_id"_s;
const QString kAssign = u"INSERT INTO group_staff (group_id, staff_id, role, valid_from, valid_to) "
                        "VALUES (?, ?, ?, ?, ?) RETURNING id"_s;
const QString kSetRange = u"UPDATE group_staff SET valid_from = ?, valid_to = ? WHERE id = ? "
                          "AND valid_from = ? AND coalesce(valid_to, '') = ?"_s;
const QString kUnassign = u"DELETE FROM group_staff WHERE id = ?"_s;

// The end of a range that has none: later than every day that is stored.
const QDate kForever(9999, 12, 31);

Group groupOf(const storage::Statement &row)
{
    return {row.id<GroupTag>(0), row.text(1),
        {row.text(2) == u"theory" ? GroupKind::Theory : GroupKind::Workshop, row.text(3),
            row.optionalId<WorkshopTag>(4), row.smallInteger(5)},
        row.optionalDate(6), row.smallInteger(7)};
}

base::Result<std::optional<Group>> only(storage::Statement &row)
{
    std::optional<Group> found;
    if (row.next())
        found = groupOf(row);
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::vector<Group>> GroupRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Group> groups;
    while (row.next())
        groups.push_back(groupOf(row));
    ET_TRY(row.finished());
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        if (a.archivedOn.has_value() != b.archivedOn.has_value())
            return b.archivedOn.has_value();
        return base::frenchCollator().compare(a.details.name, b.details.name) < 0;
    });
    return groups;
}

base::Result<std::optional<Group>> GroupRepository::find(
    storage::Database &database, const security::Permit &, GroupId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    return only(row);
}

base::Result<std::optional<Group>> GroupRepository::named(
    storage::Database &database, const security::Permit &, const QString &name)
{
    storage::Statement row(database, kNamed);
    ET_TRY(row.run(base::folded(name)));
    return only(row);
}

base::Result<std::vector<Assignment>> GroupRepository::assignments(
    storage::Database &database, const security::Permit &, GroupId group)
{
    storage::Statement row(database, kAssignments);
    ET_TRY(row.run(group));
    std::vector<Assignment> assignments;
    while (row.next()) {
        assignments.push_back({row.id<AssignmentTag>(0), row.id<GroupTag>(1), row.id<StaffTag>(2),
            groupRoleFrom(row.text(3)), {row.date(4), row.optionalDate(5)}});
    }
    ET_TRY(row.finished());
    return assignments;
}

base::Result<std::vector<GroupId>> GroupRepository::ownGroups(
    storage::Database &database, security::AccountId account, const base::DateRange &range)
{
    storage::Statement row(database, kOwnGroups);
    ET_TRY(row.run(account, range.to.value_or(kForever), range.from));
    std::vector<GroupId> groups;
    while (row.next())
        groups.push_back(row.id<GroupTag>(0));
    ET_TRY(row.finished());
    return groups;
}

base::Result<GroupId> GroupRepository::add(
    const security::Transaction &transaction, const QString &uuid, const GroupDetails &d)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(
        insert.run(uuid, storedName(d.kind), d.name, base::folded(d.name), d.workshop, d.capacity));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return GroupId(id);
}

base::Result<bool> GroupRepository::update(const security::Transaction &transaction, GroupId id,
    const GroupDetails &d, int expectedVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(storedName(d.kind), d.name, base::folded(d.name), d.workshop, d.capacity, id,
        expectedVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> GroupRepository::setArchived(const security::Transaction &transaction,
    GroupId id, const std::optional<QDate> &on, int expectedVersion)
{
    storage::Statement update(transaction.database(), kSetArchived);
    ET_TRY(update.run(on, id, expectedVersion));
    return update.affectedRows() == 1;
}

base::Result<AssignmentId> GroupRepository::assign(
    const security::Transaction &transaction, const NewAssignment &a)
{
    storage::Statement insert(transaction.database(), kAssign);
    ET_TRY(insert.run(a.group, a.staff, storedName(a.role), a.range.from, a.range.to));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return AssignmentId(id);
}

base::Result<bool> GroupRepository::setRange(const security::Transaction &transaction,
    AssignmentId id, const base::DateRange &expected, const base::DateRange &range)
{
    storage::Statement update(transaction.database(), kSetRange);
    ET_TRY(update.run(range.from, range.to, id, expected.from,
        expected.to ? expected.to->toString(Qt::ISODate) : QString()));
    return update.affectedRows() == 1;
}

base::Done GroupRepository::unassign(const security::Transaction &transaction, AssignmentId id)
{
    storage::Statement remove(transaction.database(), kUnassign);
    return remove.run(id);
}

} // namespace school
