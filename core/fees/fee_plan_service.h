#pragma once

#include "core/fees/fee_plan.h"
#include "core/security/workspace.h"

namespace fees {

// A plan as it stands, and what to tell beside it.
struct PlanAnswer {
    FeePlan plan;
    std::optional<CeilingWarning> warning;
};

// What the school asks for each school year.
class FeePlanService {
public:
    explicit FeePlanService(security::Workspace &workspace);

    // An empty plan with row version 0 when the year has none yet.
    [[nodiscard]] base::Result<PlanAnswer> plan(school::SchoolYearId year);

    // Replaces the lines; rowVersion is the one that was read. Errors: fees.changed-meanwhile,
    // fees.bad-amount, fees.missing-label. Undo: save the former lines with the new row version.
    [[nodiscard]] base::Result<PlanAnswer> save(
        school::SchoolYearId year, qint64 rowVersion, const std::vector<FeeLine> &lines);

private:
    [[nodiscard]] base::Result<PlanAnswer> read(
        const security::Permit &permit, school::SchoolYearId year);
    security::Workspace &m_workspace;
};

} // namespace fees
