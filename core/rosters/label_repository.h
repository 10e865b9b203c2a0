#pragma once

#include "core/rosters/label.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace rosters {

// All SQL on label_format. They name nobody, so reading asks for no permit.
class LabelRepository {
public:
    // Fewest labels on a sheet first, retired ones last.
    [[nodiscard]] static base::Result<std::vector<LabelFormat>> all(storage::Database &database);
    [[nodiscard]] static base::Result<LabelFormatId> insert(
        security::Transaction &transaction, const LabelFormat &format);
    // Expects the row version; false when it is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const LabelFormat &format, int rowVersion);
    // Only to take back one that was just made.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, LabelFormatId id, int rowVersion);
};

} // namespace rosters
