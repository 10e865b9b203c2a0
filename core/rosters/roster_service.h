#pragma once

#include "core/rosters/roster.h"
#include "core/security/workspace.h"

namespace rosters {

// Reads the papers about the people of a day. On paper, names go out by Operation::ExportNames
// (teachers and masters: of their own), addresses and families' numbers by ExportDetails. The
// emergency sheet is the exception a workshop cannot do without: ExportNames over its group.
// Errors: rosters:: codes.
class RosterService {
public:
    explicit RosterService(security::Workspace &workspace);

    [[nodiscard]] base::Result<ClassList> classList(const RosterQuery &query);
    // With those on a stay in the group's workshop on the day; without a group and names, with all.
    [[nodiscard]] base::Result<EmergencySheet> emergencySheet(const RosterQuery &query);
    [[nodiscard]] base::Result<Directory> directory(const RosterQuery &query);
    // Everybody who has not left, by name.
    [[nodiscard]] base::Result<StaffDirectory> staffDirectory();

private:
    // The right to put these people on paper; who may do it for the own ones gets no others.
    [[nodiscard]] base::Result<security::Permit> mayPrint(
        security::Operation operation, const RosterQuery &query);
    // Errors: kNobody; those who are named and cannot be seen are as good as not there.
    [[nodiscard]] base::Result<std::vector<RosterPerson>> people(
        const security::Permit &permit, const RosterQuery &query);
    security::Workspace &m_workspace;
};

} // namespace rosters
