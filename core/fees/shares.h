#pragma once

#include "core/fees/charge.h"

#include <optional>
#include <vector>

namespace fees {

// What a payer takes on: a fixed amount of what is charged, or a weight in what those leave.
struct PayerShare {
    people::PartyId payer;
    int weight = 0;          // 0: a fixed amount
    base::Money amount = {}; // of who has no weight
    friend bool operator==(const PayerShare &, const PayerShare &) = default;
};

// Who pays what is charged from a day on, until a later set.
struct ShareSet {
    enrolment::EnrolmentId enrolment;
    QDate from;
    std::vector<PayerShare> shares;
    QString uuid = {};
    qint64 rowVersion = 0; // 0: not kept yet
};

// The lines one payer is asked for.
struct PayerLines {
    people::PartyId payer;
    std::vector<ChargeLine> lines;

    [[nodiscard]] base::Money owed() const;
};

inline constexpr int kMostWeight = 10'000;

// The amount shared by weight to the cent: cents left over go to the largest remainders, the first
// ones where these are equal. Weights are not negative, one is above zero.
[[nodiscard]] std::vector<base::Money> splitByWeights(
    base::Money amount, const std::vector<qint64> &weights);

// The lines shared between payers: what is owed, and each reduction with it, to the cent. Error:
// fees.bad-shares when the fixed amounts are above what is owed.
[[nodiscard]] base::Result<std::vector<PayerLines>> shared(
    const std::vector<ChargeLine> &lines, const std::vector<PayerShare> &shares);

// Nobody twice; somebody takes what the fixed amounts leave. fees.bad-shares.
[[nodiscard]] base::Done checkShares(const std::vector<PayerShare> &shares);

} // namespace fees
