#pragma once

#include "core/documents/letterhead.h"
#include "core/fees/receipt.h"

namespace reports {

// The letterhead of the fees' papers, as the school called itself when they were issued.
[[nodiscard]] documents::Letterhead letterheadOf(
    const fees::ReceiptIssuer &issuer, const documents::Logo &logo);

} // namespace reports
