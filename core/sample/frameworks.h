#pragma once

#include "core/diplomas/content.h"

namespace sample {

// What the masters of the sample school have pasted for a trade nobody could read the official text
// of, marked as an example; nothing for a diploma that comes with its competencies.
[[nodiscard]] diplomas::Content frameworkOf(const QString &diploma);

} // namespace sample
