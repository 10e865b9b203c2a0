#pragma once

#include "core/base/ratio.h"
#include "core/outcomes/leaver_situation.h"

#include <array>

namespace outcomes {

// What became of a year's leavers on one day. Every rate is given three times: on those heard of,
// on all leavers (who is not heard of counts as without), and with the response rate that tells
// the two apart. An apprenticeship is employment.
struct OutcomeRates {
    int leavers = 0;
    std::array<int, kStatusCount> byStatus{}; // of those heard of
    int inTrade = 0;                          // employed in the trade they learned
    int tradeKnown = 0;                       // employed, and it is known whether in the trade

    void add(const LeaverSituation *situation); // one leaver; null: not heard of

    [[nodiscard]] int of(LeaverStatus status) const { return byStatus[size_t(status)]; }
    [[nodiscard]] int of(StatusKind kind) const;
    [[nodiscard]] int known() const;
    [[nodiscard]] int unknown() const { return leavers - known(); }
    [[nodiscard]] int employed() const;
    [[nodiscard]] int positive() const;

    [[nodiscard]] base::Ratio response() const { return {known(), leavers}; }
    [[nodiscard]] base::Ratio employedOfKnown() const { return {employed(), known()}; }
    [[nodiscard]] base::Ratio employedOfAll() const { return {employed(), leavers}; }
    [[nodiscard]] base::Ratio studyingOfKnown() const { return {of(StatusKind::Study), known()}; }
    [[nodiscard]] base::Ratio studyingOfAll() const { return {of(StatusKind::Study), leavers}; }
    [[nodiscard]] base::Ratio positiveOfKnown() const { return {positive(), known()}; }
    [[nodiscard]] base::Ratio positiveOfAll() const { return {positive(), leavers}; }
    [[nodiscard]] base::Ratio inTheTrade() const { return {inTrade, tradeKnown}; }
    friend bool operator==(const OutcomeRates &, const OutcomeRates &) = default;
};

// The survey's waves: months after 30 June of the year of leaving.
inline constexpr std::array kWaveMonths{6, 12, 18, 24};
[[nodiscard]] QDate waveDay(QDate lastDayOfYear, int months);

} // namespace outcomes
