#pragma once

#include "core/people/address.h"
#include "core/security/transaction.h"

#include <vector>

namespace people {

// What moving house does to the uses of one kind, as values: who lived where stays readable.
struct AddressMove {
    std::vector<AddressUse> before;
    std::vector<AddressUse> after;
    std::vector<security::FieldChange> changes; // of the history
};

// The uses of one kind after an address holds from a day on. Later planned moves stay. An empty
// address only ends what held that day.
[[nodiscard]] AddressMove moved(const std::vector<AddressUse> &uses, AddressKind kind,
    const PostalAddress &address, QDate from);

} // namespace people
