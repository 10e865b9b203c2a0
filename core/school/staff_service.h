#pragma once

#include "core/school/staff.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

#include <vector>

namespace school {

// Staff records. Who leaves is archived: sessions and documents keep the name.
class StaffService {
public:
    explicit StaffService(security::Workspace &workspace);

    // Whole records: the office's, or one's own alone.
    [[nodiscard]] base::Result<std::vector<StaffMember>> members();
    [[nodiscard]] base::Result<StaffMember> find(StaffId id);
    // For lists to choose from.
    [[nodiscard]] base::Result<std::vector<StaffName>> names();
    // The record of who is at work; empty when the account has none.
    [[nodiscard]] base::Result<std::optional<StaffMember>> self();

    // Errors: kStaffNameMissing, kBadPhone, kBadEmail, kAccountLinked.
    [[nodiscard]] base::Result<StaffId> add(const StaffDetails &details);
    // Errors: those of add(), security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(
        StaffId id, const StaffDetails &details, int expectedVersion);
    // One's own phone and e-mail.
    [[nodiscard]] base::Result<security::Edited> editOwnContacts(
        const QString &phone, const QString &email, int expectedVersion);
    [[nodiscard]] base::Done undoOwnContacts(const security::Undo &undo);
    [[nodiscard]] base::Result<security::Edited> archive(StaffId id, int expectedVersion);
    [[nodiscard]] base::Result<security::Edited> bringBack(StaffId id, int expectedVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Operations.
    [[nodiscard]] static base::Result<StaffId> add(
        security::Transaction &transaction, const StaffDetails &details);

private:
    [[nodiscard]] base::Result<security::Edited> setArchived(
        StaffId id, const std::optional<QDate> &on, int expectedVersion);
    security::Workspace &m_workspace;
};

} // namespace school
