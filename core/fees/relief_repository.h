#pragma once

#include "core/fees/relief.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// All SQL on relief and relief_line, and the charge another payer is asked for instead.
class ReliefRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Relief>> find(
        storage::Database &database, ReliefId id);
    // What is open of a charge and due on the day or later, by due date.
    [[nodiscard]] static base::Result<std::vector<InstalmentPart>> open(
        storage::Database &database, ChargeId charge, QDate from);
    // The charges of a student with something open, due on the day or later.
    [[nodiscard]] static base::Result<std::vector<ChargeId>> openCharges(
        storage::Database &database, people::StudentId student, people::PartyId payer, QDate from);

    // Something of the charge is asked of another payer now.
    [[nodiscard]] static base::Result<bool> hasMoved(storage::Database &database, ChargeId charge);

    // A charge like another one, asked of another payer, of these parts on their own due dates.
    [[nodiscard]] static base::Result<ChargeId> addLike(security::Transaction &transaction,
        ChargeId like, people::PartyId payer, const std::vector<InstalmentPart> &parts,
        const QString &uuid);
    [[nodiscard]] static base::Result<ReliefId> add(
        security::Transaction &transaction, const NewRelief &relief, const QString &uuid);
    [[nodiscard]] static base::Done addOpposite(security::Transaction &transaction, ReliefId id,
        const QString &uuid, const QString &reason);
};

} // namespace fees
