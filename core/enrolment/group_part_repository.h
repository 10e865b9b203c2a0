#pragma once

#include "core/enrolment/group_part.h"
#include "core/security/transaction.h"

namespace enrolment {

// Somebody of the group on a day, to choose from.
struct GroupMember {
    EnrolmentId enrolment;
    QString name; // DUPONT Léa
    QDate birth;
};

// All SQL on group_part and group_part_member. Any permit that reads the timetable or the school.
class GroupPartRepository {
public:
    // In the order of names, archived ones last.
    [[nodiscard]] static base::Result<std::vector<GroupPart>> ofGroup(
        storage::Database &database, const security::Permit &permit, school::GroupId group);
    [[nodiscard]] static base::Result<std::optional<GroupPart>> find(
        storage::Database &database, const security::Permit &permit, GroupPartId id);
    [[nodiscard]] static base::Result<std::vector<PartMember>> members(
        storage::Database &database, const security::Permit &permit, GroupPartId part);
    // Of every part.
    [[nodiscard]] static base::Result<PartMembers> all(
        storage::Database &database, const security::Permit &permit);
    // Who is in the group on a day, in the order of lists.
    [[nodiscard]] static base::Result<std::vector<GroupMember>> groupOn(storage::Database &database,
        const security::Permit &permit, school::GroupId group, QDate day);

    // storage::errors::kUnique: the group has a part of that name.
    [[nodiscard]] static base::Result<GroupPartId> add(const security::Transaction &transaction,
        const QString &uuid, school::GroupId group, const QString &name);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(
        const security::Transaction &transaction, const GroupPart &part);
    [[nodiscard]] static base::Done setMembers(const security::Transaction &transaction,
        GroupPartId part, const std::vector<PartMember> &members);
};

} // namespace enrolment
