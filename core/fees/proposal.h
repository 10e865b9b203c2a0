#pragma once

#include "core/fees/rules.h"
#include "core/fees/shares.h"

namespace fees {

// One step of how what is owed is worked out, as it is shown.
struct ComputationLine {
    QString text;
    base::Money amount; // below zero for what is taken off
    friend bool operator==(const ComputationLine &, const ComputationLine &) = default;
};

// What an enrolment is asked for is worked out from these.
struct ProposalInput {
    std::vector<FeeLine> lines;         // of the plan, for the student's diplomas
    std::optional<Proration> proration; // of tuition
    std::vector<Discount> discounts;    // each a part of the tuition, or an amount
    base::Money reduction = {};         // typed freely, with its reason
    QString reductionReason = {};
    std::optional<BursaryStep> bursary = {}; // what may be deducted
};

struct Proposal {
    std::vector<ChargeLine> lines; // what is charged; lines that come to nothing are left out
    std::vector<ComputationLine> computation;
    base::Money reducible; // the free reduction may be so much
    base::Money owed;
};

// Tuition by started month first, then the discounts, each a part of that tuition, the free
// reduction, and the bursary: taken off the tuition, then off the highest other line, never below
// nothing.
[[nodiscard]] Proposal worked(const ProposalInput &input);

// Of a schedule for the whole, the part of a payer who owes so much of it.
[[nodiscard]] std::vector<Instalment> partOf(
    const std::vector<Instalment> &schedule, base::Money owed);

[[nodiscard]] base::Money totalOf(const std::vector<Instalment> &schedule);

} // namespace fees
