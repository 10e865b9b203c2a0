#pragma once

#include "core/base/result.h"
#include "core/records/ids.h"

#include <QString>

#include <optional>

namespace storage {
class Database;
}

// What receipts, slips and letters ask of their tables alike: each gives its own statement, of one
// column, and the key it is asked for.
namespace fees {

[[nodiscard]] base::Result<std::optional<records::DocumentId>> documentBy(
    storage::Database &database, const QString &sql, qint64 key);

// Empty when there is no row.
[[nodiscard]] base::Result<QString> textBy(
    storage::Database &database, const QString &sql, qint64 key);

} // namespace fees
