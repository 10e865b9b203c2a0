#pragma once

#include "core/documents/flow_document.h"
#include "core/progress_book/book.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// The pages of a progress book (livret de suivi), made from what was frozen when it was issued and
// nothing else but the school's marks.
[[nodiscard]] documents::Content contentOf(
    const progress_book::Book &book, const SchoolMarks &marks = {});

} // namespace reports
