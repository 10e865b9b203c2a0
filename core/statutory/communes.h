#pragma once

#include "core/people/address.h"

#include <optional>
#include <vector>

namespace statutory {

// One commune of residence and who lives there: indexes into what was given.
struct CommuneOfResidence {
    QString name; // as most addresses write it
    QString postalCode;
    std::vector<size_t> members;
};

struct Residences {
    std::vector<CommuneOfResidence> communes; // in French order
    std::vector<size_t> unknown;              // no address, or one without a commune
    std::vector<size_t> abroad;
};

// Two spellings of one commune are one: by INSEE code, else by folded name (St, Ste) within a
// département.
[[nodiscard]] Residences residencesOf(
    const std::vector<std::optional<people::PostalAddress>> &addresses);

} // namespace statutory
