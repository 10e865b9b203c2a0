#include "core/enrolment/own_students.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

// Functions, not constants: files of higher levels build their statements with them before main().
QString ownGroups()
{
    return u" FROM school_year y JOIN group_staff gs ON gs.valid_from <= y.last_day "
           "AND (gs.valid_to IS NULL OR gs.valid_to >= y.first_day) "
           "JOIN staff s ON s.id = gs.staff_id"_s;
}

QString ownMembers()
{
    return ownGroups()
        + u" JOIN group_membership m ON m.group_id = gs.group_id AND m.valid_from <= y.last_day "
          "AND (m.valid_to IS NULL OR m.valid_to >= y.first_day) "
          "JOIN enrolment e ON e.id = m.enrolment_id AND e.year_id = y.id"_s;
}

const QString kWhere = u" WHERE y.state = 'current' AND s.account_id = ?"_s;
const QString kOwnStudent =
    u"SELECT count(*)"_s + ownMembers() + kWhere + u" AND e.student_id = ?"_s;
const QString kOwnGroup = u"SELECT count(*)"_s + ownGroups() + kWhere + u" AND gs.group_id = ?"_s;

base::Result<bool> any(
    storage::Database &database, const QString &sql, security::AccountId account, qint64 key)
{
    storage::Statement statement(database, sql);
    ET_TRY(statement.run(account, key));
    ET_ASSIGN(const qint64 count, storage::singleInteger(statement));
    return count > 0;
}

} // namespace

OwnStudents::OwnStudents(storage::Database &database)
    : m_database(database)
{
}

base::Result<bool> OwnStudents::isOwn(
    security::AccountId account, const security::Scope &scope) const
{
    switch (scope.kind) {
    case security::Scope::Kind::Student:
        return any(m_database, kOwnStudent, account, scope.key);
    case security::Scope::Kind::Group:
        return any(m_database, kOwnGroup, account, scope.key);
    case security::Scope::Kind::School:
    case security::Scope::Kind::Session:
    case security::Scope::Kind::Staff:
    case security::Scope::Kind::Workshop:
        return false;
    }
    return false;
}

void OwnershipByKind::add(
    security::Scope::Kind kind, std::shared_ptr<const security::Ownership> answers)
{
    m_answers.emplace_back(kind, std::move(answers));
}

base::Result<bool> OwnershipByKind::isOwn(
    security::AccountId account, const security::Scope &scope) const
{
    for (const auto &[kind, answers] : m_answers) {
        if (kind != scope.kind)
            continue;
        ET_ASSIGN(const bool own, answers->isOwn(account, scope));
        if (own)
            return true;
    }
    return false;
}

const QString &ownStudentIds()
{
    static const QString sql = u"SELECT e.student_id"_s + ownMembers()
        + u" WHERE y.state = 'current' AND s.account_id = ?"_s;
    return sql;
}

} // namespace enrolment
