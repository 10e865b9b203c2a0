#pragma once

#include "core/base/minutes.h"
#include "core/base/ratio.h"

#include <QString>

namespace attendance {

// The rate of attendance, everywhere under that word (domain 3.3): of the time that was called,
// what is not absence. A late arrival, an early departure and the infirmary are no absence
// (domain 3.2); hours attended, which leave those minutes out, are another figure with another
// name.
[[nodiscard]] constexpr base::Ratio attendanceRate(base::Minutes called, base::Minutes missed)
{
    return {(called - missed).count(), called.count()};
}
// The rule in a sentence, to stand beside the figure.
[[nodiscard]] QString attendanceRateRule();

} // namespace attendance
