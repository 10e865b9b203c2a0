#include "core/fees/fee_list_service.h"

#include "core/fees/balance_repository.h"
#include "core/fees/fee_list_repository.h"
#include "core/fees/statement_repository.h"

#include <QHash>

using security::Operation;
using security::Scope;

namespace fees {

std::vector<OpenInstalment> openOf(const std::vector<DueLine> &lines)
{
    std::vector<OpenInstalment> open;
    for (const DueLine &line : lines)
        open.push_back({line.instalment, line.dueOn, line.open()});
    return open;
}

FeeListService::FeeListService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<DueLine>> FeeListService::dueLines(const DueFilter &filter)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return FeeListRepository::dueLines(m_workspace.database(), permit, filter);
}

base::Result<std::vector<PaymentLine>> FeeListService::payments(const PaymentFilter &filter)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return FeeListRepository::payments(m_workspace.database(), permit, filter);
}

base::Result<std::vector<MeansTotal>> FeeListService::totalsByMeans(QDate from, QDate to)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return FeeListRepository::totalsByMeans(m_workspace.database(), permit, from, to);
}

base::Result<StudentFees> FeeListService::studentFees(people::StudentId student)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::ReadFees, {Scope::Kind::Student, student.value()}));
    storage::Database &database = m_workspace.database();
    const QDate today = m_workspace.clock().today();
    StudentFees fees;
    ET_ASSIGN(fees.balance, BalanceRepository::ofStudent(database, permit, student, today));
    ET_ASSIGN(fees.charges, FeeListRepository::charges(database, permit, student));
    ET_ASSIGN(fees.instalments,
        FeeListRepository::dueLines(database, permit, {.student = student, .onlyOpen = false}));
    ET_ASSIGN(fees.payments, FeeListRepository::payments(database, permit, {.student = student}));
    ET_ASSIGN(fees.siblings, FeeListRepository::siblings(database, permit, student));
    for (Sibling &sibling : fees.siblings) {
        ET_ASSIGN(sibling.balance,
            BalanceRepository::ofStudent(database, permit, sibling.student, today));
    }
    return fees;
}

base::Result<Balance> FeeListService::balanceOfPayer(people::PartyId payer)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return BalanceRepository::ofPayer(
        m_workspace.database(), permit, payer, m_workspace.clock().today());
}

base::Result<std::vector<PayerBalance>> FeeListService::balances(school::SchoolYearId year)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto payers, StatementRepository::payers(database, permit, year));
    DueFilter filter;
    filter.year = year;
    filter.onlyOpen = false;
    ET_ASSIGN(const auto lines, FeeListRepository::dueLines(database, permit, filter));
    QHash<people::PartyId, QStringList> students;
    for (const DueLine &line : lines) {
        if (!students[line.payer].contains(line.studentName))
            students[line.payer] += line.studentName;
    }
    std::vector<PayerBalance> balances;
    for (const PayerName &payer : payers) {
        ET_ASSIGN(const Balance balance,
            BalanceRepository::ofPayerInYear(
                database, permit, payer.id, year, m_workspace.clock().today()));
        balances.push_back({payer.id, payer.name, students.value(payer.id), balance});
    }
    return balances;
}

base::Result<YearTotals> FeeListService::yearTotals(school::SchoolYearId year)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return BalanceRepository::ofYear(
        m_workspace.database(), permit, year, m_workspace.clock().today());
}

} // namespace fees
