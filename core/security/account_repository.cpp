#include "core/security/account_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

const QString kRolesOn =
    u"SELECT role FROM role_assignment WHERE account_id = ? AND valid_from <= ? "
    "AND (valid_to IS NULL OR valid_to >= ?)"_s;
const QString kCount = u"SELECT count(*) FROM account"_s;
const QString kByLogin =
    u"SELECT id, uuid, login, name, state, failures, verifier, salt, kdf_operations, kdf_memory, "
    "public_key, wrapped_secret, next_try_at FROM account WHERE login = ?"_s;
const QString kAll =
    u"SELECT id, uuid, login, name, state, failures FROM account ORDER BY name, login"_s;
const QString kFind = u"SELECT id, uuid, login, name, state, failures FROM account WHERE id = ?"_s;
const QString kDirectors =
    u"SELECT count(*) FROM account a JOIN role_assignment r ON r.account_id = a.id WHERE "
    "a.state = 'active' AND r.role = 'director' AND r.valid_from <= ? AND (r.valid_to IS NULL OR "
    "r.valid_to >= ?)"_s;
const QString kAdd = u"INSERT INTO account (uuid, login, name, state, created_at) VALUES (?, ?, ?, "
                     "'pending', ?) RETURNING id"_s;
const QString kSetCredentials =
    u"UPDATE account SET verifier = ?, salt = ?, kdf_operations = ?, kdf_memory = ?, public_key = "
    u"?, "
    "wrapped_secret = ?, state = 'active', failures = 0, next_try_at = NULL, "
    "row_version = row_version + 1 WHERE id = ?"_s;
const QString kSetOneTimeCode =
    u"UPDATE account SET verifier = ?, salt = ?, kdf_operations = ?, kdf_memory = ?, public_key = "
    u"NULL, "
    "wrapped_secret = NULL, state = 'pending', failures = 0, next_try_at = NULL, "
    "row_version = row_version + 1 WHERE id = ?"_s;
const QString kClose =
    u"UPDATE account SET state = 'closed', row_version = row_version + 1 WHERE id = ?"_s;
const QString kReopen = u"UPDATE account SET state = CASE WHEN wrapped_secret IS NULL THEN "
                        u"'pending' ELSE 'active' END, "
                        "row_version = row_version + 1 WHERE id = ?"_s;
const QString kSetFailures = u"UPDATE account SET failures = ?, next_try_at = ? WHERE id = ?"_s;
const QString kAddRole =
    u"INSERT INTO role_assignment (account_id, role, valid_from) VALUES (?, ?, ?)"_s;
const QString kRemoveRole = u"DELETE FROM role_assignment WHERE account_id = ? AND role = ? AND "
                            "valid_from >= ?"_s;
const QString kEndRole =
    u"UPDATE role_assignment SET valid_to = ? WHERE account_id = ? AND role = ? "
    "AND (valid_to IS NULL OR valid_to >= ?)"_s;

AccountState stateFrom(const QString &name)
{
    if (name == u"active")
        return AccountState::Active;
    return name == u"pending" ? AccountState::Pending : AccountState::Closed;
}

QString storedName(Role role)
{
    const std::string_view name = nameOf(role);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Account accountOf(const storage::Statement &row)
{
    return {row.id<AccountTag>(0), row.text(1), row.text(2), row.text(3), stateFrom(row.text(4)),
        {}, row.smallInteger(5)};
}

} // namespace

base::Result<QSet<Role>> AccountRepository::rolesOn(
    storage::Database &database, AccountId account, QDate day)
{
    storage::Statement statement(database, kRolesOn);
    ET_TRY(statement.run(account, day, day));
    QSet<Role> roles;
    while (statement.next()) {
        if (const auto role = roleFromName(statement.text(0)))
            roles += *role;
    }
    ET_TRY(statement.finished());
    return roles;
}

base::Result<bool> AccountRepository::anyAccount(storage::Database &database)
{
    storage::Statement statement(database, kCount);
    ET_TRY(statement.run());
    ET_ASSIGN(const qint64 count, storage::singleInteger(statement));
    return count > 0;
}

base::Result<std::optional<SignInRow>> AccountRepository::byLogin(
    storage::Database &database, const QString &login, QDate day)
{
    std::optional<SignInRow> found;
    {
        storage::Statement row(database, kByLogin);
        ET_TRY(row.run(login));
        if (!row.next()) {
            ET_TRY(row.finished());
            return found;
        }
        found = SignInRow{accountOf(row),
            {row.bytes(6), row.bytes(7), {quint64(row.integer(8)), quint64(row.integer(9))},
                row.bytes(10), row.bytes(11)},
            row.isNull(12) ? std::nullopt : std::optional(row.instant(12))};
    }
    ET_ASSIGN(found->account.roles, rolesOn(database, found->account.id, day));
    return found;
}

base::Result<std::vector<Account>> AccountRepository::all(
    storage::Database &database, const Permit &permit, QDate day)
{
    Q_ASSERT(permit.operation() == Operation::ManageAccounts
        || permit.operation() == Operation::ManageStaff);
    std::vector<Account> accounts;
    {
        storage::Statement row(database, kAll);
        ET_TRY(row.run());
        while (row.next())
            accounts.push_back(accountOf(row));
        ET_TRY(row.finished());
    }
    for (Account &account : accounts) {
        ET_ASSIGN(account.roles, rolesOn(database, account.id, day));
    }
    return accounts;
}

base::Result<std::optional<Account>> AccountRepository::find(
    storage::Database &database, AccountId id, QDate day)
{
    std::optional<Account> found;
    {
        storage::Statement row(database, kFind);
        ET_TRY(row.run(id));
        if (row.next())
            found = accountOf(row);
        ET_TRY(row.finished());
    }
    if (found) {
        ET_ASSIGN(found->roles, rolesOn(database, id, day));
    }
    return found;
}

base::Result<int> AccountRepository::countDirectors(storage::Database &database, QDate day)
{
    storage::Statement statement(database, kDirectors);
    ET_TRY(statement.run(day, day));
    ET_ASSIGN(const qint64 count, storage::singleInteger(statement));
    return int(count);
}

base::Result<AccountId> AccountRepository::add(
    Transaction &transaction, const QString &uuid, const QString &login, const QString &name)
{
    storage::Statement statement(transaction.database(), kAdd);
    ET_TRY(statement.run(uuid, login, name, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return AccountId(id);
}

base::Done AccountRepository::setCredentials(
    Transaction &transaction, AccountId id, const Credentials &credentials)
{
    storage::Statement statement(transaction.database(), kSetCredentials);
    return statement.run(credentials.verifier, credentials.salt,
        qint64(credentials.cost.operations), qint64(credentials.cost.memoryBytes),
        credentials.publicKey, credentials.wrappedSecret, id);
}

base::Done AccountRepository::setOneTimeCode(
    Transaction &transaction, AccountId id, const Credentials &credentials)
{
    storage::Statement statement(transaction.database(), kSetOneTimeCode);
    return statement.run(credentials.verifier, credentials.salt,
        qint64(credentials.cost.operations), qint64(credentials.cost.memoryBytes), id);
}

base::Done AccountRepository::close(Transaction &transaction, AccountId id)
{
    storage::Statement statement(transaction.database(), kClose);
    return statement.run(id);
}

base::Done AccountRepository::reopen(Transaction &transaction, AccountId id)
{
    storage::Statement statement(transaction.database(), kReopen);
    return statement.run(id);
}

base::Done AccountRepository::setFailures(const storage::Transaction &transaction, AccountId id,
    int failures, const std::optional<QDateTime> &nextTryAt)
{
    storage::Statement statement(transaction.database(), kSetFailures);
    return statement.run(failures, nextTryAt, id);
}

base::Done AccountRepository::addRole(Transaction &transaction, AccountId id, Role role, QDate from)
{
    storage::Statement statement(transaction.database(), kAddRole);
    return statement.run(id, storedName(role), from);
}

base::Done AccountRepository::endRole(Transaction &transaction, AccountId id, Role role, QDate from)
{
    {
        storage::Statement remove(transaction.database(), kRemoveRole);
        ET_TRY(remove.run(id, storedName(role), from));
    }
    storage::Statement end(transaction.database(), kEndRole);
    return end.run(from.addDays(-1), id, storedName(role), from);
}

} // namespace security
