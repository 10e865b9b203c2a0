#pragma once

#include "core/school/group.h"
#include "core/security/transaction.h"

namespace school {

// All SQL on training_group and group_staff. Groups come sorted by name as French readers expect,
// archived ones last.
class GroupRepository {
public:
    [[nodiscard]] static base::Result<std::vector<Group>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<Group>> find(
        storage::Database &database, const security::Permit &permit, GroupId id);
    // By its name, however it is written: what a list of students finds a group with.
    [[nodiscard]] static base::Result<std::optional<Group>> named(
        storage::Database &database, const security::Permit &permit, const QString &name);
    // Newest first.
    [[nodiscard]] static base::Result<std::vector<Assignment>> assignments(
        storage::Database &database, const security::Permit &permit, GroupId group);
    // The groups an account is in charge of on any day of a range: its own ones.
    [[nodiscard]] static base::Result<std::vector<GroupId>> ownGroups(
        storage::Database &database, security::AccountId account, const base::DateRange &range);

    // storage::errors::kUnique: another group has that name.
    [[nodiscard]] static base::Result<GroupId> add(
        const security::Transaction &transaction, const QString &uuid, const GroupDetails &details);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(const security::Transaction &transaction,
        GroupId id, const GroupDetails &details, int expectedVersion);
    [[nodiscard]] static base::Result<bool> setArchived(const security::Transaction &transaction,
        GroupId id, const std::optional<QDate> &on, int expectedVersion);
    [[nodiscard]] static base::Result<AssignmentId> assign(
        const security::Transaction &transaction, const NewAssignment &assignment);
    // False when its range is no longer the expected one.
    [[nodiscard]] static base::Result<bool> setRange(const security::Transaction &transaction,
        AssignmentId id, const base::DateRange &expected, const base::DateRange &range);
    [[nodiscard]] static base::Done unassign(
        const security::Transaction &transaction, AssignmentId id);
};

} // namespace school
