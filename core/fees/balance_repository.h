#pragma once

#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/fees/balance.h"
#include "core/fees/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/security/permit.h"

#include <QDate>

namespace storage {
class Database;
}

namespace fees {

// The one place that computes what is owed. Overdue: due before the day on. permit: ReadFees or
// ManageFees.
class BalanceRepository {
public:
    [[nodiscard]] static base::Result<Balance> ofPayer(storage::Database &database,
        const security::Permit &permit, people::PartyId payer, QDate on);
    // What is charged for one year; its credit: all the payer's advances.
    [[nodiscard]] static base::Result<Balance> ofPayerInYear(storage::Database &database,
        const security::Permit &permit, people::PartyId payer, school::SchoolYearId year, QDate on);
    [[nodiscard]] static base::Result<Balance> ofStudent(storage::Database &database,
        const security::Permit &permit, people::StudentId student, QDate on);
    [[nodiscard]] static base::Result<Balance> ofEnrolment(storage::Database &database,
        const security::Permit &permit, enrolment::EnrolmentId enrolment, QDate on);
    [[nodiscard]] static base::Result<YearTotals> ofYear(storage::Database &database,
        const security::Permit &permit, school::SchoolYearId year, QDate on);

    // What is still open of an instalment; nothing of a void charge. notThere() when unknown.
    [[nodiscard]] static base::Result<base::Money> openOf(
        storage::Database &database, const security::Permit &permit, InstalmentId instalment);
    // The advance of a payment: what has found no instalment. Nothing of a void payment.
    [[nodiscard]] static base::Result<base::Money> advanceOf(
        storage::Database &database, const security::Permit &permit, PaymentId payment);
};

} // namespace fees
