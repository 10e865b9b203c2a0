#pragma once

#include "core/families/situation_facts.h"
#include "core/fees/fee_lists.h"
#include "core/security/transaction.h"

namespace families {

// One change of situation under way, inside the transaction of its use case: writes the file, those
// who move along, the money and the papers, and gathers what it did with the way back.
class SituationChange {
public:
    SituationChange(security::Transaction &transaction, const SituationForm &form)
        : m_transaction(transaction)
        , m_form(form)
    {
    }
    base::Done run(const std::vector<fees::DueLine> &open);
    SituationChanged take() { return std::move(m_result); }

private:
    base::Done newPayer();
    base::Done file();
    base::Done money(const std::vector<fees::DueLine> &open);
    base::Done moveAlong(people::StudentId other);
    base::Done waiting(people::StudentId student, const std::vector<Paper> &papers);
    base::Done addStatement(people::PartyId payer);

    security::Transaction &m_transaction;
    SituationForm m_form;
    std::vector<people::PartyId> m_parties; // of the adults of the form
    std::vector<Paper> m_statements;
    SituationChanged m_result;
};

} // namespace families
