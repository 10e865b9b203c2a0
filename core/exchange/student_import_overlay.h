#pragma once

#include "core/exchange/student_import_row.h"

namespace exchange {

// How what a row gives lies over what is kept: blanks change nothing, what is equal when folded
// keeps its stored spelling.

// given over kept, for a name or a place.
[[nodiscard]] QString overlaid(const QString &kept, const QString &given);

[[nodiscard]] people::StudentDetails overlaid(
    const people::StudentDetails &kept, const GivenRow &given);

// The move to what the row gives, from a day on; nothing when the address stays. A part that the
// row leaves out stays: kept tells that a street or its second line did so beside a new place.
struct PlannedMove {
    std::optional<people::AddressMove> move;
    people::PostalAddress now;
    bool partStayed = false;
};
struct ErasedParts {
    bool line1 = false;
    bool line2 = false;
    bool postalCode = false;
    bool commune = false;
};
[[nodiscard]] PlannedMove overlaid(const std::vector<people::AddressUse> &uses,
    const people::PostalAddress &given, const ErasedParts &erased, QDate from);

} // namespace exchange
