#pragma once

#include "core/admissions/ids.h"
#include "core/security/policy.h"

#include <QString>

namespace security {
class Workspace;
}
namespace storage {
class Database;
}

namespace admissions {

// Somebody's own workshops: those of the groups one is assigned to on any day of the current school
// year. Other kinds of scope are not its business: no.
class OwnWorkshops final : public security::Ownership {
public:
    explicit OwnWorkshops(storage::Database &database);
    [[nodiscard]] base::Result<bool> isOwn(
        security::AccountId account, const security::Scope &scope) const override;

private:
    storage::Database &m_database;
};

// For the WHERE of a list: "… IN (" + ownWorkshopIds() + ")". One ?: the account.
[[nodiscard]] const QString &ownWorkshopIds();

// The right over one application, which is that over its workshop.
[[nodiscard]] base::Result<security::Permit> requireOver(
    security::Workspace &workspace, security::Operation operation, ApplicationId id);

} // namespace admissions
