#pragma once

#include "core/fees/payment.h"
#include "core/security/transaction.h"

namespace fees {

// A payment that may still be touched, held until the transaction ends. notThere() for an opposite
// row, fees.already-void for a payment that was cancelled.
[[nodiscard]] base::Result<Payment> livingPayment(security::Transaction &transaction, PaymentId id);

} // namespace fees
