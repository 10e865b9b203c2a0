#pragma once

#include "core/fees/charge.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"

namespace fees {

// What was charged, and what to tell beside it.
struct Charged {
    std::vector<ChargeId> charges;         // in the order of the lines
    std::optional<CeilingWarning> warning; // over all tuition of the student's year
};

// What somebody owes: charged at enrolment or later, cancelled with a reason.
class ChargeService {
public:
    explicit ChargeService(security::Workspace &workspace);

    // The due dates proposed for an enrolment: see proposedDueDates().
    [[nodiscard]] base::Result<std::vector<QDate>> proposeDueDates(
        enrolment::EnrolmentId enrolment, int count);

    [[nodiscard]] base::Result<Charged> charge(const ChargeRequest &request);
    // Refused while money is on the charge (fees.settled names the receipts).
    [[nodiscard]] base::Done voidCharge(ChargeId id, const QString &reason);

    // Operations.
    [[nodiscard]] static base::Result<Charged> chargeEnrolment(
        security::Transaction &transaction, const ChargeRequest &request);
    [[nodiscard]] static base::Done cancel(
        security::Transaction &transaction, ChargeId id, const QString &reason);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
