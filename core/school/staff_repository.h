#pragma once

#include "core/school/staff.h"
#include "core/security/transaction.h"

#include <vector>

namespace school {

// All SQL on staff. Lists are sorted as French readers expect.
class StaffRepository {
public:
    // Whole records. A permit of Reach::Own gives the own one alone.
    [[nodiscard]] static base::Result<std::vector<StaffMember>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<StaffMember>> find(
        storage::Database &database, const security::Permit &permit, StaffId id);
    [[nodiscard]] static base::Result<std::optional<StaffMember>> ofAccount(
        storage::Database &database, const security::Permit &permit, security::AccountId account);
    // Names alone, for everybody who sees the timetable; archived ones last.
    [[nodiscard]] static base::Result<std::vector<StaffName>> names(
        storage::Database &database, const security::Permit &permit);

    // storage::errors::kUnique: the account belongs to somebody else.
    [[nodiscard]] static base::Result<StaffId> add(
        const security::Transaction &transaction, const QString &uuid, const StaffDetails &details);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(const security::Transaction &transaction,
        StaffId id, const StaffDetails &details, int expectedVersion);
    [[nodiscard]] static base::Result<bool> setArchived(const security::Transaction &transaction,
        StaffId id, const std::optional<QDate> &on, int expectedVersion);
};

} // namespace school
