#pragma once

#include "core/absences/reason.h"

namespace storage {
class Database;
}

namespace absences {

// All SQL on reason_code.
class ReasonRepository {
public:
    // Retired ones too, in the school's order.
    [[nodiscard]] static base::Result<std::vector<Reason>> all(storage::Database &database);
    [[nodiscard]] static base::Result<std::optional<Reason>> find(
        storage::Database &database, const QString &code);
    [[nodiscard]] static base::Result<bool> isUsed(
        storage::Database &database, const QString &code);
    [[nodiscard]] static base::Done insert(
        security::Transaction &transaction, const Reason &reason);
    // False when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Reason &reason, int rowVersion);
};

} // namespace absences
