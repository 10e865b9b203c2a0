#pragma once

#include "core/fees/charge_operations.h"
#include "core/fees/rules.h"
#include "core/security/workspace.h"

namespace fees {

// What one charge of tuition becomes when its student leaves: the months started are owed, the rest
// is not. What moved to another payer counts with the charge it came from.
struct LeavingLine {
    QString label;
    QString payerName; // of the charge as it was made
    base::Money charged;
    Proration months; // started, of those from the entry on
    base::Money owed;
    base::Money relieved; // what is still open of the rest
    base::Money overpaid; // paid already for months that do not come
    std::vector<std::pair<ChargeId, base::Money>> reliefs;
};

struct LeavingProposal {
    bool isProrated = false; // the school's setting; no lines when it is off
    std::vector<LeavingLine> lines;

    [[nodiscard]] base::Money relieved() const;
    [[nodiscard]] base::Money overpaid() const;
};

// What is no longer owed, or is owed by another one, from a day on.
class ReliefService {
public:
    explicit ReliefService(security::Workspace &workspace);

    [[nodiscard]] base::Result<LeavingProposal> proposeLeaving(
        enrolment::EnrolmentId enrolment, QDate lastDay);
    // Relieves the charges of what is proposed; nothing is proposed after that.
    [[nodiscard]] base::Result<std::vector<ReliefId>> applyLeaving(
        enrolment::EnrolmentId enrolment, QDate lastDay, const QString &reason);

    // All that is open from a day on, of one student and payer.
    [[nodiscard]] base::Result<std::vector<MovedCharge>> movePayer(const StudentPayerMove &move);

    // Undoes any of these, in one go; the last one first.
    [[nodiscard]] base::Done takeBack(const std::vector<ReliefId> &reliefs, const QString &reason);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
