#include "core/timetable/own_sessions.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {
const QString kOwn =
    u"SELECT count(*) FROM session s WHERE s.id = ? AND (EXISTS (SELECT 1 FROM staff t WHERE "
    "t.account_id = ? AND (t.id = s.staff_id OR t.id = s.replaced_by)) OR EXISTS (SELECT 1 FROM "
    "group_staff a JOIN staff p ON p.id = a.staff_id WHERE p.account_id = ? AND a.group_id = "
    "s.group_id AND a.valid_from <= s.day AND (a.valid_to IS NULL OR a.valid_to >= s.day)))"_s;
}

OwnSessions::OwnSessions(storage::Database &database, std::unique_ptr<security::Ownership> next)
    : m_database(database)
    , m_next(std::move(next))
{
}

base::Result<bool> OwnSessions::isOwn(
    security::AccountId account, const security::Scope &scope) const
{
    if (scope.kind != security::Scope::Kind::Session)
        return m_next ? m_next->isOwn(account, scope) : base::Result<bool>(false);
    storage::Statement statement(m_database, kOwn);
    ET_TRY(statement.run(scope.key, account, account));
    return storage::singleInteger(statement).map([](qint64 count) { return count > 0; });
}

} // namespace timetable
