#pragma once

#include "core/fees/fee_lists.h"
#include "core/security/workspace.h"

namespace fees {

// What is due, what came in, and what stands in one young person's file. Overdue: due before today.
class FeeListService {
public:
    explicit FeeListService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<DueLine>> dueLines(const DueFilter &filter);
    [[nodiscard]] base::Result<std::vector<PaymentLine>> payments(const PaymentFilter &filter);
    [[nodiscard]] base::Result<std::vector<MeansTotal>> totalsByMeans(QDate from, QDate to);
    [[nodiscard]] base::Result<StudentFees> studentFees(people::StudentId student);
    [[nodiscard]] base::Result<Balance> balanceOfPayer(people::PartyId payer);
    // Of everybody who is charged something for the year, by name.
    [[nodiscard]] base::Result<std::vector<PayerBalance>> balances(school::SchoolYearId year);
    [[nodiscard]] base::Result<YearTotals> yearTotals(school::SchoolYearId year);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
