#pragma once

#include "core/fees/payment.h"
#include "core/fees/receipt.h"
#include "core/security/transaction.h"

namespace fees {

struct IssuedReceipt {
    records::DocumentId document;
    QString number;
};

// Takes the next number of the accounting year of the payment's date and freezes what the receipt
// says, in the transaction of the payment.
[[nodiscard]] base::Result<IssuedReceipt> issueReceipt(
    security::Transaction &transaction, PaymentId id, const PaymentDraft &payment);

} // namespace fees
