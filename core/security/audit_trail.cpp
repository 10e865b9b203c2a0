#include "core/security/audit_trail.h"

#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/file_marks.h"
#include "core/storage/statement.h"

#include <QSysInfo>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {

const QString kKeyMark = u"audit_key"_s;
const QString kHead = u"SELECT seq, chain FROM audit_entry ORDER BY seq DESC LIMIT 1"_s;
const QString kInsert =
    u"INSERT INTO audit_entry (seq, at, tick, account_id, roles, workstation, action, object_kind, "
    "object_uuid, outcome, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kColumns =
    u"SELECT seq, at, tick, account_id, roles, workstation, action, object_kind, "
    "object_uuid, outcome, digest, chain FROM audit_entry "_s;
const QString kAll = kColumns + u"ORDER BY seq"_s;
const QString kNewest = kColumns + u"ORDER BY seq DESC LIMIT ?"_s;
// What concerns the machine and the accounts, and no young person.
const QString kNewestTechnical = kColumns
    + u"WHERE object_kind IN ('account', 'setting', 'backup', 'recovery', 'file') "
      "ORDER BY seq DESC LIMIT ?"_s;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// Length before content: no two entries have the same bytes.
void put(QByteArray &out, const QByteArray &part)
{
    QByteArray length(4, '\0');
    qToBigEndian<quint32>(quint32(part.size()), length.data());
    out += length + part;
}

QString outcomeName(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Done ? u"done"_s : u"refused"_s;
}

QByteArray canonical(const AuditEntry &entry)
{
    QByteArray bytes;
    put(bytes, QByteArray::number(entry.seq));
    put(bytes, base::instantText(entry.at).toLatin1());
    put(bytes, QByteArray::number(entry.tick));
    put(bytes, entry.account ? QByteArray::number(entry.account->value()) : QByteArray());
    for (const QString &text : {entry.roles, entry.workstation, entry.action, entry.subjectKind,
             entry.subjectUuid, outcomeName(entry.outcome)})
        put(bytes, text.toUtf8());
    put(bytes, entry.digest);
    return bytes;
}

QByteArray link(const QByteArray &key, const QByteArray &previous, const AuditEntry &entry)
{
    const QByteArray bytes = previous + canonical(entry);
    QByteArray chain(crypto_generichash_BYTES, '\0');
    crypto_generichash(raw(chain), size_t(chain.size()), raw(bytes), quint64(bytes.size()),
        raw(key), size_t(key.size()));
    return chain;
}

AuditEntry entryOf(const storage::Statement &row)
{
    AuditEntry entry;
    entry.seq = row.integer(0);
    entry.at = row.instant(1);
    entry.tick = row.integer(2);
    entry.account = row.optionalId<AccountTag>(3);
    entry.roles = row.text(4);
    entry.workstation = row.text(5);
    entry.action = row.text(6);
    entry.subjectKind = row.text(7);
    entry.subjectUuid = row.text(8);
    entry.outcome = row.text(9) == u"done" ? AuditOutcome::Done : AuditOutcome::Refused;
    entry.digest = row.bytes(10);
    return entry;
}

} // namespace

QByteArray digestOf(const std::vector<FieldChange> &changes)
{
    QByteArray bytes;
    for (const FieldChange &change : changes) {
        put(bytes, change.field.toUtf8());
        put(bytes, change.before.value_or(QString()).toUtf8());
        put(bytes, change.after.value_or(QString()).toUtf8());
    }
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        raw(digest), size_t(digest.size()), raw(bytes), quint64(bytes.size()), nullptr, 0);
    return digest;
}

base::Done AuditTrail::start(const storage::Transaction &transaction)
{
    QByteArray key(crypto_generichash_KEYBYTES, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return storage::FileMarks::write(transaction, kKeyMark, QString::fromLatin1(key.toHex()));
}

base::Result<QByteArray> AuditTrail::key() const
{
    ET_ASSIGN(const auto mark, storage::FileMarks::read(m_database, kKeyMark));
    return QByteArray::fromHex(mark.value_or(QString()).toLatin1());
}

base::Result<AuditTrail::Head> AuditTrail::head() const
{
    storage::Statement statement(m_database, kHead);
    ET_TRY(statement.run());
    if (statement.next())
        return Head{statement.integer(0), statement.bytes(1)};
    ET_TRY(statement.finished());
    return Head{};
}

base::Result<qint64> AuditTrail::append(AuditEntry entry)
{
    Q_ASSERT(m_database.inTransaction());
    ET_ASSIGN(const Head last, head());
    if (m_key.isEmpty()) {
        ET_ASSIGN(m_key, key());
    }
    entry.seq = last.seq + 1;
    entry.workstation = QSysInfo::machineHostName();
    const QByteArray chain = link(m_key, last.chain, entry);
    storage::Statement statement(m_database, kInsert);
    ET_TRY(statement.run(entry.seq, entry.at, entry.tick, entry.account, entry.roles,
        entry.workstation, entry.action, entry.subjectKind, entry.subjectUuid,
        outcomeName(entry.outcome), entry.digest, chain));
    return entry.seq;
}

base::Result<AuditTrail::Verified> AuditTrail::verify() const
{
    ET_ASSIGN(const QByteArray secret, key());
    storage::Statement statement(m_database, kAll);
    ET_TRY(statement.run());
    Verified verified;
    QByteArray previous;
    while (statement.next()) {
        ++verified.entries;
        const AuditEntry entry = entryOf(statement);
        const QByteArray chain = statement.bytes(11);
        if (!verified.firstBroken
            && (entry.seq != verified.entries || chain != link(secret, previous, entry)))
            verified.firstBroken = entry.seq;
        previous = chain;
    }
    ET_TRY(statement.finished());
    return verified;
}

base::Result<std::vector<AuditEntry>> AuditTrail::newest(const Permit &permit, int count) const
{
    Q_ASSERT(permit.operation() == Operation::ReadAudit);
    const bool everything = permit.reach() == Reach::All;
    storage::Statement statement(m_database, everything ? kNewest : kNewestTechnical);
    ET_TRY(statement.run(count));
    std::vector<AuditEntry> entries;
    while (statement.next())
        entries.push_back(entryOf(statement));
    ET_TRY(statement.finished());
    return entries;
}

} // namespace security
