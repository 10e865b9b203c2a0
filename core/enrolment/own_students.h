#pragma once

#include "core/security/policy.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace storage {
class Database;
}

namespace enrolment {

// Somebody's own students and groups: the groups one is assigned to on any day of the current
// school year, and who belongs to them in that year. Other kinds of scope are not its business: no.
class OwnStudents final : public security::Ownership {
public:
    explicit OwnStudents(storage::Database &database);
    [[nodiscard]] base::Result<bool> isOwn(
        security::AccountId account, const security::Scope &scope) const override;

private:
    storage::Database &m_database;
};

// Asks, for each kind of scope, those who know: own is what one of them calls own. Made by the
// composition, which adds the answers of higher levels (sessions, staff).
class OwnershipByKind final : public security::Ownership {
public:
    void add(security::Scope::Kind kind, std::shared_ptr<const security::Ownership> answers);
    [[nodiscard]] base::Result<bool> isOwn(
        security::AccountId account, const security::Scope &scope) const override;

private:
    std::vector<std::pair<security::Scope::Kind, std::shared_ptr<const security::Ownership>>>
        m_answers;
};

// The ids of own students, for the WHERE of a list: "… IN (" + ownStudentIds() + ")". One ?: the
// account.
[[nodiscard]] const QString &ownStudentIds();

} // namespace enrolment
