#pragma once

#include "core/base/result.h"

#include <QString>

namespace storage {
class Database;
}

namespace people {

namespace errors {
inline constexpr base::ErrorCode kChangedMeanwhile{"people.changed-meanwhile"};
} // namespace errors

// Somebody else saved this row first: by whom and when, from the audit trail. Nothing was changed.
[[nodiscard]] base::Error changedMeanwhile(storage::Database &database, const QString &uuid);

} // namespace people
