#include "core/fees/charge_repository.h"

#include "core/fees/live_instalments.h"
#include "core/fees/payment.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kEnrolment =
    u"SELECT e.student_id, e.year_id, y.first_day, y.last_day, e.entry_on FROM enrolment e "
    "JOIN school_year y ON y.id = e.year_id WHERE e.id = ?"_s;
const QString kParty = u"SELECT id FROM party WHERE id = ?"_s;
const QString kUuid = u"SELECT uuid FROM enrolment WHERE id = ?"_s;
const QString kDiplomas =
    u"SELECT DISTINCT v.diploma_id FROM path p JOIN diploma_version v ON v.id = "
    "p.diploma_version_id WHERE p.enrolment_id = ? AND p.valid_from <= ? AND (p.valid_to IS NULL "
    "OR p.valid_to >= ?) ORDER BY v.diploma_id"_s;
const QString kTuition = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT CAST(coalesce(sum(cents), 0) AS bigint) FROM live WHERE kind = 'tuition' AND "
      "student_id = ? AND year_id = ?"_s;
const QString kColumns =
    u"SELECT c.id, c.uuid, c.enrolment_id, c.payer_id, c.kind, c.label, c.cents, "
    "CASE WHEN c.opposite_of IS NULL THEN 0 ELSE 1 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM charge v WHERE v.opposite_of = c.id) THEN 1 ELSE 0 END "
    "FROM charge c WHERE "_s;
const QString kFind = kColumns + u"c.id = ?"_s;
const QString kByUuid = kColumns + u"c.uuid = ?"_s;
const QString kAdd =
    u"INSERT INTO charge (uuid, enrolment_id, payer_id, kind, label, cents, reduction_cents, "
    "reduction_reason, charged_on, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddInstalment =
    u"INSERT INTO instalment (charge_id, position, due_on, cents) VALUES (?, ?, ?, ?)"_s;
// Writing a row its own value holds it on both engines: PostgreSQL makes others wait for our end.
const QString kLock = u"UPDATE instalment SET cents = cents WHERE charge_id = ?"_s;
const QString kReceiptsOn =
    u"SELECT coalesce(d.number, '') FROM allocation a JOIN instalment i ON i.id = "
    "a.instalment_id LEFT JOIN receipt r ON r.payment_id = a.payment_id LEFT JOIN issued_document "
    "d ON d.id = r.document_id "
    "WHERE i.charge_id = ? AND NOT EXISTS (SELECT 1 FROM payment v WHERE v.opposite_of = "
    "a.payment_id) GROUP BY a.payment_id, d.id, d.number HAVING sum(a.cents) > 0 ORDER BY d.id"_s;
const QString kAddOpposite =
    u"INSERT INTO charge (uuid, enrolment_id, payer_id, kind, label, cents, charged_on, "
    "opposite_of, reason, created_at) SELECT ?, enrolment_id, payer_id, kind, label, -cents, ?, "
    "id, ?, ? FROM charge WHERE id = ? RETURNING id"_s;
const QString kAddOppositeInstalments =
    u"INSERT INTO instalment (charge_id, position, due_on, cents) SELECT v.id, i.position, "
    "i.due_on, -i.cents FROM instalment i JOIN charge v ON v.opposite_of = i.charge_id "
    "WHERE i.charge_id = ?"_s;

template <class Key>
base::Result<std::optional<Charge>> only(
    storage::Database &database, const QString &sql, const Key &key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    if (row.next()) {
        return Charge{row.id<ChargeTag>(0), row.text(1), row.id<enrolment::EnrolmentTag>(2),
            row.id<people::PartyTag>(3), feeKindFrom(row.text(4)), row.text(5), row.money(6),
            row.flag(7), row.flag(8)};
    }
    ET_TRY(row.finished());
    return std::nullopt;
}

} // namespace

base::Result<std::optional<ChargedEnrolment>> ChargeRepository::enrolment(
    storage::Database &database, enrolment::EnrolmentId id)
{
    storage::Statement row(database, kEnrolment);
    ET_TRY(row.run(id));
    if (row.next())
        return ChargedEnrolment{row.id<people::StudentTag>(0), row.id<school::SchoolYearTag>(1),
            row.date(2), row.date(3), row.date(4)};
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<bool> ChargeRepository::hasParty(storage::Database &database, people::PartyId id)
{
    storage::Statement row(database, kParty);
    ET_TRY(row.run(id));
    const bool found = row.next();
    ET_TRY(row.finished());
    return found;
}

base::Result<QString> ChargeRepository::uuidOf(
    storage::Database &database, enrolment::EnrolmentId id)
{
    storage::Statement row(database, kUuid);
    ET_TRY(row.run(id));
    const QString uuid = row.next() ? row.text(0) : QString();
    ET_TRY(row.finished());
    return uuid;
}

base::Result<std::vector<diplomas::DiplomaId>> ChargeRepository::diplomas(
    storage::Database &database, enrolment::EnrolmentId id, QDate on)
{
    storage::Statement row(database, kDiplomas);
    ET_TRY(row.run(id, on, on));
    std::vector<diplomas::DiplomaId> found;
    while (row.next())
        found.push_back(row.id<diplomas::DiplomaTag>(0));
    ET_TRY(row.finished());
    return found;
}

base::Result<base::Money> ChargeRepository::tuition(
    storage::Database &database, people::StudentId student, school::SchoolYearId year)
{
    storage::Statement row(database, kTuition);
    ET_TRY(row.run(student, year));
    ET_ASSIGN(const qint64 cents, storage::singleInteger(row));
    return base::Money::fromCents(cents);
}

base::Result<std::optional<Charge>> ChargeRepository::find(storage::Database &database, ChargeId id)
{
    return only(database, kFind, id);
}

base::Result<std::optional<Charge>> ChargeRepository::byUuid(
    storage::Database &database, const QString &uuid)
{
    return only(database, kByUuid, uuid);
}

base::Result<ChargeId> ChargeRepository::add(security::Transaction &transaction,
    const ChargeRequest &request, const ChargeLine &line,
    const std::vector<Instalment> &instalments, const QString &uuid)
{
    storage::Statement charge(transaction.database(), kAdd);
    ET_TRY(charge.run(uuid, request.enrolment, request.payer, storedName(line.kind), line.label,
        line.owed(), line.reduction, line.reductionReason, transaction.today(), transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(charge));
    storage::Statement instalment(transaction.database(), kAddInstalment);
    int position = 0;
    for (const Instalment &part : instalments)
        ET_TRY(instalment.run(id, ++position, part.dueOn, part.amount));
    return ChargeId(id);
}

base::Done ChargeRepository::lock(security::Transaction &transaction, ChargeId id)
{
    storage::Statement statement(transaction.database(), kLock);
    return statement.run(id);
}

base::Result<QStringList> ChargeRepository::receiptsOn(storage::Database &database, ChargeId id)
{
    storage::Statement row(database, kReceiptsOn);
    ET_TRY(row.run(id));
    QStringList numbers;
    while (row.next())
        numbers += row.text(0).isEmpty() ? titleOf(Means::Transfer, true) : row.text(0);
    ET_TRY(row.finished());
    return numbers;
}

base::Done ChargeRepository::addOpposite(
    security::Transaction &transaction, ChargeId id, const QString &uuid, const QString &reason)
{
    {
        storage::Statement charge(transaction.database(), kAddOpposite);
        ET_TRY(charge.run(uuid, transaction.today(), reason, transaction.now(), id));
        ET_TRY(storage::singleInteger(charge));
    }
    storage::Statement instalments(transaction.database(), kAddOppositeInstalments);
    return instalments.run(id);
}

} // namespace fees
