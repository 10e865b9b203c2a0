#pragma once

#include "core/fees/statement.h"
#include "core/security/workspace.h"

namespace fees {

// The accounts of payers, to be read and printed. Nothing is written: a statement is of today.
class StatementService {
public:
    explicit StatementService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<PayerName>> payers(school::SchoolYearId year);
    [[nodiscard]] base::Result<Statement> statement(
        people::PartyId payer, school::SchoolYearId year);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
