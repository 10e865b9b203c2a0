#pragma once

#include "core/fees/fee_lists.h"
#include "core/security/permit.h"

namespace storage {
class Database;
}

namespace fees {

// What lists and files show of the fees; the sums are those of live_instalments.h. permit:
// ReadFees.
class FeeListRepository {
public:
    // By due date, then by student.
    [[nodiscard]] static base::Result<std::vector<DueLine>> dueLines(
        storage::Database &database, const security::Permit &permit, const DueFilter &filter);
    // By date, in the order they were entered.
    [[nodiscard]] static base::Result<std::vector<PaymentLine>> payments(
        storage::Database &database, const security::Permit &permit, const PaymentFilter &filter);
    [[nodiscard]] static base::Result<std::vector<MeansTotal>> totalsByMeans(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
    [[nodiscard]] static base::Result<std::vector<ChargeItem>> charges(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    // Their balances are left empty.
    [[nodiscard]] static base::Result<std::vector<Sibling>> siblings(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
};

} // namespace fees
