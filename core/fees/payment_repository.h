#pragma once

#include "core/fees/payment.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// All writing on payment and allocation. Sums are guarded by the statements themselves, over rows
// locked until the transaction ends.
class PaymentRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Payment>> find(
        storage::Database &database, PaymentId id);
    [[nodiscard]] static base::Result<std::optional<Payment>> byUuid(
        storage::Database &database, const QString &uuid);

    // "DUPONT Léa · Scolarité 2026-2027 · 05/10/2026": names an instalment in a message.
    [[nodiscard]] static base::Result<QString> nameOf(
        storage::Database &database, InstalmentId instalment);

    [[nodiscard]] static base::Result<PaymentId> add(
        security::Transaction &transaction, const PaymentDraft &payment);
    // Keeps others from touching the payment until this transaction ends.
    [[nodiscard]] static base::Done lock(security::Transaction &transaction, PaymentId id);
    // False, and nothing written, when the payment or the instalment has not so much left.
    [[nodiscard]] static base::Result<bool> allocate(
        security::Transaction &transaction, PaymentId id, const Allocation &allocation);
    // Takes back all the payment's money from an instalment; how much it was.
    [[nodiscard]] static base::Result<base::Money> release(
        security::Transaction &transaction, PaymentId id, InstalmentId instalment);
    // The opposite row, with opposite allocations.
    [[nodiscard]] static base::Done addOpposite(security::Transaction &transaction, PaymentId id,
        const QString &uuid, const QString &reason, bool isUnpaid = false);
    [[nodiscard]] static base::Done setCashDay(
        security::Transaction &transaction, PaymentId id, std::optional<QDate> cashOn);
};

} // namespace fees
