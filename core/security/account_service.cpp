#include "core/security/account_service.h"

#include "core/base/text.h"
#include "core/security/printed_code.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

constexpr int kCodeBits = 80;
constexpr qint64 kProofLastsMs = 10 * 60 * 1000;

// 1, 2, 4 … seconds, at most five minutes.
qint64 delaySeconds(int failures)
{
    return failures <= 0 ? 0 : std::min<qint64>(300, qint64(1) << std::min(failures - 1, 9));
}

base::Error wrongPassword()
{
    return {errors::kWrongPassword,
        QCoreApplication::translate("security",
            "This name and password do not go together. Check the Caps Lock key, then try again."),
        {}};
}

base::Error tooSoon(qint64 seconds)
{
    return {errors::kTooSoon,
        QCoreApplication::translate("security",
            "Too many wrong passwords: wait %n second(s), then try again.", nullptr, int(seconds)),
        {}};
}

// A one-time code is kept by its bits, so that it may be typed with or without hyphens; what is no
// code stays as it is, and is wrong.
QString typedCode(const QString &typed)
{
    const auto bits = bitsOfCode(typed, kCodeBits);
    return bits ? QString::fromLatin1(bits->toHex()) : typed;
}

base::Result<QString> checkedLogin(const QString &typed)
{
    static const QRegularExpression pattern(u"^[a-z0-9._-]{3,32}$"_s);
    const QString login = typed.trimmed().toLower();
    if (!pattern.match(login).hasMatch()) {
        return base::fail(errors::kBadLogin,
            QCoreApplication::translate("security",
                "“%1” cannot be a sign-in name: take 3 to 32 letters without accents, digits, dots "
                "or "
                "hyphens, for instance c.moreau.")
                .arg(typed.left(40)));
    }
    return login;
}

base::Result<Credentials> credentialsFor(
    const QString &password, const PasswordCost &cost, const KeyPair &keys)
{
    Credentials credentials;
    credentials.salt = newSalt();
    credentials.cost = cost;
    ET_ASSIGN(const PasswordKeys derived, deriveKeys(password, credentials.salt, cost));
    credentials.verifier = derived.verifier;
    credentials.publicKey = keys.publicKey;
    credentials.wrappedSecret = wrapSecret(keys.secretKey, derived.wrapping);
    return credentials;
}

QString rolesText(const QSet<Role> &roles)
{
    QStringList names;
    for (const Role role : kRoles) {
        if (roles.contains(role))
            names += titleOf(role);
    }
    return names.join(u", "_s);
}

} // namespace

AccountService::AccountService(Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Done AccountService::checkDelay(const QString &login, const std::optional<SignInRow> &row)
{
    const qint64 ticks = m_nextTryTick.value(login) - m_workspace.clock().monotonicMs();
    qint64 seconds = m_nextTryTick.contains(login) ? (ticks + 999) / 1000 : 0;
    if (row && row->nextTryAt) {
        // A clock set back must not lock anybody out for years: five minutes are the most.
        const qint64 byFile = m_workspace.clock().nowUtc().secsTo(*row->nextTryAt);
        if (!m_nextTryTick.contains(login))
            seconds = std::max(seconds, std::min<qint64>(byFile, 300));
    }
    if (seconds > 0)
        return base::fail(tooSoon(seconds));
    return {};
}

base::Done AccountService::recordFailure(const QString &login, const std::optional<SignInRow> &row)
{
    const int failures = row ? row->account.failures + 1 : m_unknownFailures.value(login) + 1;
    const qint64 seconds = delaySeconds(failures);
    m_nextTryTick[login] = m_workspace.clock().monotonicMs() + seconds * 1000;
    if (!row) {
        m_unknownFailures[login] = failures;
        return {};
    }
    const Permit permit = Policy::beforeSignIn(row->account.id);
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(AccountRepository::setFailures(transaction.sql(), row->account.id, failures,
        m_workspace.clock().nowUtc().addSecs(seconds)));
    ET_TRY(transaction.record(u"account.sign-in-failed"_s, {u"account"_s, row->account.uuid}));
    return transaction.commit();
}

base::Result<PasswordKeys> AccountService::check(
    const QString &login, const QString &password, std::optional<SignInRow> *row)
{
    ET_ASSIGN(*row,
        AccountRepository::byLogin(m_workspace.database(), login, m_workspace.clock().today()));
    ET_TRY(checkDelay(login, *row));
    const bool known = *row && (*row)->account.state != AccountState::Closed
        && !(*row)->credentials.verifier.isEmpty() && (*row)->credentials.cost.isBearable();
    // An unknown login costs the same time as a known one.
    const Credentials credentials = known
        ? (*row)->credentials
        : Credentials{{}, QByteArray(newSalt().size(), 'x'), m_workspace.passwordCost(), {}, {}};
    const QString secret =
        known && (*row)->account.state == AccountState::Pending ? typedCode(password) : password;
    ET_ASSIGN(PasswordKeys keys, deriveKeys(secret, credentials.salt, credentials.cost));
    if (!known || !sameBytes(keys.verifier, credentials.verifier)) {
        ET_TRY(recordFailure(login, *row));
        return base::fail(wrongPassword());
    }
    m_nextTryTick.remove(login);
    return keys;
}

base::Done AccountService::begin(const SignInRow &row, const PasswordKeys &keys)
{
    ET_ASSIGN(Secret secret, unwrapSecret(row.credentials.wrappedSecret, keys.wrapping));
    const Permit permit = Policy::beforeSignIn(row.account.id);
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(AccountRepository::setFailures(transaction.sql(), row.account.id, 0, std::nullopt));
    ET_TRY(transaction.record(u"account.sign-in"_s, {u"account"_s, row.account.uuid}));
    ET_TRY(transaction.commit());
    const bool samePerson = m_workspace.isLocked() && m_workspace.signedIn()
        && m_workspace.signedIn()->account == row.account.id;
    m_provedTick = m_workspace.clock().monotonicMs();
    if (samePerson) {
        m_workspace.unlock(std::move(secret));
        return {};
    }
    m_workspace.start(SignedIn{row.account.id, row.account.login, row.account.name,
        row.account.roles, m_workspace.clock().monotonicMs(), std::move(secret)});
    return {};
}

base::Done AccountService::signIn(const QString &login, const QString &password)
{
    const QString name = login.trimmed().toLower();
    std::optional<SignInRow> row;
    ET_ASSIGN(const PasswordKeys keys, check(name, password, &row));
    if (row->account.state == AccountState::Pending) {
        return base::fail(errors::kPending,
            QCoreApplication::translate(
                "security", "Welcome: choose the password you will use from now on."));
    }
    return begin(*row, keys);
}

base::Done AccountService::proveAgain(const QString &password)
{
    if (!m_workspace.signedIn())
        return base::fail(wrongPassword());
    std::optional<SignInRow> row;
    ET_TRY(check(m_workspace.signedIn()->login, password, &row));
    m_provedTick = m_workspace.clock().monotonicMs();
    return {};
}

bool AccountService::recentlyProved() const
{
    return m_provedTick && m_workspace.clock().monotonicMs() - *m_provedTick < kProofLastsMs;
}

void AccountService::signOut()
{
    m_provedTick.reset();
    m_workspace.signOut();
}

base::Done AccountService::changeOwnPassword(const QString &current, const QString &replacement)
{
    if (!m_workspace.signedIn() || m_workspace.isLocked())
        return base::fail(notThere());
    std::optional<SignInRow> row;
    ET_ASSIGN(const PasswordKeys keys, check(m_workspace.signedIn()->login, current, &row));
    ET_TRY(checkStrength(replacement, row->account.login, row->account.name));
    ET_ASSIGN(Secret secret, unwrapSecret(row->credentials.wrappedSecret, keys.wrapping));
    const KeyPair same{row->credentials.publicKey, std::move(secret)};
    ET_ASSIGN(const Credentials credentials,
        credentialsFor(replacement, m_workspace.passwordCost(), same));
    const Permit permit = Policy::beforeSignIn(row->account.id);
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(AccountRepository::setCredentials(transaction, row->account.id, credentials));
    ET_TRY(transaction.record(u"account.password"_s, {u"account"_s, row->account.uuid}));
    return transaction.commit();
}

base::Result<std::vector<Account>> AccountService::accounts()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageAccounts));
    return AccountRepository::all(m_workspace.database(), permit, m_workspace.clock().today());
}

base::Result<AccountId> AccountService::add(
    Transaction &transaction, const QString &login, const QString &name, const QSet<Role> &roles)
{
    ET_ASSIGN(const QString cleanLogin, checkedLogin(login));
    ET_ASSIGN(const QString cleanName,
        base::cleanLine(name, QCoreApplication::translate("security", "Name")));
    const QString uuid = Workspace::newUuid();
    auto id = AccountRepository::add(transaction, uuid, cleanLogin, cleanName);
    if (!id && id.error().code == storage::errors::kUnique) {
        return base::fail(errors::kLoginTaken,
            QCoreApplication::translate(
                "security", "Somebody already signs in as “%1”: choose another name.")
                .arg(cleanLogin));
    }
    if (!id)
        return id;
    for (const Role role : roles)
        ET_TRY(AccountRepository::addRole(transaction, *id, role, transaction.today()));
    ET_TRY(transaction.record(u"account.add"_s, {u"account"_s, uuid},
        {{u"login"_s, {}, cleanLogin}, {u"name"_s, {}, cleanName},
            {u"roles"_s, {}, rolesText(roles)}}));
    return *id;
}

base::Done AccountService::setPassword(
    Transaction &transaction, AccountId id, const QString &password, const PasswordCost &cost)
{
    ET_ASSIGN(const auto account,
        AccountRepository::find(transaction.database(), id, transaction.today()));
    if (!account)
        return base::fail(notThere());
    ET_TRY(checkStrength(password, account->login, account->name));
    ET_ASSIGN(const Credentials credentials, credentialsFor(password, cost, newKeyPair()));
    ET_TRY(AccountRepository::setCredentials(transaction, id, credentials));
    return transaction.record(u"account.password"_s, {u"account"_s, account->uuid});
}

base::Result<QString> AccountService::giveCode(
    Transaction &transaction, AccountId id, const PasswordCost &cost)
{
    ET_ASSIGN(const auto account,
        AccountRepository::find(transaction.database(), id, transaction.today()));
    if (!account)
        return base::fail(notThere());
    const QByteArray bits = randomBits(kCodeBits);
    const QString code = printedCode(bits);
    ET_ASSIGN(const Credentials credentials,
        credentialsFor(QString::fromLatin1(bits.toHex()), cost, newKeyPair()));
    ET_TRY(AccountRepository::setOneTimeCode(transaction, id, credentials));
    ET_TRY(transaction.record(u"account.code"_s, {u"account"_s, account->uuid}));
    return code;
}

base::Result<QString> AccountService::create(
    const QString &login, const QString &name, const QSet<Role> &roles)
{
    // The technical administrator makes accounts but gives no roles.
    ET_ASSIGN(const Permit permit,
        m_workspace.require(roles.isEmpty() ? Operation::ManageAccounts : Operation::AssignRoles));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const AccountId id, add(transaction, login, name, roles));
    ET_ASSIGN(const QString code, giveCode(transaction, id, m_workspace.passwordCost()));
    ET_TRY(transaction.commit());
    return code;
}

base::Result<QString> AccountService::reset(AccountId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageAccounts));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const QString code, giveCode(transaction, id, m_workspace.passwordCost()));
    ET_TRY(transaction.commit());
    return code;
}

base::Done AccountService::chooseFirstPassword(
    const QString &login, const QString &code, const QString &password)
{
    const QString name = login.trimmed().toLower();
    std::optional<SignInRow> row;
    ET_TRY(check(name, code, &row));
    if (row->account.state != AccountState::Pending)
        return base::fail(wrongPassword());
    const Permit permit = Policy::beforeSignIn(row->account.id);
    {
        ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
        ET_TRY(setPassword(transaction, row->account.id, password, m_workspace.passwordCost()));
        ET_TRY(transaction.commit());
    }
    return signIn(name, password);
}

base::Done AccountService::checkDirectorRemains(Transaction &transaction)
{
    ET_ASSIGN(const int directors,
        AccountRepository::countDirectors(transaction.database(), transaction.today()));
    if (directors > 0)
        return {};
    return base::fail(errors::kLastDirector,
        QCoreApplication::translate("security",
            "A school keeps at least one director who can sign in: give that role to somebody else "
            "first."));
}

base::Done AccountService::assignRoles(AccountId id, const QSet<Role> &roles)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::AssignRoles));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    const QDate today = transaction.today();
    ET_ASSIGN(const auto account, AccountRepository::find(transaction.database(), id, today));
    if (!account)
        return base::fail(notThere());
    for (const Role role : kRoles) {
        if (account->roles.contains(role) && !roles.contains(role))
            ET_TRY(AccountRepository::endRole(transaction, id, role, today));
        if (!account->roles.contains(role) && roles.contains(role))
            ET_TRY(AccountRepository::addRole(transaction, id, role, today));
    }
    ET_TRY(checkDirectorRemains(transaction));
    ET_TRY(transaction.record(u"account.roles"_s, {u"account"_s, account->uuid},
        {{u"roles"_s, rolesText(account->roles), rolesText(roles)}}));
    return transaction.commit();
}

base::Done AccountService::close(AccountId id)
{
    return changeState(id, &AccountRepository::close, u"account.close"_s);
}

base::Done AccountService::reopen(AccountId id)
{
    return changeState(id, &AccountRepository::reopen, u"account.reopen"_s);
}

base::Done AccountService::changeState(AccountId id, StateChange change, const QString &action)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageAccounts));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto account,
        AccountRepository::find(transaction.database(), id, transaction.today()));
    if (!account)
        return base::fail(notThere());
    ET_TRY(change(transaction, id));
    ET_TRY(checkDirectorRemains(transaction));
    ET_TRY(transaction.record(action, {u"account"_s, account->uuid}));
    return transaction.commit();
}

} // namespace security
