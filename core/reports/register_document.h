#pragma once

#include "core/documents/flow_document.h"
#include "core/registers/paper.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// A register or an attestation, made from what was frozen when it was issued and nothing else but
// the school's marks.
[[nodiscard]] documents::Content contentOf(
    const registers::IssuedPaper &paper, const SchoolMarks &marks = {});

} // namespace reports
