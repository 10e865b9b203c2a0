#pragma once

#include "core/fees/statement.h"
#include "core/security/permit.h"

namespace storage {
class Database;
}

namespace fees {

// What only a statement shows; the rest comes from the other lists. permit: ReadFees.
class StatementRepository {
public:
    // Everybody who owes, or owed, something for the year, in French order.
    [[nodiscard]] static base::Result<std::vector<PayerName>> payers(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
    // By day, in the order the payments were entered.
    [[nodiscard]] static base::Result<std::vector<StatementPayment>> payments(
        storage::Database &database, const security::Permit &permit, people::PartyId payer,
        school::SchoolYearId year);
    // notThere() when unknown.
    [[nodiscard]] static base::Result<QString> yearLabel(
        storage::Database &database, school::SchoolYearId year);
};

} // namespace fees
