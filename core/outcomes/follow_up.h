#pragma once

#include "core/outcomes/leaver.h"

namespace outcomes {

// How well the school knows what became of somebody. Told news waits for the office.
enum class NewsState { None, Told, Confirmed };
[[nodiscard]] QString titleOf(NewsState state);

// One leaver on the day that is asked about: what counts in the rates, or else what was told.
struct Followed {
    const LeaverSituation *counted = nullptr; // confirmed; null: not heard of
    const LeaverSituation *told = nullptr;    // the newest that waits for the office
    [[nodiscard]] const LeaverSituation *shown() const { return counted ? counted : told; }
    [[nodiscard]] NewsState state() const;
};

// day: strictly that day, as a wave of the survey; none: what is known today, plans included.
[[nodiscard]] Followed followed(const Leaver &leaver, std::optional<QDate> day, QDate today);

// Waves whose day has come.
[[nodiscard]] std::vector<int> pastWaves(QDate lastDayOfYear, QDate today);
// The day somebody last told something; invalid: never.
[[nodiscard]] QDate lastToldOn(const Leaver &leaver);
// Whom to call, the longest without news first: nobody heard of them since the last wave's day, or
// nothing is known of today. Places in the list of leavers.
[[nodiscard]] std::vector<size_t> toCall(const LeaversOfYear &year, QDate today);

} // namespace outcomes
