#pragma once

#include "core/fees/payment.h"
#include "core/fees/receipt.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"

namespace fees {

// A payment that was received, now or by an earlier attempt.
struct Received {
    PaymentId payment;
    records::DocumentId document;
    QString receiptNumber;
    base::Money advance;          // what settles nothing yet
    bool wasThereAlready = false; // the same uuid was sent before: nothing was created
};

// Money that comes in, its receipt, and where it goes. Doing it again with the same uuid is
// harmless: after a crash or an error of commit the form is sent once more.
class PaymentService {
public:
    explicit PaymentService(security::Workspace &workspace);

    // Errors: fees.over-payment, fees.over-instalment, fees.bad-amount, fees.bad-date,
    // fees.missing-remitter, fees.not-the-same (the uuid holds another payment).
    [[nodiscard]] base::Result<Received> receive(const PaymentDraft &draft);
    // Gives a payment's advance to instalments. The receipt stays as issued.
    [[nodiscard]] base::Done allocate(PaymentId id, const std::vector<Allocation> &allocations);
    // Takes a payment's money back from an instalment: it becomes its advance.
    [[nodiscard]] base::Done release(PaymentId id, InstalmentId instalment);
    // Opposite rows; the number and the receipt stay, shown cancelled.
    [[nodiscard]] base::Done voidPayment(PaymentId id, const QString &reason);

    [[nodiscard]] base::Result<Receipt> receipt(PaymentId id);

    // Operations.
    [[nodiscard]] static base::Result<Received> receivePayment(
        security::Transaction &transaction, const PaymentDraft &draft);
    // Refused while some of it is given back (fees.refunded). isUnpaid: a cheque that came back.
    [[nodiscard]] static base::Done cancel(security::Transaction &transaction, PaymentId id,
        const QString &reason, bool isUnpaid = false);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
