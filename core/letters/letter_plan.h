#pragma once

#include "core/letters/letter.h"
#include "core/security/permit.h"

namespace letters {

// Who is written to about these young people, in envelopes.
[[nodiscard]] base::Result<LetterPlan> planToFamilies(storage::Database &database,
    const security::Permit &permit, const std::vector<people::StudentId> &students, QDate day);
// Of these young people those who were admitted; why not is added to the others' names.
[[nodiscard]] base::Result<std::vector<people::StudentId>> admittedOf(storage::Database &database,
    const security::Permit &permit, const std::vector<people::StudentId> &students,
    QStringList &notWritten);
// The same to each payer of the period. fees: Operation::ReadFees.
[[nodiscard]] base::Result<LetterPlan> planToPayers(storage::Database &database,
    const security::Permit &permit, const security::Permit &fees,
    const std::vector<people::StudentId> &students, const fees::AttestationPeriod &period,
    QDate day);

} // namespace letters
