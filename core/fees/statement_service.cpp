#include "core/fees/statement_service.h"

#include "core/fees/balance_repository.h"
#include "core/fees/fee_list_repository.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/statement_repository.h"
#include "core/school/school_repository.h"

#include <algorithm>

using security::Operation;

namespace fees {

StatementService::StatementService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<PayerName>> StatementService::payers(school::SchoolYearId year)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return StatementRepository::payers(m_workspace.database(), permit, year);
}

base::Result<Statement> StatementService::statement(
    people::PartyId payer, school::SchoolYearId year)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    const QDate today = m_workspace.clock().today();
    ET_ASSIGN(const auto name, ReceiptRepository::partyName(database, payer));
    if (!name)
        return base::fail(security::notThere());
    Statement statement{{}, {payer, *name}, {}, {}, today, {}, {}, {}, {}, {}};
    ET_ASSIGN(statement.yearLabel, StatementRepository::yearLabel(database, year));
    ET_ASSIGN(statement.issuer,
        school::SchoolRepository::issuer(database, permit, school::SignedPaper::Statement));
    ET_ASSIGN(statement.address, ReceiptRepository::partyAddress(database, payer, today));
    ET_ASSIGN(statement.instalments,
        FeeListRepository::dueLines(
            database, permit, {.year = year, .payer = payer, .onlyOpen = false}));
    ET_ASSIGN(statement.payments, StatementRepository::payments(database, permit, payer, year));
    ET_ASSIGN(statement.advances,
        FeeListRepository::payments(
            database, permit, {.remitter = payer, .onlyWithAdvance = true}));
    ET_ASSIGN(
        statement.year, BalanceRepository::ofPayerInYear(database, permit, payer, year, today));
    ET_ASSIGN(statement.all, BalanceRepository::ofPayer(database, permit, payer, today));
    return statement;
}

} // namespace fees
