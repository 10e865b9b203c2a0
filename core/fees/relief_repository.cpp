#include "core/fees/relief_repository.h"

#include "core/fees/live_instalments.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kFind =
    u"SELECT r.id, r.uuid, r.charge_id, r.moved_to, abs(r.cents), r.reason, CASE WHEN "
    "r.opposite_of IS NULL THEN 0 ELSE 1 END, CASE WHEN EXISTS (SELECT 1 FROM relief v WHERE "
    "v.opposite_of = r.id) THEN 1 ELSE 0 END FROM relief r WHERE r.id = ?"_s;
const QString kOpen = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT instalment_id, due_on, cents - settled FROM live WHERE charge_id = ? AND due_on "
      ">= ? AND settled < cents ORDER BY due_on, instalment_id"_s;
const QString kOpenCharges = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT DISTINCT charge_id FROM live WHERE student_id = ? AND payer_id = ? AND due_on >= "
      "? AND settled < cents ORDER BY charge_id"_s;
const QString kMoved =
    u"SELECT count(*) FROM relief r WHERE r.charge_id = ? AND r.moved_to IS NOT NULL AND NOT "
    u"EXISTS "
    "(SELECT 1 FROM relief v WHERE v.opposite_of = r.id) AND NOT EXISTS (SELECT 1 FROM charge o "
    "WHERE o.opposite_of = r.moved_to)"_s;
const QString kAddCharge =
    u"INSERT INTO charge (uuid, enrolment_id, payer_id, kind, label, cents, charged_on, "
    "created_at) SELECT CAST(? AS text), enrolment_id, CAST(? AS bigint), kind, label, CAST(? AS "
    "bigint), CAST(? AS text), CAST(? AS text) FROM charge WHERE id = ? RETURNING id"_s;
const QString kAddInstalment =
    u"INSERT INTO instalment (charge_id, position, due_on, cents) VALUES (?, ?, ?, ?)"_s;
const QString kAdd =
    u"INSERT INTO relief (uuid, charge_id, moved_to, cents, relieved_on, reason, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddLine =
    u"INSERT INTO relief_line (relief_id, instalment_id, cents) VALUES (?, ?, ?)"_s;
const QString kAddOpposite =
    u"INSERT INTO relief (uuid, charge_id, cents, relieved_on, reason, opposite_of, created_at) "
    "SELECT CAST(? AS text), charge_id, -cents, CAST(? AS text), CAST(? AS text), id, CAST(? AS "
    "text) FROM relief WHERE id = ? RETURNING id"_s;
const QString kAddOppositeLines =
    u"INSERT INTO relief_line (relief_id, instalment_id, cents) SELECT v.id, n.instalment_id, "
    "-n.cents FROM relief_line n JOIN relief v ON v.opposite_of = n.relief_id WHERE n.relief_id = "
    "?"_s;

} // namespace

base::Result<std::optional<Relief>> ReliefRepository::find(storage::Database &database, ReliefId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    if (row.next()) {
        return Relief{row.id<ReliefTag>(0), row.text(1), row.id<ChargeTag>(2),
            row.optionalId<ChargeTag>(3), row.money(4), row.text(5), row.flag(6), row.flag(7)};
    }
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<std::vector<InstalmentPart>> ReliefRepository::open(
    storage::Database &database, ChargeId charge, QDate from)
{
    storage::Statement row(database, kOpen);
    ET_TRY(row.run(charge, from));
    std::vector<InstalmentPart> parts;
    while (row.next())
        parts.push_back({row.id<InstalmentTag>(0), row.date(1), row.money(2)});
    ET_TRY(row.finished());
    return parts;
}

base::Result<std::vector<ChargeId>> ReliefRepository::openCharges(
    storage::Database &database, people::StudentId student, people::PartyId payer, QDate from)
{
    storage::Statement row(database, kOpenCharges);
    ET_TRY(row.run(student, payer, from));
    std::vector<ChargeId> charges;
    while (row.next())
        charges.push_back(row.id<ChargeTag>(0));
    ET_TRY(row.finished());
    return charges;
}

base::Result<bool> ReliefRepository::hasMoved(storage::Database &database, ChargeId charge)
{
    storage::Statement row(database, kMoved);
    ET_TRY(row.run(charge));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return count > 0;
}

base::Result<ChargeId> ReliefRepository::addLike(security::Transaction &transaction, ChargeId like,
    people::PartyId payer, const std::vector<InstalmentPart> &parts, const QString &uuid)
{
    storage::Statement charge(transaction.database(), kAddCharge);
    ET_TRY(charge.run(uuid, payer, sumOf(parts), transaction.today(), transaction.now(), like));
    ET_ASSIGN(const qint64 id, storage::singleInteger(charge));
    storage::Statement instalment(transaction.database(), kAddInstalment);
    int position = 0;
    for (const InstalmentPart &part : parts)
        ET_TRY(instalment.run(id, ++position, part.dueOn, part.amount));
    return ChargeId(id);
}

base::Result<ReliefId> ReliefRepository::add(
    security::Transaction &transaction, const NewRelief &relief, const QString &uuid)
{
    storage::Statement row(transaction.database(), kAdd);
    ET_TRY(row.run(uuid, relief.charge, relief.movedTo, -sumOf(relief.parts), transaction.today(),
        relief.reason, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(row));
    storage::Statement line(transaction.database(), kAddLine);
    for (const InstalmentPart &part : relief.parts)
        ET_TRY(line.run(id, part.instalment, -part.amount));
    return ReliefId(id);
}

base::Done ReliefRepository::addOpposite(
    security::Transaction &transaction, ReliefId id, const QString &uuid, const QString &reason)
{
    {
        storage::Statement row(transaction.database(), kAddOpposite);
        ET_TRY(row.run(uuid, transaction.today(), reason, transaction.now(), id));
        ET_TRY(storage::singleInteger(row));
    }
    storage::Statement lines(transaction.database(), kAddOppositeLines);
    return lines.run(id);
}

} // namespace fees
