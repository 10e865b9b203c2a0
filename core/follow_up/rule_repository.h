#pragma once

#include "core/follow_up/rule.h"
#include "core/security/transaction.h"

namespace follow_up {

// All SQL on attendance_rule. Rules name nobody, so reading asks for no permit.
class RuleRepository {
public:
    // In their order, retired ones too.
    [[nodiscard]] static base::Result<std::vector<Rule>> all(storage::Database &database);
    [[nodiscard]] static base::Done insert(security::Transaction &transaction, const Rule &rule);
    // False when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Rule &rule, int rowVersion);
};

} // namespace follow_up
