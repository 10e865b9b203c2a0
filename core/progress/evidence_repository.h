#pragma once

#include "core/progress/evidence.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace progress {

// All SQL on evidence; whom it is about is judged by the caller.
class EvidenceRepository {
public:
    struct Stored {
        EvidenceLine line;
        EvidenceFile file;
        QByteArray hash; // SHA-256 of the bytes as they were kept
    };
    [[nodiscard]] static base::Result<std::optional<Stored>> find(
        storage::Database &database, const security::Permit &permit, EvidenceId id);

    [[nodiscard]] static base::Result<EvidenceId> insert(security::Transaction &transaction,
        const QString &uuid, ObservationId observation, const EvidenceFile &file);
    // False when it is gone already.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, EvidenceId id);
    [[nodiscard]] static QByteArray hashOf(const QByteArray &bytes);
};

} // namespace progress
