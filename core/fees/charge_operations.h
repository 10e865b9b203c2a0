#pragma once

#include "core/fees/relief.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// What happens to a charge after it was made, inside the transaction of a use case that may manage
// fees. Nothing is edited: linked opposite rows say what is no longer owed.
class ChargeOperations {
public:
    // Past instalments, and money already on later ones, stay with the former payer. Nothing when
    // nothing is open from the day on, or the payer is the same. Errors: notThere() for an unknown
    // charge or payer, fees.already-void, fees.missing-reason.
    [[nodiscard]] static base::Result<std::optional<MovedCharge>> movePayer(
        security::Transaction &transaction, const PayerMove &move);
    [[nodiscard]] static base::Result<std::vector<MovedCharge>> movePayer(
        security::Transaction &transaction, const StudentPayerMove &move);

    // The charge is relieved of an amount, from its latest open instalments on. Errors:
    // fees.over-open (more than is open names what is), fees.already-void, fees.missing-reason.
    [[nodiscard]] static base::Result<ReliefId> relieve(security::Transaction &transaction,
        ChargeId charge, base::Money amount, const QString &reason);

    // Undoes either: what was moved is asked of its first payer again, refused while money is on
    // it (fees.settled names the receipts) or when it went on to a third payer (fees.moved-on).
    [[nodiscard]] static base::Done takeBack(
        security::Transaction &transaction, ReliefId id, const QString &reason);
};

} // namespace fees
