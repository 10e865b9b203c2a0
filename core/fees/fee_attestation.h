#pragma once

#include "core/fees/statement.h"
#include "core/security/permit.h"

#include <optional>

namespace storage {
class Database;
}

namespace fees {

// What an attestation is of: what is charged for a school year, whenever it was paid; or what fell
// due and was paid in a civil year.
struct AttestationPeriod {
    std::optional<school::SchoolYearId> schoolYear = {};
    int civilYear = 0; // when it is no school year
};
// "the school year 2026-2027", "the civil year 2026". notThere() for an unknown school year.
[[nodiscard]] base::Result<QString> textOf(
    storage::Database &database, const AttestationPeriod &period);

// What one payer was charged for one young person, and who paid it.
struct FeeAttestation {
    base::Money charged;
    base::Money settled;                    // Σ payments
    std::vector<StatementPayment> payments; // by day; cancelled ones stand twice
};

// Reads the same rows as a statement. permit: ReadFees.
class AttestationRepository {
public:
    // Who was charged for the young person, or paid a charge of theirs, in the period.
    [[nodiscard]] static base::Result<std::vector<PayerName>> payers(storage::Database &database,
        const security::Permit &permit, people::StudentId student, const AttestationPeriod &period);
    [[nodiscard]] static base::Result<FeeAttestation> attestation(storage::Database &database,
        const security::Permit &permit, people::PartyId payer, people::StudentId student,
        const AttestationPeriod &period);
};

} // namespace fees
