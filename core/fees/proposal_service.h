#pragma once

#include "core/fees/charge_service.h"
#include "core/fees/proposal.h"

namespace fees {

// What is chosen when a student is charged.
struct ProposalChoice {
    std::optional<people::PartyId> payer = {}; // none: the shares that are agreed
    std::vector<DiscountId> discounts = {};
    base::Money reduction = {}; // typed freely
    QString reductionReason = {};
    int count = 1;                         // equal instalments on the days that are proposed
    std::vector<Instalment> schedule = {}; // instead: days and amounts typed freely
};

// One payer's part of it.
struct PayerProposal {
    people::PartyId payer;
    QString name; // Marie Dupont
    ChargeRequest request;
    std::vector<Instalment> instalments; // by day
};

// What a student would be charged, worked out line by line, and by whom it is paid.
struct FeeProposal {
    std::vector<ComputationLine> computation;
    base::Money owed;
    QString note;                      // why a bursary is not deducted
    std::vector<PayerProposal> payers; // none: who pays is not known
};

// From what the school asks to what a student is charged: diploma, started months, discounts,
// bursary, payers. The year's rules and what is agreed for the student decide.
class ProposalService {
public:
    explicit ProposalService(security::Workspace &workspace);

    // Errors: notThere(), fees.bad-shares, fees.over-reduction (says how much may be taken off).
    [[nodiscard]] base::Result<FeeProposal> propose(
        enrolment::EnrolmentId enrolment, const ProposalChoice &choice);
    // Also: fees.no-payer, fees.no-line, fees.bad-schedule, and what charging refuses.
    [[nodiscard]] base::Result<Charged> charge(
        enrolment::EnrolmentId enrolment, const ProposalChoice &choice);

    // Operation.
    [[nodiscard]] static base::Result<Charged> chargeProposed(security::Transaction &transaction,
        enrolment::EnrolmentId enrolment, const ProposalChoice &choice);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
