#pragma once

#include "core/documents/flow_document.h"
#include "core/evaluations/bulletin.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// A term bulletin of marks in theory: A4, made from what was frozen when it was issued and nothing
// else but the school's marks.
[[nodiscard]] documents::Content bulletinContent(
    const evaluations::Bulletin &bulletin, const SchoolMarks &marks = {});

} // namespace reports
