#include "core/fees/refund_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kColumns =
    u"SELECT r.id, r.uuid, r.payment_id, -r.cents, CASE WHEN r.opposite_of IS NULL THEN 0 ELSE 1 "
    "END, CASE WHEN EXISTS (SELECT 1 FROM refund v WHERE v.opposite_of = r.id) THEN 1 ELSE 0 END "
    "FROM refund r WHERE "_s;
const QString kFind = kColumns + u"r.id = ?"_s;
const QString kByUuid = kColumns + u"r.uuid = ?"_s;
const QString kGiven =
    u"SELECT CAST(coalesce(-sum(cents), 0) AS bigint) FROM refund WHERE payment_id = ?"_s;
const QString kAdd =
    u"INSERT INTO refund (uuid, payment_id, refunded_on, cents, means, reference, reason, "
    "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddOpposite =
    u"INSERT INTO refund (uuid, payment_id, refunded_on, cents, means, reference, opposite_of, "
    "reason, created_at) SELECT CAST(? AS text), payment_id, CAST(? AS text), -cents, means, "
    "reference, id, CAST(? AS text), CAST(? AS text) FROM refund WHERE id = ? RETURNING id"_s;

template <class Key>
base::Result<std::optional<Refund>> only(
    storage::Database &database, const QString &sql, const Key &key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    if (row.next()) {
        return Refund{row.id<RefundTag>(0), row.text(1), row.id<PaymentTag>(2), row.money(3),
            row.flag(4), row.flag(5)};
    }
    ET_TRY(row.finished());
    return std::nullopt;
}

} // namespace

base::Result<std::optional<Refund>> RefundRepository::find(storage::Database &database, RefundId id)
{
    return only(database, kFind, id);
}

base::Result<std::optional<Refund>> RefundRepository::byUuid(
    storage::Database &database, const QString &uuid)
{
    return only(database, kByUuid, uuid);
}

base::Result<base::Money> RefundRepository::given(storage::Database &database, PaymentId payment)
{
    storage::Statement row(database, kGiven);
    ET_TRY(row.run(payment));
    ET_ASSIGN(const qint64 cents, storage::singleInteger(row));
    return base::Money::fromCents(cents);
}

base::Result<RefundId> RefundRepository::add(
    security::Transaction &transaction, const RefundDraft &refund)
{
    storage::Statement row(transaction.database(), kAdd);
    ET_TRY(row.run(refund.uuid, refund.payment, refund.refundedOn, -refund.amount,
        storedName(refund.means), refund.reference, refund.reason, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(row));
    return RefundId(id);
}

base::Done RefundRepository::addOpposite(
    security::Transaction &transaction, RefundId id, const QString &uuid, const QString &reason)
{
    storage::Statement row(transaction.database(), kAddOpposite);
    ET_TRY(row.run(uuid, transaction.today(), reason, transaction.now(), id));
    ET_TRY(storage::singleInteger(row));
    return {};
}

} // namespace fees
