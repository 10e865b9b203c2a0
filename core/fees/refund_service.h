#pragma once

#include "core/fees/refund.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"

namespace fees {

// Gives back what a payment left as an advance: a row against it, with its reason, never an edit of
// the amount. The receipt stays as issued.
class RefundService {
public:
    explicit RefundService(security::Workspace &workspace);

    // Errors: fees.over-advance, fees.bad-amount, fees.bad-date, fees.missing-reason,
    // fees.not-the-same (the uuid holds another refund), fees.already-void (its payment is).
    [[nodiscard]] base::Result<RefundId> refund(const RefundDraft &draft);
    // The money did not go out after all: the advance is there again.
    [[nodiscard]] base::Done voidRefund(RefundId id, const QString &reason);

    // Operations.
    [[nodiscard]] static base::Result<RefundId> give(
        security::Transaction &transaction, const RefundDraft &draft);
    [[nodiscard]] static base::Done cancel(
        security::Transaction &transaction, RefundId id, const QString &reason);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
