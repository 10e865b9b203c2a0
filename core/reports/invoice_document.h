#pragma once

#include "core/documents/flow_document.h"
#include "core/fees/invoice.h"

namespace reports {

// An invoice (facture) or a credit note (avoir), from what was frozen when it was issued.
[[nodiscard]] documents::Content contentOf(
    const fees::Invoice &invoice, const documents::Logo &logo = {});

} // namespace reports
