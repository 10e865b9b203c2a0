#pragma once

#include "core/fees/charge_operations.h"
#include "core/fees/leaving.h"
#include "core/security/workspace.h"

namespace fees {

// What is no longer owed, or is owed by another one, from a day on.
class ReliefService {
public:
    explicit ReliefService(security::Workspace &workspace);

    [[nodiscard]] base::Result<LeavingProposal> proposeLeaving(
        enrolment::EnrolmentId enrolment, QDate lastDay);
    // Relieves the charges of what is proposed; nothing is proposed after that.
    [[nodiscard]] base::Result<std::vector<ReliefId>> applyLeaving(
        enrolment::EnrolmentId enrolment, QDate lastDay, const QString &reason);

    // The same, inside the transaction of a use case that may manage fees.
    [[nodiscard]] static base::Result<std::vector<ReliefId>> applyLeaving(
        security::Transaction &transaction, enrolment::EnrolmentId enrolment, QDate lastDay,
        const QString &reason);

    // All that is open from a day on, of one student and payer.
    [[nodiscard]] base::Result<std::vector<MovedCharge>> movePayer(const StudentPayerMove &move);

    // Undoes any of these, in one go; the last one first.
    [[nodiscard]] base::Done takeBack(const std::vector<ReliefId> &reliefs, const QString &reason);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
