#pragma once

#include "core/fees/shares.h"
#include "core/security/transaction.h"

#include <optional>

namespace fees {

// All SQL on share_set and payer_share.
class ShareRepository {
public:
    // The sets of an enrolment, the earliest first.
    [[nodiscard]] static base::Result<std::vector<ShareSet>> of(
        storage::Database &database, enrolment::EnrolmentId enrolment);
    // The one in force on a day; the first one before any is; nothing when there is none.
    [[nodiscard]] static base::Result<std::optional<ShareSet>> on(
        storage::Database &database, enrolment::EnrolmentId enrolment, QDate day);

    [[nodiscard]] static base::Done add(security::Transaction &transaction, const ShareSet &set);
    // False when the row version is no longer set.rowVersion: nothing is then written.
    [[nodiscard]] static base::Result<bool> replace(
        security::Transaction &transaction, const ShareSet &set);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, const ShareSet &set);
};

} // namespace fees
