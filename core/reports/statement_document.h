#pragma once

#include "core/documents/flow_document.h"
#include "core/fees/statement.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// A payer's account on paper (relevé de compte): what is charged for the year, who paid it, what is
// left. marks: the school's.
[[nodiscard]] documents::Content contentOf(
    const fees::Statement &statement, const SchoolMarks &marks = {});

} // namespace reports
