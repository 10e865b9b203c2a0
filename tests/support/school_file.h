#pragma once

#include "core/security/account_service.h"
#include "core/security/audit_trail.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/opening.h"
#include "tests/support/catch.h"
#include "tests/support/test_clock.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

// A cost that makes a password check take a millisecond. Only tests may go under the floor.
inline security::PasswordCost cheapCost()
{
    return {2, 19ULL * 1024 * 1024};
}

// The value of a Result, or a failed test that tells its message.
template <class T> T must(base::Result<T> result)
{
    if (!result)
        FAIL(result.error().code.name << ": " << result.error().message.toStdString() << " "
                                      << result.error().detail.toStdString());
    return std::move(*result);
}
inline void must(base::Done result)
{
    if (!result)
        FAIL(result.error().code.name << ": " << result.error().message.toStdString() << " "
                                      << result.error().detail.toStdString());
}

inline const QString kPassword = QStringLiteral("cheval-agrafe-correct");

// A school file of its own for one test, with a workspace nobody is signed in to.
class SchoolFile {
public:
    SchoolFile()
        : m_opened(must(storage::createSchoolFile(path())))
        , m_workspace(std::make_unique<security::Workspace>(*m_opened.database, clock, cheapCost()))
    {
        const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
        auto transaction = must(security::Transaction::begin(*m_workspace, permit));
        must(security::AuditTrail::start(transaction.sql()));
        must(transaction.commit());
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ecole.etabli")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] storage::Database &database() { return *m_opened.database; }
    [[nodiscard]] security::Workspace &workspace() { return *m_workspace; }
    // Makes an account of these roles and signs it in; its login is name.
    security::AccountId signIn(const QString &name, const QSet<security::Role> &roles)
    {
        const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
        auto transaction = must(security::Transaction::begin(*m_workspace, permit));
        const auto found =
            must(security::AccountRepository::byLogin(database(), name, clock.today()));
        const auto account = found
            ? found->account.id
            : must(security::AccountService::add(transaction, name, name, roles));
        must(transaction.commit());
        m_workspace->start({account, name, name, roles, clock.monotonicMs(), {}});
        return account;
    }
    // Ends the program's hold on the file, as closing the window does.
    void close()
    {
        m_workspace.reset();
        m_opened.database.reset();
    }
    TestClock clock;

private:
    QTemporaryDir m_folder;
    storage::Opened m_opened;
    std::unique_ptr<security::Workspace> m_workspace;
};

} // namespace support
