#pragma once

#include "core/fees/relief.h"
#include "core/fees/rules.h"

namespace fees {

// What one charge of tuition becomes when its student leaves: the months started are owed, the rest
// is not. What moved to another payer counts with the charge it came from.
struct LeavingLine {
    QString label;
    QString payerName; // of the charge as it was made
    base::Money charged;
    Proration months; // started, of those from the entry on
    base::Money owed;
    base::Money relieved; // what is still open of the rest
    base::Money overpaid; // paid already for months that do not come
    std::vector<std::pair<ChargeId, base::Money>> reliefs;
};

struct LeavingProposal {
    bool isProrated = false; // the school's setting; no lines when it is off
    std::vector<LeavingLine> lines;

    [[nodiscard]] base::Money relieved() const;
    [[nodiscard]] base::Money overpaid() const;
};

// How it is worked out, one line after the other, in words.
[[nodiscard]] QString textOf(const LeavingProposal &proposal);

} // namespace fees
