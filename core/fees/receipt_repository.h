#pragma once

#include "core/fees/receipt.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// A payer a payment touches, for the balances of its receipt.
struct ReceiptPayer {
    people::PartyId id;
    QString name;
};

// All SQL on receipt, and what a snapshot is gathered from.
class ReceiptRepository {
public:
    // Marie Dupont; nothing for an unknown party.
    [[nodiscard]] static base::Result<std::optional<QString>> partyName(
        storage::Database &database, people::PartyId id);
    // The postal address in use on a day, mail before home; empty when none is known.
    [[nodiscard]] static base::Result<QStringList> partyAddress(
        storage::Database &database, people::PartyId id, QDate on);
    // By student, then by due date.
    [[nodiscard]] static base::Result<std::vector<ReceiptLine>> lines(
        storage::Database &database, PaymentId payment);
    [[nodiscard]] static base::Result<std::vector<ReceiptPayer>> payers(
        storage::Database &database, PaymentId payment);

    [[nodiscard]] static base::Done add(
        security::Transaction &transaction, PaymentId payment, records::DocumentId document);
    [[nodiscard]] static base::Result<std::optional<records::DocumentId>> documentOf(
        storage::Database &database, PaymentId payment);
    [[nodiscard]] static base::Result<QString> numberOf(
        storage::Database &database, PaymentId payment);
    [[nodiscard]] static base::Result<std::optional<Cancellation>> cancellationOf(
        storage::Database &database, PaymentId payment);
};

} // namespace fees
