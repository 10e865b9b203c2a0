#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// "report statement": the account of one payer (--payer NAME), or of all of a year (--all).
[[nodiscard]] base::Done writeStatements(
    School &school, const Invocation &invocation, const QString &target);

// "report reminders": writes what is proposed today to payers who are late, and keeps each letter
// as issued; with --number, an earlier letter again. The letters are recorded only if their pages
// could be written.
[[nodiscard]] base::Done writeReminders(
    School &school, const Invocation &invocation, const QString &target);

// "report invoice --number N": an invoice or a credit note again, as it was issued.
[[nodiscard]] base::Done writeInvoice(
    School &school, const Invocation &invocation, const QString &target);

} // namespace app
