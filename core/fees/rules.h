#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/fees/ids.h"
#include "core/school/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fees {

// What a school takes off the tuition and why: a part of it, or an amount.
struct Discount {
    std::optional<DiscountId> id; // none: not kept yet
    QString label;                // Fratrie
    int hundredths = 0;           // of a percent: 33,33 % = 3333; 0: an amount
    base::Money amount = {};
    friend bool operator==(const Discount &, const Discount &) = default;

    [[nodiscard]] QString title() const; // Fratrie (33,33 %)
};

// One step (échelon) of the national bursary in a year, with where the amount comes from.
struct BursaryStep {
    int echelon;
    base::Money amount;
    QString source;
    friend bool operator==(const BursaryStep &, const BursaryStep &) = default;
};

// How what is asked is worked out, beside the plan. version tells whether somebody changed them.
struct FeeRules {
    std::vector<Discount> discounts;
    bool prorated = false;
    int yearMonths = 10;
    std::optional<QDate> bursaryAuthorisedOn;
    std::vector<BursaryStep> scale; // of one year
    friend bool operator==(const FeeRules &, const FeeRules &) = default;
};

// Months of tuition: how many were started, of how many.
struct Proration {
    int months;
    int of;
    friend bool operator==(const Proration &, const Proration &) = default;

    [[nodiscard]] bool isWhole() const { return months >= of; }
    // Rounded half up to the cent.
    [[nodiscard]] base::Money partOf(base::Money amount) const;
};

// The months started between two days in a year of so many months; at least one. No last day: to
// the end.
[[nodiscard]] Proration prorationOf(
    QDate yearFirst, int yearMonths, QDate entryOn, std::optional<QDate> lastDay = {});

inline constexpr int kMostEchelon = 9;

// Labels cleaned; percentages, amounts, months and sources possible.
[[nodiscard]] base::Result<FeeRules> checkedRules(const FeeRules &rules);

// "12,5 %" and "12,50" as hundredths; nothing when it is no percentage from 0,01 to 100.
[[nodiscard]] std::optional<int> percentFrom(const QString &typed);
[[nodiscard]] QString percentText(int hundredths); // 12,50 %

} // namespace fees
