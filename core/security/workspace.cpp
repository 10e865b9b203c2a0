#include "core/security/workspace.h"

#include "core/security/account_repository.h"
#include "core/security/transaction.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

QString scopeName(const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Kind::School:
        return u"school"_s;
    case Scope::Kind::Student:
        return u"student"_s;
    case Scope::Kind::Group:
        return u"group"_s;
    case Scope::Kind::Session:
        return u"session"_s;
    case Scope::Kind::Staff:
        return u"staff"_s;
    case Scope::Kind::Workshop:
        return u"workshop"_s;
    }
    return {};
}

} // namespace

Workspace::Workspace(storage::Database &database, const base::Clock &clock, PasswordCost cost)
    : m_database(database)
    , m_clock(clock)
    , m_cost(cost)
{
}

Workspace::~Workspace() = default;

void Workspace::setOwnership(std::unique_ptr<Ownership> ownership)
{
    m_ownership = std::move(ownership);
}

base::Result<QSet<Role>> Workspace::rolesToday() const
{
    if (!m_signedIn)
        return QSet<Role>();
    return AccountRepository::rolesOn(m_database, m_signedIn->account, m_clock.today());
}

base::Result<Permit> Workspace::require(Operation operation, const Scope &scope)
{
    if (!m_signedIn) {
        return base::fail(errors::kNobody,
            QCoreApplication::translate("security", "Nobody is signed in. Sign in first."));
    }
    if (m_locked) {
        return base::fail(errors::kLocked,
            QCoreApplication::translate(
                "security", "The window is locked. Unlock it with your password."));
    }
    ET_ASSIGN(const QSet<Role> roles, rolesToday());
    auto permit = Policy::require(roles, m_signedIn->account, operation, scope, m_ownership.get());
    if (permit || permit.error().code != errors::kRefused)
        return permit;
    ET_TRY(Transaction::recordRefusal(
        *this, operation, {scopeName(scope), QString::number(scope.key)}));
    return permit;
}

Reach Workspace::reach(Operation operation) const
{
    const auto roles = rolesToday();
    return roles ? Policy::reach(*roles, operation) : Reach::None;
}

void Workspace::start(SignedIn signedIn)
{
    m_signedIn.emplace(std::move(signedIn));
    m_locked = false;
    emit signedInChanged();
}

void Workspace::lock()
{
    if (!m_signedIn || m_locked)
        return;
    m_signedIn->secretKey.wipe();
    m_locked = true;
    emit lockedChanged(true);
}

void Workspace::unlock(Secret secretKey)
{
    Q_ASSERT(m_signedIn);
    m_signedIn->secretKey = std::move(secretKey);
    m_locked = false;
    emit lockedChanged(false);
}

void Workspace::signOut()
{
    m_signedIn.reset();
    m_locked = false;
    emit signedInChanged();
}

QString Workspace::newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace security
