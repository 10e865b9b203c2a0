#pragma once

#include "core/security/account_repository.h"
#include "core/security/workspace.h"

#include <QHash>

namespace security {

namespace errors {
inline constexpr base::ErrorCode kWrongPassword{"security.wrong-password"};
inline constexpr base::ErrorCode kTooSoon{"security.try-later"};
inline constexpr base::ErrorCode kBadLogin{"security.bad-login"};
inline constexpr base::ErrorCode kLoginTaken{"security.login-taken"};
inline constexpr base::ErrorCode kLastDirector{"security.last-director"};
inline constexpr base::ErrorCode kPending{"security.password-to-choose"};
} // namespace errors

// Accounts, their roles, and signing in. Passwords are never kept, logged or told.
class AccountService {
public:
    explicit AccountService(Workspace &workspace);

    // Signs in, or unlocks when the same person is already at work. After each failure the next try
    // must wait: 1 s, 2 s, 4 s … 5 min, counted on the file and on a clock that cannot be set back.
    // A wrong login costs and says the same as a wrong password.
    [[nodiscard]] base::Done signIn(const QString &login, const QString &password);
    // Proves again who is at work, for exports and restores; starts the ten minutes of
    // recentlyProved().
    [[nodiscard]] base::Done proveAgain(const QString &password);
    [[nodiscard]] bool recentlyProved() const;
    void signOut();

    // Whoever is at work changes the own password. The secret key stays the same.
    [[nodiscard]] base::Done changeOwnPassword(const QString &current, const QString &replacement);

    [[nodiscard]] base::Result<std::vector<Account>> accounts();
    // A new account waits for a password that its owner chooses with the one-time code given here.
    [[nodiscard]] base::Result<QString> create(
        const QString &login, const QString &name, const QSet<Role> &roles);
    // A forgotten password: a new one-time code, new keys at its first use.
    [[nodiscard]] base::Result<QString> reset(AccountId id);
    // First sign-in with the one-time code: the owner chooses the password, and is then at work.
    [[nodiscard]] base::Done chooseFirstPassword(
        const QString &login, const QString &code, const QString &password);
    [[nodiscard]] base::Done assignRoles(AccountId id, const QSet<Role> &roles);
    [[nodiscard]] base::Done close(AccountId id);
    [[nodiscard]] base::Done reopen(AccountId id);

    // Operations: for founding a school, inside its transaction.
    [[nodiscard]] static base::Result<AccountId> add(Transaction &transaction, const QString &login,
        const QString &name, const QSet<Role> &roles);
    [[nodiscard]] static base::Done setPassword(
        Transaction &transaction, AccountId id, const QString &password, const PasswordCost &cost);
    // The one-time code, as it is printed for its owner.
    [[nodiscard]] static base::Result<QString> giveCode(
        Transaction &transaction, AccountId id, const PasswordCost &cost);

private:
    [[nodiscard]] base::Done checkDelay(const QString &login, const std::optional<SignInRow> &row);
    [[nodiscard]] base::Done recordFailure(
        const QString &login, const std::optional<SignInRow> &row);
    [[nodiscard]] base::Result<PasswordKeys> check(
        const QString &login, const QString &password, std::optional<SignInRow> *row);
    [[nodiscard]] static base::Done checkDirectorRemains(Transaction &transaction);
    using StateChange = base::Done (*)(Transaction &, AccountId);
    [[nodiscard]] base::Done changeState(AccountId id, StateChange change, const QString &action);
    [[nodiscard]] base::Done begin(const SignInRow &row, const PasswordKeys &keys);

    Workspace &m_workspace;
    QHash<QString, qint64> m_nextTryTick;
    QHash<QString, int> m_unknownFailures;
    std::optional<qint64> m_provedTick;
};

} // namespace security
