#include "core/admissions/own_workshops.h"

#include "core/admissions/application_repository.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

const QString kFrom =
    u" FROM school_year y JOIN group_staff gs ON gs.valid_from <= y.last_day "
    "AND (gs.valid_to IS NULL OR gs.valid_to >= y.first_day) "
    "JOIN staff s ON s.id = gs.staff_id JOIN training_group g ON g.id = gs.group_id "
    "WHERE y.state = 'current' AND g.workshop_id IS NOT NULL AND s.account_id = ?"_s;
const QString kIds = u"SELECT g.workshop_id"_s + kFrom;
const QString kOwn = u"SELECT count(*)"_s + kFrom + u" AND g.workshop_id = ?"_s;

} // namespace

OwnWorkshops::OwnWorkshops(storage::Database &database)
    : m_database(database)
{
}

base::Result<bool> OwnWorkshops::isOwn(
    security::AccountId account, const security::Scope &scope) const
{
    if (scope.kind != security::Scope::Kind::Workshop)
        return false;
    storage::Statement statement(m_database, kOwn);
    ET_TRY(statement.run(account, scope.key));
    ET_ASSIGN(const qint64 count, storage::singleInteger(statement));
    return count > 0;
}

const QString &ownWorkshopIds()
{
    return kIds;
}

base::Result<security::Permit> requireOver(
    security::Workspace &workspace, security::Operation operation, ApplicationId id)
{
    ET_ASSIGN(const qint64 workshop, ApplicationRepository::workshopOf(workspace.database(), id));
    return workspace.require(operation, {security::Scope::Kind::Workshop, workshop});
}

} // namespace admissions
