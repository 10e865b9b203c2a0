#include "core/fees/shares.h"

#include "core/base/format.h"
#include "core/fees/errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace fees {

namespace {

// How much of each line each payer owes: fixed amounts fill the lines in their order, weights share
// the rest of each.
using Portions = std::vector<std::vector<base::Money>>; // by line, by payer

Portions portionsOf(const std::vector<ChargeLine> &lines, const std::vector<PayerShare> &shares)
{
    Portions portions(lines.size(), std::vector<base::Money>(shares.size()));
    std::vector<base::Money> left;
    for (const ChargeLine &line : lines)
        left.push_back(line.owed());
    for (size_t p = 0; p < shares.size(); ++p) {
        base::Money fixed = shares[p].weight > 0 ? base::Money() : shares[p].amount;
        for (size_t l = 0; l < lines.size(); ++l) {
            const base::Money part = std::min(fixed, left[l]);
            portions[l][p] = part;
            fixed -= part;
            left[l] -= part;
        }
    }
    std::vector<qint64> weights;
    for (const PayerShare &share : shares)
        weights.push_back(share.weight);
    for (size_t l = 0; l < lines.size(); ++l) {
        if (left[l].isZero())
            continue;
        const auto parts = splitByWeights(left[l], weights);
        for (size_t p = 0; p < shares.size(); ++p)
            portions[l][p] += parts[p];
    }
    return portions;
}

base::Error wrong(const QString &message)
{
    return {errors::kBadShares, message, {}};
}

} // namespace

base::Money PayerLines::owed() const
{
    base::Money sum;
    for (const ChargeLine &line : lines)
        sum += line.owed();
    return sum;
}

std::vector<base::Money> splitByWeights(base::Money amount, const std::vector<qint64> &weights)
{
    const qint64 whole = std::accumulate(weights.begin(), weights.end(), qint64(0));
    Q_ASSERT(whole > 0);
    std::vector<base::Money> parts;
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    qint64 left = amount.cents();
    for (const qint64 weight : weights) {
        parts.push_back(base::Money::fromCents(amount.cents() * weight / whole));
        left -= parts.back().cents();
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return amount.cents() * weights[a] % whole > amount.cents() * weights[b] % whole;
    });
    for (size_t i = 0; left > 0; ++i, --left)
        parts[order[i]] += base::Money::fromCents(1);
    return parts;
}

base::Result<std::vector<PayerLines>> shared(
    const std::vector<ChargeLine> &lines, const std::vector<PayerShare> &shares)
{
    ET_TRY(checkShares(shares));
    base::Money owed;
    base::Money fixed;
    for (const ChargeLine &line : lines)
        owed += line.owed();
    for (const PayerShare &share : shares)
        fixed += share.weight > 0 ? base::Money() : share.amount;
    if (fixed > owed) {
        return base::fail(wrong(QCoreApplication::translate("fees",
            "The fixed shares of the payers come to %1, but only %2 is to be charged: lower a "
            "share in the student’s fees, under “Who pays”.")
                                    .arg(base::formatMoney(fixed), base::formatMoney(owed))));
    }
    const Portions portions = portionsOf(lines, shares);
    std::vector<PayerLines> payers;
    for (const PayerShare &share : shares)
        payers.push_back({share.payer, {}});
    for (size_t l = 0; l < lines.size(); ++l) {
        std::vector<qint64> weights;
        for (const base::Money part : portions[l])
            weights.push_back(part.cents());
        if (lines[l].owed().isZero())
            continue;
        const auto reductions = splitByWeights(lines[l].reduction, weights);
        for (size_t p = 0; p < shares.size(); ++p) {
            if (portions[l][p].isZero())
                continue;
            ChargeLine line = lines[l];
            line.reduction = reductions[p];
            line.amount = portions[l][p] + reductions[p];
            if (line.reduction.isZero())
                line.reductionReason.clear();
            payers[p].lines.push_back(line);
        }
    }
    std::erase_if(payers, [](const PayerLines &payer) { return payer.lines.empty(); });
    return payers;
}

base::Done checkShares(const std::vector<PayerShare> &shares)
{
    bool somebodyTakesTheRest = false;
    for (size_t i = 0; i < shares.size(); ++i) {
        const PayerShare &share = shares[i];
        if (share.weight < 0 || share.weight > kMostWeight) {
            return base::fail(
                wrong(QCoreApplication::translate("fees", "A part is a whole number from 1 to %1.")
                          .arg(kMostWeight)));
        }
        if (share.weight == 0)
            ET_TRY(checkAmount(share.amount));
        somebodyTakesTheRest = somebodyTakesTheRest || share.weight > 0;
        for (size_t j = 0; j < i; ++j) {
            if (shares[j].payer == share.payer) {
                return base::fail(wrong(QCoreApplication::translate(
                    "fees", "The same payer stands twice: keep one line for each.")));
            }
        }
    }
    if (somebodyTakesTheRest)
        return {};
    return base::fail(wrong(QCoreApplication::translate("fees",
        "Nobody pays what the fixed amounts leave: give one payer at least a part instead of an "
        "amount.")));
}

} // namespace fees
