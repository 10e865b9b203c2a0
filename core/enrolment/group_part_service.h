#pragma once

#include "core/enrolment/group_part_repository.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace enrolment {

// The parts of groups and who is in them. A part that is given up is archived: its sessions stay.
class GroupPartService {
public:
    explicit GroupPartService(security::Workspace &workspace);

    // In the order of names, archived ones last.
    [[nodiscard]] base::Result<std::vector<GroupPart>> parts(school::GroupId group);
    // Who may be chosen: everybody of the group on a day.
    [[nodiscard]] base::Result<std::vector<GroupMember>> group(school::GroupId group, QDate day);
    [[nodiscard]] base::Result<std::vector<EnrolmentId>> membersOn(GroupPartId part, QDate day);

    struct Added {
        GroupPartId id;
        security::Undo undo;
    };
    // Errors: kBadPart, kPartNameTaken.
    [[nodiscard]] base::Result<Added> add(school::GroupId group, const QString &name);
    // Name and archived day. Errors: those of add(), security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const GroupPart &part);
    // From a day on. Errors: kNotInGroup for whoever is not in the group that day,
    // security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> setMembers(
        const GroupPart &part, const std::vector<EnrolmentId> &chosen, QDate from);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace enrolment
