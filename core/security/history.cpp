#include "core/security/history.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {
// Whose field it is stands in the audit entry: written again with each field, in the table and in
// its index, the uuid took more room than the values. Older files hold it in both places.
const QString kInsert =
    u"INSERT INTO change (audit_seq, object_kind, object_uuid, field, before, after) "
    "VALUES (?, ?, '', ?, ?, ?)"_s;
const QString kOf =
    u"SELECT e.at, coalesce(a.name, ''), e.action, coalesce(c.field, ''), coalesce(c.before, ''), "
    "coalesce(c.after, '') FROM audit_entry e LEFT JOIN account a ON a.id = e.account_id "
    "LEFT JOIN change c ON c.audit_seq = e.seq AND c.object_uuid IN ('', e.object_uuid) "
    "WHERE e.object_uuid = ? AND e.outcome = 'done' ORDER BY e.seq DESC, c.id"_s;
} // namespace

base::Done History::append(const Transaction &transaction, qint64 auditSeq, const Subject &subject,
    const std::vector<FieldChange> &changes)
{
    storage::Statement statement(transaction.database(), kInsert);
    for (const FieldChange &change : changes)
        ET_TRY(statement.run(auditSeq, subject.kind, change.field, change.before, change.after));
    return {};
}

base::Result<std::vector<HistoryLine>> History::of(
    storage::Database &database, const Permit &permit, const QString &uuid)
{
    Q_ASSERT(permit.operation() == Operation::ReadFileHistory);
    storage::Statement statement(database, kOf);
    ET_TRY(statement.run(uuid));
    std::vector<HistoryLine> lines;
    while (statement.next()) {
        lines.push_back({statement.instant(0), statement.text(1), statement.text(2),
            statement.text(3), statement.text(4), statement.text(5)});
    }
    ET_TRY(statement.finished());
    return lines;
}

} // namespace security
