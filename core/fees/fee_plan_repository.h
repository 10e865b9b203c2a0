#pragma once

#include "core/fees/fee_plan.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// All SQL on fee_plan and fee_plan_line. permit: ReadFees or ManageFees.
class FeePlanRepository {
public:
    // An empty plan with row version 0 when the year has none; nothing when there is no such year.
    [[nodiscard]] static base::Result<std::optional<FeePlan>> ofYear(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);

    [[nodiscard]] static base::Done add(security::Transaction &transaction, const FeePlan &plan);
    // False when the row version is no longer plan.rowVersion: nothing is then written.
    [[nodiscard]] static base::Result<bool> replace(
        security::Transaction &transaction, const FeePlan &plan);

    // "Claire Moreau, 07/09/2026 à 08:05": who changed an object last, for a refused edit.
    [[nodiscard]] static base::Result<QString> lastChange(
        const security::Transaction &transaction, const QString &uuid);
};

} // namespace fees
