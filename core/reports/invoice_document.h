#pragma once

#include "core/documents/flow_document.h"
#include "core/fees/invoice.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// An invoice (facture) or a credit note (avoir), from what was frozen when it was issued.
[[nodiscard]] documents::Content contentOf(
    const fees::Invoice &invoice, const SchoolMarks &marks = {});

} // namespace reports
