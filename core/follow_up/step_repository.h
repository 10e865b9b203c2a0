#pragma once

#include "core/follow_up/step.h"
#include "core/security/transaction.h"

namespace follow_up {

struct StepFilter {
    QDate from; // months; both ends included
    QDate to;
    std::optional<people::StudentId> student = {};
};

// All SQL on attendance_step. Reach::Own keeps to one's own students.
class StepRepository {
public:
    // Those that stand, in the order of their days.
    [[nodiscard]] static base::Result<std::vector<Step>> list(
        storage::Database &database, const security::Permit &permit, const StepFilter &filter);
    [[nodiscard]] static base::Result<std::optional<Step>> find(
        storage::Database &database, const security::Permit &permit, StepId id);
    [[nodiscard]] static base::Result<StepId> insert(
        security::Transaction &transaction, const Step &step);
    // Withdrawn for a reason, or standing again without one; false when the row version is another.
    [[nodiscard]] static base::Result<bool> setWithdrawn(security::Transaction &transaction,
        StepId id, int rowVersion, const std::optional<QString> &why);
};

} // namespace follow_up
