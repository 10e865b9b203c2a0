#include "core/fees/relief.h"

#include <algorithm>

namespace fees {

std::vector<InstalmentPart> latestParts(base::Money amount, std::vector<InstalmentPart> open)
{
    std::stable_sort(open.begin(), open.end(),
        [](const InstalmentPart &a, const InstalmentPart &b) { return a.dueOn > b.dueOn; });
    std::vector<InstalmentPart> parts;
    for (InstalmentPart part : open) {
        part.amount = std::min(part.amount, amount);
        if (part.amount.isZero() || part.amount.isNegative())
            continue;
        amount -= part.amount;
        parts.push_back(part);
    }
    return parts;
}

base::Money sumOf(const std::vector<InstalmentPart> &parts)
{
    base::Money sum;
    for (const InstalmentPart &part : parts)
        sum += part.amount;
    return sum;
}

} // namespace fees
