#pragma once

#include "core/fees/refund.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// All SQL on refund.
class RefundRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Refund>> find(
        storage::Database &database, RefundId id);
    [[nodiscard]] static base::Result<std::optional<Refund>> byUuid(
        storage::Database &database, const QString &uuid);
    // What was given back of a payment, and not taken back.
    [[nodiscard]] static base::Result<base::Money> given(
        storage::Database &database, PaymentId payment);

    [[nodiscard]] static base::Result<RefundId> add(
        security::Transaction &transaction, const RefundDraft &refund);
    [[nodiscard]] static base::Done addOpposite(security::Transaction &transaction, RefundId id,
        const QString &uuid, const QString &reason);
};

} // namespace fees
