#pragma once

#include <QString>

namespace base {

// A name as a file may carry it anywhere: no path, nothing a stick or Windows refuses, short enough
// with a number and a suffix behind it; "courrier" when nothing is left. Without a suffix.
[[nodiscard]] QString fileNameOf(const QString &text);

} // namespace base
