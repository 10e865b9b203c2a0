#pragma once

#include "core/documents/letterhead.h"
#include "core/school/school.h"

namespace reports {

// What a school puts on top of its papers. A logo that cannot be drawn is left out: it was checked
// when it was chosen.
[[nodiscard]] documents::Letterhead letterheadOf(
    const school::School &school, const QByteArray &logo);

} // namespace reports
