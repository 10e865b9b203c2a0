#include "core/progress/evidence_repository.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

const QString kFind =
    u"SELECT v.id, v.observation_id, v.shown_name, v.media_type, v.added_at, v.bytes, v.hash "
    "FROM evidence v WHERE v.id = ?"_s;
const QString kInsert =
    u"INSERT INTO evidence (uuid, observation_id, shown_name, media_type, hash, bytes, added_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kRemove = u"DELETE FROM evidence WHERE id = ?"_s;

} // namespace

base::Result<std::optional<EvidenceRepository::Stored>> EvidenceRepository::find(
    storage::Database &database, const security::Permit &, EvidenceId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    if (row.next()) {
        return Stored{{row.id<EvidenceTag>(0), row.id<ObservationTag>(1), row.text(2), row.text(3),
                          row.instant(4)},
            {row.text(2), row.text(3), row.bytes(5)}, row.bytes(6)};
    }
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<EvidenceId> EvidenceRepository::insert(security::Transaction &transaction,
    const QString &uuid, ObservationId observation, const EvidenceFile &file)
{
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(uuid, observation, file.shownName, file.mediaType, hashOf(file.bytes),
        file.bytes, transaction.now()));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return EvidenceId(key);
}

base::Result<bool> EvidenceRepository::remove(security::Transaction &transaction, EvidenceId id)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id));
    return remove.affectedRows() == 1;
}

QByteArray EvidenceRepository::hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace progress
