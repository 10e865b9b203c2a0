#pragma once

#include "core/school/group.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace school {

// Groups and who is in charge of them. A group that is given up is archived: its members, hours and
// rolls stay.
class GroupService {
public:
    explicit GroupService(security::Workspace &workspace);

    // Sorted by name, archived ones last.
    [[nodiscard]] base::Result<std::vector<Group>> groups();
    // Newest first.
    [[nodiscard]] base::Result<std::vector<Assignment>> assignments(GroupId group);
    // See warningsAbout(), of all groups in use, today.
    [[nodiscard]] base::Result<QStringList> warnings();

    // Errors: kBadGroup, kGroupNameTaken, kRefused for a workshop that is not there.
    [[nodiscard]] base::Result<GroupId> add(const GroupDetails &details);
    // Errors: those of add(), security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(
        GroupId id, const GroupDetails &details, int expectedVersion);
    [[nodiscard]] base::Result<security::Edited> archive(GroupId id, int expectedVersion);
    [[nodiscard]] base::Result<security::Edited> bringBack(GroupId id, int expectedVersion);

    struct Assigned {
        AssignmentId id;
        QStringList warnings; // about the group on the first day of the assignment
        security::Undo undo;
    };
    // Errors: kBadAssignment (days in the wrong order), kAlreadyAssigned (the same person, role and
    // days).
    [[nodiscard]] base::Result<Assigned> assign(const NewAssignment &assignment);
    // Other days for an assignment as it was read; ending it is giving it a last day. Errors: those
    // of assign(), security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Undo> setRange(
        const Assignment &assignment, const base::DateRange &range);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Operations.
    [[nodiscard]] static base::Result<GroupId> add(
        security::Transaction &transaction, const GroupDetails &details);
    [[nodiscard]] static base::Result<AssignmentId> assign(
        security::Transaction &transaction, const NewAssignment &assignment);

private:
    [[nodiscard]] base::Result<security::Edited> setArchived(
        GroupId id, const std::optional<QDate> &on, int expectedVersion);
    security::Workspace &m_workspace;
};

} // namespace school
