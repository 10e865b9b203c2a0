#pragma once

#include "core/people/address.h"
#include "core/security/transaction.h"

#include <vector>

namespace people {

// All SQL on postal_address and address_use.
class AddressRepository {
public:
    // All uses, ended ones too, oldest first.
    [[nodiscard]] static base::Result<std::vector<AddressUse>> usesOf(
        storage::Database &database, const security::Permit &permit, const AddressOwner &owner);
    [[nodiscard]] static base::Done add(
        security::Transaction &transaction, const AddressOwner &owner, const AddressUse &use);
    // The uses of one kind become exactly these.
    [[nodiscard]] static base::Done replaceUses(security::Transaction &transaction,
        const AddressOwner &owner, AddressKind kind, const std::vector<AddressUse> &uses);
};

} // namespace people
