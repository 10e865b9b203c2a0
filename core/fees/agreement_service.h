#pragma once

#include "core/fees/bursary.h"
#include "core/fees/shares.h"
#include "core/security/workspace.h"

namespace fees {

// What is agreed for one student's year: who pays which share from when, and the bursary. It says
// how the next charges are made; charges that stand do not change.
class AgreementService {
public:
    explicit AgreementService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<ShareSet>> shares(enrolment::EnrolmentId enrolment);
    // Row version 0 adds a set, another replaces it. Errors: fees.bad-shares, fees.bad-date (a set
    // begins on that day already), fees.changed-meanwhile. Answers the set as kept.
    [[nodiscard]] base::Result<ShareSet> saveShares(const ShareSet &set);
    [[nodiscard]] base::Done removeShares(const ShareSet &set);

    [[nodiscard]] base::Result<Bursary> bursary(enrolment::EnrolmentId enrolment);
    // Step 0 takes it away. Errors: fees.bad-scale, fees.changed-meanwhile.
    [[nodiscard]] base::Result<Bursary> saveBursary(const Bursary &bursary);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
