#pragma once

#include "core/base/clock.h"
#include "core/security/password.h"
#include "core/security/policy.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace storage {
class Database;
}

namespace security {

// Who is at work since when; the secret key opens what is sealed to this account.
struct SignedIn {
    AccountId account;
    QString login;
    QString name;
    QSet<Role> roles; // as they were at sign-in; the policy reads today's
    qint64 sinceTick = 0;
    Secret secretKey;
};

// One opened school file and the person at work in it. Every service is built on it: it asks for
// rights, and tells after each commit what has changed.
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(storage::Database &database, const base::Clock &clock, PasswordCost cost);
    ~Workspace() override;

    [[nodiscard]] storage::Database &database() const { return m_database; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    [[nodiscard]] const PasswordCost &passwordCost() const { return m_cost; }
    // Set once by the composition; without it nothing of Reach::Own is allowed.
    void setOwnership(std::unique_ptr<Ownership> ownership);

    [[nodiscard]] const SignedIn *signedIn() const { return m_signedIn ? &*m_signedIn : nullptr; }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    // The person's roles today. Empty when nobody is signed in.
    [[nodiscard]] base::Result<QSet<Role>> rolesToday() const;

    // The one door: refuses when nobody is signed in, the window is locked, or the policy says no.
    // A refusal is written to the audit trail.
    [[nodiscard]] base::Result<Permit> require(
        Operation operation, const Scope &scope = Scope::school());
    // What the window may show: no refusal is written, nothing is promised.
    [[nodiscard]] Reach reach(Operation operation) const;

    void start(SignedIn signedIn);
    void lock();
    void unlock(Secret secretKey);
    void signOut();

    [[nodiscard]] static QString newUuid();

signals:
    // After a commit: the kinds of what changed ("student", "payment", …).
    void changed(const QSet<QString> &kinds);
    void signedInChanged();
    void lockedChanged(bool locked);

private:
    storage::Database &m_database;
    const base::Clock &m_clock;
    PasswordCost m_cost;
    std::unique_ptr<Ownership> m_ownership;
    std::optional<SignedIn> m_signedIn;
    bool m_locked = false;
};

} // namespace security
