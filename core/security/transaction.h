#pragma once

#include "core/security/audit_trail.h"
#include "core/security/permit.h"
#include "core/storage/transaction.h"

#include <QDateTime>
#include <QSet>

#include <optional>
#include <vector>

namespace storage {
class Database;
}

namespace security {

class Workspace;

// What an audit entry is about: "student" and the row's uuid.
struct Subject {
    QString kind;
    QString uuid;
};

// One field of the history people see. Never very sensitive text.
struct FieldChange {
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
};

// A write under way by somebody who may: the SQL transaction, the permit, and the audit trail,
// which is written inside it. Use cases begin one; operations take it by reference. On commit the
// workspace tells what changed.
class Transaction {
public:
    [[nodiscard]] static base::Result<Transaction> begin(
        Workspace &workspace, const Permit &permit);
    Transaction(Transaction &&) noexcept = default;

    [[nodiscard]] storage::Database &database() const { return m_sql.database(); }
    [[nodiscard]] const storage::Transaction &sql() const { return m_sql; }
    [[nodiscard]] const Permit &permit() const { return m_permit; }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QDate today() const;

    // Appends to the audit trail ("student.edit") and, field by field, to the history of the
    // subject. Equal before and after are left out.
    [[nodiscard]] base::Done record(const QString &action, const Subject &subject,
        const std::vector<FieldChange> &changes = {});

    [[nodiscard]] base::Done commit();

    // A refusal, in a transaction of its own (or inside the one that is open).
    [[nodiscard]] static base::Done recordRefusal(
        Workspace &workspace, Operation operation, const Subject &subject);

private:
    Transaction(Workspace &workspace, const Permit &permit, storage::Transaction sql);
    Workspace *m_workspace;
    Permit m_permit;
    storage::Transaction m_sql;
    AuditTrail m_trail;
    QString m_roles; // of whoever acts, when it began
    QSet<QString> m_kinds;
};

} // namespace security
