#pragma once

#include "core/base/result.h"
#include "core/security/permit.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace storage {
class Database;
class Transaction;
} // namespace storage

namespace security {

struct FieldChange;

enum class AuditOutcome { Done, Refused };

struct AuditEntry {
    qint64 seq = 0;
    QDateTime at;
    qint64 tick = 0;
    std::optional<AccountId> account;
    QString roles;
    QString workstation;
    QString action;
    QString subjectKind;
    QString subjectUuid;
    AuditOutcome outcome = AuditOutcome::Done;
    QByteArray digest;
};

// A digest of what changed: the entry tells that something else was there without repeating it.
[[nodiscard]] QByteArray digestOf(const std::vector<FieldChange> &changes);

// Who did what, append-only. Each entry's chain is a keyed BLAKE2b over the one before and itself,
// so an edit, a removal, an insertion or a swap shows. A cut tail shows only beside an anchor kept
// elsewhere: the head stands in every backup (reliability 2.6).
class AuditTrail {
public:
    explicit AuditTrail(storage::Database &database)
        : m_database(database)
    {
    }

    // Makes the key of the chain; once, when a school is founded.
    [[nodiscard]] static base::Done start(const storage::Transaction &transaction);

    // Inside a transaction. Gives the entry's number.
    [[nodiscard]] base::Result<qint64> append(AuditEntry entry);

    struct Head {
        qint64 seq = 0;
        QByteArray chain;
    };
    [[nodiscard]] base::Result<Head> head() const;

    struct Verified {
        qint64 entries = 0;
        std::optional<qint64> firstBroken; // number of the first entry that does not fit
    };
    [[nodiscard]] base::Result<Verified> verify() const;

    // The newest entries first, at most count. Reach::Own: only on accounts, settings and backups.
    [[nodiscard]] base::Result<std::vector<AuditEntry>> newest(
        const Permit &permit, int count) const;

private:
    [[nodiscard]] base::Result<QByteArray> key() const;
    storage::Database &m_database;
    QByteArray m_key; // of append, once read
};

} // namespace security
