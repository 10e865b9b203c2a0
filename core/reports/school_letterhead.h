#pragma once

#include "core/documents/letterhead.h"
#include "core/school/issuer.h"

namespace reports {

// A logo that cannot be drawn is left out: it was checked when it was chosen.
[[nodiscard]] documents::Logo logoOf(const QByteArray &png);

// What stands on top of a paper, as the school called itself when it was issued.
[[nodiscard]] documents::Letterhead letterheadOf(
    const school::Issuer &issuer, const documents::Logo &logo);

} // namespace reports
