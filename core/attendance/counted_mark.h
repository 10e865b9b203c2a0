#pragma once

#include <QString>

namespace attendance {

// The mark of a roll_entry r that counts, and its minutes: the office's where there is one, else
// the teacher's. For the SELECT of whoever counts.
[[nodiscard]] const QString &countedMark();
[[nodiscard]] const QString &countedMinutes();

} // namespace attendance
