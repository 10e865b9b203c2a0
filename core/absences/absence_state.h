#pragma once

#include "core/absences/absence_case.h"

namespace absences {

// Where a case stands, in a word or two: "reason awaited", "legitimate reason", "classed".
[[nodiscard]] QString stateOf(const AbsenceLine &line);

} // namespace absences
