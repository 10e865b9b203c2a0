#pragma once

#include "core/enrolment/ids.h"
#include "core/fees/deposit.h"
#include "core/records/ids.h"
#include "core/security/transaction.h"

namespace fees {

// Whom the bank's fees of an unpaid cheque are charged to.
struct ChargedForCheque {
    enrolment::EnrolmentId enrolment;
    people::PartyId payer;
};

// All SQL on bank_deposit and deposited_cheque. permit: ReadFees or ManageFees.
class DepositRepository {
public:
    // Cheques that are on no slip and not cancelled, by the day they may be cashed on.
    [[nodiscard]] static base::Result<std::vector<Cheque>> drawer(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::vector<DepositLine>> deposits(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<records::DocumentId>> documentOf(
        storage::Database &database, DepositId id);
    // Empty when the cheque is on no slip.
    [[nodiscard]] static base::Result<QString> numberOf(
        storage::Database &database, PaymentId payment);
    [[nodiscard]] static base::Result<QString> iban(storage::Database &database);
    // The payer the cheque settled something for; its remitter before others.
    [[nodiscard]] static base::Result<std::optional<ChargedForCheque>> chargedFor(
        storage::Database &database, PaymentId payment);

    [[nodiscard]] static base::Result<DepositId> add(security::Transaction &transaction,
        const QString &uuid, QDate depositedOn, records::DocumentId document,
        const std::vector<PaymentId> &cheques);
};

} // namespace fees
