#include "core/fees/payment_repository.h"

#include "core/base/format.h"
#include "core/fees/live_instalments.h"
#include "core/fees/names.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kColumns =
    u"SELECT p.id, p.uuid, p.remitter_id, p.remitter_name, p.received_on, p.cents, p.means, "
    "p.bank, p.reference, p.cash_on, CASE WHEN p.opposite_of IS NULL THEN 0 ELSE 1 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM payment v WHERE v.opposite_of = p.id) THEN 1 ELSE 0 END "
    "FROM payment p WHERE "_s;
const QString kFind = kColumns + u"p.id = ?"_s;
const QString kByUuid = kColumns + u"p.uuid = ?"_s;
const QString kNameOf = u"SELECT "_s + kStudentNameColumns
    + u", c.label, i.due_on FROM instalment i JOIN charge c ON c.id = i.charge_id JOIN enrolment e "
      "ON e.id = c.enrolment_id JOIN student s ON s.id = e.student_id WHERE i.id = ?"_s;
const QString kAdd =
    u"INSERT INTO payment (uuid, remitter_id, remitter_name, received_on, cents, means, bank, "
    "reference, cash_on, is_opening, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kSetCashDay = u"UPDATE payment SET cash_on = ? WHERE id = ?"_s;
// Writing a row its own value holds it on both engines: PostgreSQL makes others wait for our end,
// and the statements after it see what they have written.
const QString kLockPayment = u"UPDATE payment SET cents = cents WHERE id = ?"_s;
const QString kLockInstalment = u"UPDATE instalment SET cents = cents WHERE id = ?"_s;
const QString kAllocate = u"WITH paid AS ("_s + kLivePayments + u"), live AS ("_s + kLiveInstalments
    + u") INSERT INTO allocation (payment_id, instalment_id, cents, created_at) SELECT "
      "paid.payment_id, live.instalment_id, CAST(? AS bigint), CAST(? AS text) FROM paid CROSS "
      "JOIN live WHERE paid.payment_id = ? AND live.instalment_id = ? AND paid.cents - "
      "paid.allocated >= ? AND live.cents - live.settled >= ? RETURNING id"_s;
const QString kRelease =
    u"INSERT INTO allocation (payment_id, instalment_id, cents, created_at) SELECT payment_id, "
    "instalment_id, CAST(-sum(cents) AS bigint), CAST(? AS text) FROM allocation WHERE payment_id "
    "= ? AND instalment_id = ? GROUP BY payment_id, instalment_id HAVING sum(cents) > 0 "
    "RETURNING cents"_s;
const QString kAddOpposite =
    u"INSERT INTO payment (uuid, remitter_id, remitter_name, received_on, cents, means, bank, "
    "reference, opposite_of, reason, is_unpaid, is_opening, created_at) SELECT CAST(? AS text), "
    "remitter_id, "
    "remitter_name, CAST(? AS text), -cents, means, bank, reference, id, CAST(? AS text), CAST(? "
    "AS bigint), is_opening, CAST(? AS text) FROM payment WHERE id = ? RETURNING id"_s;
const QString kAddOppositeAllocations =
    u"INSERT INTO allocation (payment_id, instalment_id, cents, created_at) SELECT v.id, "
    "a.instalment_id, CAST(-sum(a.cents) AS bigint), CAST(? AS text) FROM allocation a JOIN "
    "payment v ON v.opposite_of = a.payment_id WHERE a.payment_id = ? GROUP BY v.id, "
    "a.instalment_id HAVING sum(a.cents) <> 0"_s;

template <class Key>
base::Result<std::optional<Payment>> only(
    storage::Database &database, const QString &sql, const Key &key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    if (row.next()) {
        return Payment{row.id<PaymentTag>(0), row.text(1), row.optionalId<people::PartyTag>(2),
            row.text(3), row.date(4), row.money(5), meansFrom(row.text(6)), row.text(7),
            row.text(8), row.optionalDate(9), row.flag(10), row.flag(11)};
    }
    ET_TRY(row.finished());
    return std::nullopt;
}

} // namespace

base::Result<std::optional<Payment>> PaymentRepository::find(
    storage::Database &database, PaymentId id)
{
    return only(database, kFind, id);
}

base::Result<std::optional<Payment>> PaymentRepository::byUuid(
    storage::Database &database, const QString &uuid)
{
    return only(database, kByUuid, uuid);
}

base::Result<QString> PaymentRepository::nameOf(
    storage::Database &database, InstalmentId instalment)
{
    storage::Statement row(database, kNameOf);
    ET_TRY(row.run(instalment));
    QString name;
    if (row.next())
        name = QStringList{studentName(row, 0), row.text(4), base::formatDate(row.date(5))}.join(
            u" · "_s);
    ET_TRY(row.finished());
    return name;
}

base::Result<PaymentId> PaymentRepository::add(
    security::Transaction &transaction, const PaymentDraft &payment)
{
    storage::Statement row(transaction.database(), kAdd);
    ET_TRY(row.run(payment.uuid, payment.remitter, payment.remitterName, payment.receivedOn,
        payment.amount, storedName(payment.means), payment.bank, payment.reference, payment.cashOn,
        payment.isOpening, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(row));
    return PaymentId(id);
}

base::Done PaymentRepository::lock(security::Transaction &transaction, PaymentId id)
{
    storage::Statement row(transaction.database(), kLockPayment);
    return row.run(id);
}

base::Result<bool> PaymentRepository::allocate(
    security::Transaction &transaction, PaymentId id, const Allocation &allocation)
{
    {
        storage::Statement lock(transaction.database(), kLockInstalment);
        ET_TRY(lock.run(allocation.instalment));
    }
    storage::Statement row(transaction.database(), kAllocate);
    ET_TRY(row.run(allocation.amount, transaction.now(), id, allocation.instalment,
        allocation.amount, allocation.amount));
    const bool written = row.next();
    ET_TRY(row.finished());
    return written;
}

base::Result<base::Money> PaymentRepository::release(
    security::Transaction &transaction, PaymentId id, InstalmentId instalment)
{
    storage::Statement row(transaction.database(), kRelease);
    ET_TRY(row.run(transaction.now(), id, instalment));
    const base::Money released = row.next() ? -row.money(0) : base::Money();
    ET_TRY(row.finished());
    return released;
}

base::Done PaymentRepository::setCashDay(
    security::Transaction &transaction, PaymentId id, std::optional<QDate> cashOn)
{
    storage::Statement row(transaction.database(), kSetCashDay);
    return row.run(cashOn, id);
}

base::Done PaymentRepository::addOpposite(security::Transaction &transaction, PaymentId id,
    const QString &uuid, const QString &reason, bool isUnpaid)
{
    {
        storage::Statement payment(transaction.database(), kAddOpposite);
        ET_TRY(payment.run(uuid, transaction.today(), reason, isUnpaid, transaction.now(), id));
        ET_TRY(storage::singleInteger(payment));
    }
    storage::Statement allocations(transaction.database(), kAddOppositeAllocations);
    return allocations.run(transaction.now(), id);
}

} // namespace fees
