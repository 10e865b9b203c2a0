#pragma once

#include "core/documents/flow_document.h"
#include "core/fees/deposit.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// The deposit slip of cheques (bordereau de remise), from what was frozen when it was issued.
[[nodiscard]] documents::Content contentOf(
    const fees::Deposit &deposit, const SchoolMarks &marks = {});

} // namespace reports
