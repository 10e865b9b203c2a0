#pragma once

#include "core/base/result.h"

#include <QString>

namespace storage {
class Database;
}

namespace timetable {

// Somebody else was faster: who and when, from the audit trail. Nothing was saved.
[[nodiscard]] base::Error changedMeanwhile(
    storage::Database &database, const QString &uuid, base::ErrorCode code);

} // namespace timetable
