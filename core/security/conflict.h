#pragma once

#include "core/base/result.h"

#include <QString>

namespace storage {
class Database;
}

namespace security {

namespace errors {
inline constexpr base::ErrorCode kChangedMeanwhile{"security.changed-meanwhile"};
} // namespace errors

// Somebody else saved this object after it was read: by whom and when, from the audit trail. What a
// use case says when the row version it expects is gone; it has changed nothing.
[[nodiscard]] base::Error changedMeanwhile(storage::Database &database, const QString &uuid);

} // namespace security
