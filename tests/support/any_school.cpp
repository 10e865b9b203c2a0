#include "tests/support/any_school.h"

#include "core/security/transaction.h"

namespace support {

namespace {

security::Transaction beforeAnybody(security::Workspace &workspace)
{
    const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
    return must(security::Transaction::begin(workspace, permit));
}

} // namespace

void AnySchool::hold(std::unique_ptr<storage::Database> database, Trail trail)
{
    m_database = std::move(database);
    m_workspace = std::make_unique<security::Workspace>(*m_database, clock, cheapCost());
    if (trail == Trail::NotYet)
        return;
    auto transaction = beforeAnybody(*m_workspace);
    must(security::AuditTrail::start(transaction.sql()));
    must(transaction.commit());
}

security::AccountId AnySchool::signIn(const QString &name, const QSet<security::Role> &roles)
{
    auto transaction = beforeAnybody(*m_workspace);
    const auto found = must(security::AccountRepository::byLogin(*m_database, name, clock.today()));
    const auto account = found
        ? found->account.id
        : must(security::AccountService::add(transaction, name, name, roles));
    must(transaction.commit());
    m_workspace->start({account, name, name, roles, clock.monotonicMs(), {}});
    return account;
}

void AnySchool::givePassword(const QString &login)
{
    auto transaction = beforeAnybody(*m_workspace);
    const auto found =
        must(security::AccountRepository::byLogin(*m_database, login, clock.today()));
    REQUIRE(found);
    must(security::AccountService::setPassword(
        transaction, found->account.id, kPassword, cheapCost()));
    must(transaction.commit());
}

void AnySchool::close()
{
    m_workspace.reset();
    m_database.reset();
}

} // namespace support
