#pragma once

#include "core/security/account_service.h"
#include "core/security/audit_trail.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/test_clock.h"

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

// What a test works with, wherever its rows are: migrated data of its own, a clock, and a workspace
// nobody is signed in to. SchoolFile is one on the disk; onBothEngines() gives one of each kind.
class AnySchool {
public:
    Q_DISABLE_COPY_MOVE(AnySchool)
    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] security::Workspace &workspace() { return *m_workspace; }
    // Makes an account of these roles and signs it in; its login is name.
    security::AccountId signIn(const QString &name, const QSet<security::Role> &roles);
    // With it (kPassword) that account signs in through the program itself.
    void givePassword(const QString &login);
    // Ends the program's hold on the data, as closing the window does.
    void close();
    TestClock clock;

protected:
    enum class Trail { Started, NotYet };

    AnySchool() = default;
    ~AnySchool() = default;
    // trail: founding a school starts it; other tests find it started.
    void hold(std::unique_ptr<storage::Database> database, Trail trail = Trail::Started);

private:
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<security::Workspace> m_workspace;
};

} // namespace support
