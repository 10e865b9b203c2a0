#include "core/enrolment/group_part_repository.h"

#include "core/base/text.h"
#include "core/people/student.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

const QString kColumns =
    u"SELECT id, uuid, group_id, name, archived_on, row_version FROM group_part "_s;
const QString kOfGroup = kColumns + u"WHERE group_id = ? ORDER BY id"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kMemberColumns =
    u"SELECT part_id, enrolment_id, valid_from, valid_to FROM group_part_member "_s;
const QString kMembers = kMemberColumns + u"WHERE part_id = ? ORDER BY valid_from, id"_s;
const QString kAllMembers = kMemberColumns + u"ORDER BY part_id, valid_from, id"_s;
const QString kGroupOn =
    u"SELECT e.id, p.last_name, p.used_name, p.first_names, p.used_first_name, p.birth_date FROM "
    "group_membership m JOIN enrolment e ON e.id = m.enrolment_id JOIN student p ON p.id = "
    "e.student_id JOIN school_year y ON y.id = e.year_id WHERE m.group_id = ? AND m.valid_from <= "
    "? AND (m.valid_to IS NULL OR m.valid_to >= ?) AND e.entry_on <= ? AND (e.exit_on IS NULL OR "
    "e.exit_on >= ?) AND y.first_day <= ? AND y.last_day >= ? ORDER BY p.sort_key, p.id, e.id"_s;
const QString kAdd = u"INSERT INTO group_part (uuid, group_id, name, folded_name) "
                     "VALUES (?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE group_part SET name = ?, folded_name = ?, archived_on = ?, row_version = row_version "
    "+ 1 WHERE id = ? AND row_version = ?"_s;
const QString kClear = u"DELETE FROM group_part_member WHERE part_id = ?"_s;
const QString kAddMember = u"INSERT INTO group_part_member (part_id, enrolment_id, valid_from, "
                           "valid_to) VALUES (?, ?, ?, ?)"_s;

GroupPart partOf(const storage::Statement &row)
{
    return {row.id<GroupPartTag>(0), row.text(1), row.id<school::GroupTag>(2), row.text(3),
        row.optionalDate(4), row.smallInteger(5)};
}

base::Result<std::vector<PartMember>> membersOf(storage::Statement &row)
{
    std::vector<PartMember> members;
    while (row.next()) {
        members.push_back(
            {row.id<GroupPartTag>(0), row.id<EnrolmentTag>(1), {row.date(2), row.optionalDate(3)}});
    }
    ET_TRY(row.finished());
    return members;
}

} // namespace

base::Result<std::vector<GroupPart>> GroupPartRepository::ofGroup(
    storage::Database &database, const security::Permit &, school::GroupId group)
{
    storage::Statement row(database, kOfGroup);
    ET_TRY(row.run(group));
    std::vector<GroupPart> parts;
    while (row.next())
        parts.push_back(partOf(row));
    ET_TRY(row.finished());
    std::sort(parts.begin(), parts.end(), [](const GroupPart &a, const GroupPart &b) {
        if (a.archivedOn.has_value() != b.archivedOn.has_value())
            return b.archivedOn.has_value();
        return base::frenchCollator().compare(a.name, b.name) < 0;
    });
    return parts;
}

base::Result<std::optional<GroupPart>> GroupPartRepository::find(
    storage::Database &database, const security::Permit &, GroupPartId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<GroupPart> found;
    if (row.next())
        found = partOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<PartMember>> GroupPartRepository::members(
    storage::Database &database, const security::Permit &, GroupPartId part)
{
    storage::Statement row(database, kMembers);
    ET_TRY(row.run(part));
    return membersOf(row);
}

base::Result<PartMembers> GroupPartRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAllMembers);
    ET_TRY(row.run());
    ET_ASSIGN(const auto members, membersOf(row));
    return PartMembers(members);
}

base::Result<std::vector<GroupMember>> GroupPartRepository::groupOn(
    storage::Database &database, const security::Permit &, school::GroupId group, QDate day)
{
    storage::Statement row(database, kGroupOn);
    ET_TRY(row.run(group, day, day, day, day, day, day));
    std::vector<GroupMember> members;
    while (row.next()) {
        const QString last = row.text(2).isEmpty() ? row.text(1) : row.text(2);
        const QString first = row.text(4).isEmpty() ? row.text(3) : row.text(4);
        members.push_back({row.id<EnrolmentTag>(0), people::listName(last, first), row.date(5)});
    }
    ET_TRY(row.finished());
    return members;
}

base::Result<GroupPartId> GroupPartRepository::add(const security::Transaction &transaction,
    const QString &uuid, school::GroupId group, const QString &name)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(insert.run(uuid, group, name, base::folded(name)));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return GroupPartId(id);
}

base::Result<bool> GroupPartRepository::update(
    const security::Transaction &transaction, const GroupPart &part)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(
        update.run(part.name, base::folded(part.name), part.archivedOn, part.id, part.rowVersion));
    return update.affectedRows() == 1;
}

base::Done GroupPartRepository::setMembers(const security::Transaction &transaction,
    GroupPartId part, const std::vector<PartMember> &members)
{
    {
        storage::Statement clear(transaction.database(), kClear);
        ET_TRY(clear.run(part));
    }
    storage::Statement insert(transaction.database(), kAddMember);
    for (const PartMember &member : members)
        ET_TRY(insert.run(part, member.enrolment, member.range.from, member.range.to));
    return {};
}

} // namespace enrolment
