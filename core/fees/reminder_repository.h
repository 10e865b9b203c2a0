#pragma once

#include "core/fees/reminder.h"
#include "core/records/ids.h"
#include "core/security/transaction.h"

namespace fees {

// All SQL on reminder and reminder_line, and what is late. permit: ReadFees or ManageFees.
class ReminderRepository {
public:
    // Open and due before the day, by payer, then by due date.
    [[nodiscard]] static base::Result<std::vector<LateInstalment>> late(
        storage::Database &database, const security::Permit &permit, QDate on);
    [[nodiscard]] static base::Result<std::vector<std::pair<people::PartyId, base::Money>>>
    advances(storage::Database &database, const security::Permit &permit);
    // In the order they were issued.
    [[nodiscard]] static base::Result<std::vector<SentReminder>> sent(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<records::DocumentId>> documentOf(
        storage::Database &database, ReminderId id);
    // Payers who owe something, by name.
    [[nodiscard]] static base::Result<std::vector<AgedPayer>> aged(
        storage::Database &database, const security::Permit &permit, QDate on);

    // Keeps others from writing to the payer until this transaction ends.
    [[nodiscard]] static base::Done lock(security::Transaction &transaction, people::PartyId payer);
    [[nodiscard]] static base::Result<ReminderId> add(security::Transaction &transaction,
        const QString &uuid, const ReminderProposal &proposal, records::DocumentId document);
};

} // namespace fees
