#pragma once

#include "core/fees/rules.h"
#include "core/security/transaction.h"

namespace fees {

// All SQL on fee_discount and bursary_scale, and the settings beside them.
class RulesRepository {
public:
    [[nodiscard]] static base::Result<FeeRules> of(
        storage::Database &database, school::SchoolYearId year);
    // Discounts that are no longer there are retired; others keep their key.
    [[nodiscard]] static base::Done writeDiscounts(
        security::Transaction &transaction, const std::vector<Discount> &discounts);
    [[nodiscard]] static base::Done writeScale(security::Transaction &transaction,
        school::SchoolYearId year, const std::vector<BursaryStep> &scale);
    [[nodiscard]] static base::Done writeSettings(
        security::Transaction &transaction, const FeeRules &before, const FeeRules &rules);
};

} // namespace fees
