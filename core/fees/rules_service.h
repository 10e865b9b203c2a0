#pragma once

#include "core/fees/rules.h"
#include "core/security/workspace.h"

namespace fees {

// What is taken off and why, proration and the bursary, as the school sets them for a year.
class RulesService {
public:
    explicit RulesService(security::Workspace &workspace);

    [[nodiscard]] base::Result<FeeRules> rules(school::SchoolYearId year);
    // read: what the change was made on. Errors: fees.changed-meanwhile when it is no longer so,
    // fees.bad-discount, fees.bad-scale, fees.bad-months. Undo: save(what was saved, read).
    [[nodiscard]] base::Result<FeeRules> save(
        school::SchoolYearId year, const FeeRules &read, const FeeRules &rules);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
