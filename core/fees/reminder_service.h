#pragma once

#include "core/fees/reminder.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"

namespace fees {

// Letters to payers who are late (relances): proposed by the settings, sent in one batch, each kept
// as issued. Nothing is written to a contact a court has restricted, and never the same level twice
// for an instalment.
class ReminderService {
public:
    explicit ReminderService(security::Workspace &workspace);

    [[nodiscard]] base::Result<ReminderPlan> plan();
    // Writes to these payers what is proposed for them, all or none. fees.no-reminder when one of
    // them is not proposed (any more).
    [[nodiscard]] base::Result<std::vector<Reminder>> send(
        const std::vector<people::PartyId> &payers);
    [[nodiscard]] base::Result<std::vector<SentReminder>> sent();
    [[nodiscard]] base::Result<Reminder> reminder(ReminderId id);
    // Everybody who owes something today, by age of what is owed.
    [[nodiscard]] base::Result<std::vector<AgedPayer>> aged();

    // Operation.
    [[nodiscard]] static base::Result<std::vector<ReminderId>> write(
        security::Transaction &transaction, const std::vector<people::PartyId> &payers);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
