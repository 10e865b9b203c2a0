#pragma once

#include "core/base/result.h"
#include "core/registers/week_sheet.h"

namespace security {
class Workspace;
}

namespace registers {

namespace errors {
inline constexpr base::ErrorCode kNoSuchGroup{"registers.no-such-group"};
} // namespace errors

// Sheets to be filled in by hand. Operation::TakeRollCall; teachers and masters: of the groups they
// are assigned to that week. Groups without a session are left out.
class SheetService {
public:
    explicit SheetService(security::Workspace &workspace);

    // Of the week of a day, by the order of group names; of one group where one is given.
    [[nodiscard]] base::Result<std::vector<WeekSheet>> week(
        QDate day, std::optional<school::GroupId> group = {});
    // The name of the group whose sheet a code opens, with a session that week or not. Error:
    // kNoSuchGroup.
    [[nodiscard]] base::Result<QString> groupNameOf(const SheetCode &code);
    // When an afternoon begins, for sheets with a column for each half-day.
    [[nodiscard]] base::Result<int> noonMinute();

private:
    security::Workspace &m_workspace;
};

} // namespace registers
