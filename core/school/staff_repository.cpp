#include "core/school/staff_repository.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kColumns =
    u"SELECT id, uuid, last_name, first_name, kind, account_id, phone, email, approved_on, "
    "archived_on, row_version FROM staff "_s;
const QString kAll = kColumns + u"ORDER BY id"_s;
const QString kOwn = kColumns + u"WHERE account_id = ?"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kFindOwn = kColumns + u"WHERE id = ? AND account_id = ?"_s;
const QString kAdd =
    u"INSERT INTO staff (uuid, last_name, first_name, kind, account_id, phone, email, approved_on) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE staff SET last_name = ?, first_name = ?, kind = ?, account_id = ?, phone = ?, "
    "email = ?, approved_on = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kSetArchived = u"UPDATE staff SET archived_on = ?, row_version = row_version + 1 "
                             "WHERE id = ? AND row_version = ?"_s;

StaffMember memberOf(const storage::Statement &row)
{
    return {row.id<StaffTag>(0), row.text(1),
        {row.text(2), row.text(3), staffKindFrom(row.text(4)),
            row.optionalId<security::AccountTag>(5), row.text(6), row.text(7), row.optionalDate(8)},
        row.optionalDate(9), row.smallInteger(10)};
}

base::Result<std::vector<StaffMember>> sorted(storage::Statement &row)
{
    std::vector<StaffMember> members;
    while (row.next())
        members.push_back(memberOf(row));
    ET_TRY(row.finished());
    std::sort(members.begin(), members.end(), [](const StaffMember &a, const StaffMember &b) {
        const int order = base::frenchCollator().compare(a.details.lastName, b.details.lastName);
        return order != 0
            ? order < 0
            : base::frenchCollator().compare(a.details.firstName, b.details.firstName) < 0;
    });
    return members;
}

base::Result<std::optional<StaffMember>> only(storage::Statement &row)
{
    std::optional<StaffMember> found;
    if (row.next())
        found = memberOf(row);
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::vector<StaffMember>> StaffRepository::all(
    storage::Database &database, const security::Permit &permit)
{
    if (permit.reach() == security::Reach::Own) {
        storage::Statement own(database, kOwn);
        ET_TRY(own.run(permit.account()));
        return sorted(own);
    }
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    return sorted(row);
}

base::Result<std::optional<StaffMember>> StaffRepository::find(
    storage::Database &database, const security::Permit &permit, StaffId id)
{
    if (permit.reach() == security::Reach::Own) {
        storage::Statement own(database, kFindOwn);
        ET_TRY(own.run(id, permit.account()));
        return only(own);
    }
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    return only(row);
}

base::Result<std::optional<StaffMember>> StaffRepository::ofAccount(
    storage::Database &database, const security::Permit &, security::AccountId account)
{
    storage::Statement row(database, kOwn);
    ET_TRY(row.run(account));
    return only(row);
}

base::Result<std::vector<StaffName>> StaffRepository::names(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    ET_ASSIGN(const auto members, sorted(row));
    std::vector<StaffName> names;
    for (const StaffMember &member : members) {
        names.push_back({member.id, member.details.shownName(), member.details.kind,
            member.archivedOn.has_value()});
    }
    std::stable_partition(
        names.begin(), names.end(), [](const StaffName &name) { return !name.archived; });
    return names;
}

base::Result<StaffId> StaffRepository::add(
    const security::Transaction &transaction, const QString &uuid, const StaffDetails &d)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(insert.run(uuid, d.lastName, d.firstName, storedName(d.kind), d.account, d.phone,
        d.email, d.approvedOn));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return StaffId(id);
}

base::Result<bool> StaffRepository::update(const security::Transaction &transaction, StaffId id,
    const StaffDetails &d, int expectedVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(d.lastName, d.firstName, storedName(d.kind), d.account, d.phone, d.email,
        d.approvedOn, id, expectedVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> StaffRepository::setArchived(const security::Transaction &transaction,
    StaffId id, const std::optional<QDate> &on, int expectedVersion)
{
    storage::Statement update(transaction.database(), kSetArchived);
    ET_TRY(update.run(on, id, expectedVersion));
    return update.affectedRows() == 1;
}

} // namespace school
