#pragma once

#include "core/security/password.h"
#include "core/security/permit.h"
#include "core/security/transaction.h"

#include <QDateTime>
#include <QSet>

#include <optional>
#include <vector>

namespace security {

enum class AccountState { Pending, Active, Closed };

struct Account {
    AccountId id;
    QString uuid;
    QString login;
    QString name;
    AccountState state;
    QSet<Role> roles; // on the day asked for
    int failures = 0;
};

// What proves a password; read only while signing in.
struct Credentials {
    QByteArray verifier;
    QByteArray salt;
    PasswordCost cost;
    QByteArray publicKey;
    QByteArray wrappedSecret;
};

struct SignInRow {
    Account account;
    Credentials credentials;
    std::optional<QDateTime> nextTryAt;
};

// All SQL on account and role_assignment.
class AccountRepository {
public:
    [[nodiscard]] static base::Result<QSet<Role>> rolesOn(
        storage::Database &database, AccountId account, QDate day);
    [[nodiscard]] static base::Result<bool> anyAccount(storage::Database &database);
    [[nodiscard]] static base::Result<std::optional<SignInRow>> byLogin(
        storage::Database &database, const QString &login, QDate day);
    [[nodiscard]] static base::Result<std::vector<Account>> all(
        storage::Database &database, const Permit &permit, QDate day);
    [[nodiscard]] static base::Result<std::optional<Account>> find(
        storage::Database &database, AccountId id, QDate day);
    // Active accounts that are director on a day.
    [[nodiscard]] static base::Result<int> countDirectors(storage::Database &database, QDate day);

    [[nodiscard]] static base::Result<AccountId> add(
        Transaction &transaction, const QString &uuid, const QString &login, const QString &name);
    [[nodiscard]] static base::Done setCredentials(
        Transaction &transaction, AccountId id, const Credentials &credentials);
    // A pending account is opened once with a code: its verifier stands where the password's will.
    [[nodiscard]] static base::Done setOneTimeCode(
        Transaction &transaction, AccountId id, const Credentials &credentials);
    [[nodiscard]] static base::Done close(Transaction &transaction, AccountId id);
    // Pending again where no password was ever chosen, or none since the last one-time code.
    [[nodiscard]] static base::Done reopen(Transaction &transaction, AccountId id);
    [[nodiscard]] static base::Done setFailures(const storage::Transaction &transaction,
        AccountId id, int failures, const std::optional<QDateTime> &nextTryAt);
    [[nodiscard]] static base::Done addRole(
        Transaction &transaction, AccountId id, Role role, QDate from);
    // Ends the role on the day before; a role given that same day is removed.
    [[nodiscard]] static base::Done endRole(
        Transaction &transaction, AccountId id, Role role, QDate from);
};

} // namespace security
