#pragma once

#include "core/documents/flow_document.h"
#include "core/reports/school_letterhead.h"
#include "core/statutory/statutory_list.h"

namespace reports {

// A list as it goes to a mayor or to the authority: A4 landscape, made from what was frozen when it
// was issued and nothing else but the school's marks. Without lines it says « néant ».
[[nodiscard]] documents::Content contentOf(
    const statutory::ListPaper &paper, const SchoolMarks &marks = {});

} // namespace reports
