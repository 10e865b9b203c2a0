#pragma once

#include "core/base/date_range.h"
#include "core/documents/flow_document.h"
#include "core/fees/fee_lists.h"

namespace reports {

// The cash journal of a day or of a period: what came in and went out, means by means.
struct CashJournal {
    QDate from;
    QDate to;
    QDate on; // when it was prepared
    std::vector<fees::PaymentLine> lines;
    std::vector<fees::MeansTotal> totals;
};

[[nodiscard]] documents::Content contentOf(
    const CashJournal &journal, const documents::Letterhead &letterhead = {});

} // namespace reports
