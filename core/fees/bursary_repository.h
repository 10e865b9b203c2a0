#pragma once

#include "core/base/money.h"
#include "core/fees/bursary.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

namespace fees {

// All SQL on bursary, and a step's amount.
class BursaryRepository {
public:
    [[nodiscard]] static base::Result<Bursary> of(
        storage::Database &database, enrolment::EnrolmentId enrolment);
    // None when the step was not typed for the year.
    [[nodiscard]] static base::Result<std::optional<base::Money>> amountOf(
        storage::Database &database, school::SchoolYearId year, int echelon);
    // False when the row version is no longer bursary.rowVersion: nothing is then written.
    [[nodiscard]] static base::Result<bool> write(
        security::Transaction &transaction, const Bursary &bursary);
};

} // namespace fees
