#include "core/security/transaction.h"

#include "core/security/audit_trail.h"
#include "core/security/history.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

QString roleNames(const Workspace &workspace)
{
    const auto roles = workspace.rolesToday();
    QStringList names;
    for (const Role role : kRoles) {
        if (roles && roles->contains(role))
            names += QString::fromLatin1(nameOf(role).data(), qsizetype(nameOf(role).size()));
    }
    return names.join(u',');
}

AuditEntry entryBy(const Workspace &workspace, const QString &roles, const QString &action,
    const Subject &subject, AuditOutcome outcome)
{
    AuditEntry entry;
    entry.at = workspace.clock().nowUtc();
    entry.tick = workspace.clock().monotonicMs();
    if (workspace.signedIn())
        entry.account = workspace.signedIn()->account;
    entry.roles = roles;
    entry.action = action;
    entry.subjectKind = subject.kind;
    entry.subjectUuid = subject.uuid;
    entry.outcome = outcome;
    return entry;
}

} // namespace

Transaction::Transaction(Workspace &workspace, const Permit &permit, storage::Transaction sql)
    : m_workspace(&workspace)
    , m_permit(permit)
    , m_sql(std::move(sql))
    , m_trail(m_sql.database())
    , m_roles(roleNames(workspace))
{
}

base::Result<Transaction> Transaction::begin(Workspace &workspace, const Permit &permit)
{
    ET_ASSIGN(auto sql, storage::Transaction::begin(workspace.database()));
    return Transaction(workspace, permit, std::move(sql));
}

QDateTime Transaction::now() const
{
    return m_workspace->clock().nowUtc();
}

QDate Transaction::today() const
{
    return m_workspace->clock().today();
}

base::Done Transaction::record(
    const QString &action, const Subject &subject, const std::vector<FieldChange> &changes)
{
    std::vector<FieldChange> real;
    for (const FieldChange &change : changes) {
        if (change.before.value_or(QString()) != change.after.value_or(QString()))
            real.push_back(change);
    }
    AuditEntry entry = entryBy(*m_workspace, m_roles, action, subject, AuditOutcome::Done);
    entry.digest = digestOf(real);
    ET_ASSIGN(const qint64 seq, m_trail.append(entry));
    ET_TRY(History::append(*this, seq, subject, real));
    m_kinds += subject.kind;
    return {};
}

base::Done Transaction::commit()
{
    ET_TRY(m_sql.commit());
    if (!m_kinds.isEmpty())
        emit m_workspace->changed(m_kinds);
    return {};
}

base::Done Transaction::recordRefusal(
    Workspace &workspace, Operation operation, const Subject &subject)
{
    const std::string_view name = nameOf(operation);
    AuditEntry entry = entryBy(workspace, roleNames(workspace),
        QString::fromLatin1(name.data(), qsizetype(name.size())), subject, AuditOutcome::Refused);
    entry.digest = digestOf({});
    if (workspace.database().inTransaction())
        return AuditTrail(workspace.database()).append(entry).map([](qint64) {});
    ET_ASSIGN(auto sql, storage::Transaction::begin(workspace.database()));
    ET_TRY(AuditTrail(workspace.database()).append(entry));
    return sql.commit();
}

} // namespace security
