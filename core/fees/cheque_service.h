#pragma once

#include "core/fees/deposit.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"

namespace fees {

// Cheques from the drawer to the bank, and back when they are unpaid.
class ChequeService {
public:
    explicit ChequeService(security::Workspace &workspace);

    // Those that are to be cashed, the next one first.
    [[nodiscard]] base::Result<std::vector<Cheque>> drawer();
    [[nodiscard]] base::Result<std::vector<DepositLine>> deposits();
    [[nodiscard]] base::Result<Deposit> deposit(DepositId id);

    // Another day promised to the family, or none. Refused once the cheque is on a slip. Undo: the
    // day that was there.
    [[nodiscard]] base::Done setCashDay(PaymentId cheque, std::optional<QDate> cashOn);
    // Takes them to the bank on one numbered slip, kept as issued. Errors: fees.no-cheque,
    // fees.not-a-cheque, fees.already-deposited, fees.too-early, fees.bad-date.
    [[nodiscard]] base::Result<Deposit> takeToBank(
        const std::vector<PaymentId> &cheques, QDate depositedOn);
    // The bank sent it back (chèque impayé): its instalments are open again, by opposite rows. What
    // the bank asked for is charged to the payer at will. Errors: fees.not-a-cheque,
    // fees.nobody-to-charge, and those of PaymentService::cancel().
    [[nodiscard]] base::Done returnUnpaid(
        PaymentId cheque, const QString &reason, std::optional<base::Money> bankFees);

    // Operations.
    [[nodiscard]] static base::Result<DepositId> bring(security::Transaction &transaction,
        const std::vector<PaymentId> &cheques, QDate depositedOn);
    [[nodiscard]] static base::Done bounce(security::Transaction &transaction, PaymentId cheque,
        const QString &reason, std::optional<base::Money> bankFees);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
