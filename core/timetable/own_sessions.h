#pragma once

#include "core/security/policy.h"

#include <memory>

namespace storage {
class Database;
}

namespace timetable {

// Says which sessions are one's own: where one is named or replaces, and those of the groups one is
// assigned to on that day. Whatever is no session is asked of the next in the chain.
class OwnSessions final : public security::Ownership {
public:
    explicit OwnSessions(
        storage::Database &database, std::unique_ptr<security::Ownership> next = nullptr);
    [[nodiscard]] base::Result<bool> isOwn(
        security::AccountId account, const security::Scope &scope) const override;

private:
    storage::Database &m_database;
    std::unique_ptr<security::Ownership> m_next;
};

} // namespace timetable
