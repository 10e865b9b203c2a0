#include "core/fees/share_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kSets =
    u"SELECT t.uuid, t.valid_from, t.row_version, s.party_id, coalesce(s.weight, 0), "
    "coalesce(s.cents, 0) FROM share_set t JOIN payer_share s ON s.set_id = t.id WHERE "
    "t.enrolment_id = ? ORDER BY t.valid_from, t.id, s.position"_s;
const QString kAdd =
    u"INSERT INTO share_set (uuid, enrolment_id, valid_from) VALUES (?, ?, ?) RETURNING id"_s;
const QString kRaise =
    u"UPDATE share_set SET valid_from = ?, row_version = row_version + 1 WHERE uuid = ? AND "
    "row_version = ? RETURNING id"_s;
const QString kRemoveShares = u"DELETE FROM payer_share WHERE set_id = ?"_s;
const QString kRemove = u"DELETE FROM share_set WHERE id = ?"_s;
const QString kAddShare =
    u"INSERT INTO payer_share (set_id, position, party_id, weight, cents) VALUES (?, ?, ?, ?, ?)"_s;

base::Done addShares(security::Transaction &transaction, qint64 id, const ShareSet &set)
{
    storage::Statement row(transaction.database(), kAddShare);
    int position = 0;
    for (const PayerShare &share : set.shares) {
        const bool byWeight = share.weight > 0;
        ET_TRY(row.run(id, ++position, share.payer,
            byWeight ? std::optional(share.weight) : std::nullopt,
            byWeight ? std::nullopt : std::optional(share.amount)));
    }
    return {};
}

// The set's key once nobody else may change it; none when it is no longer as it was read.
base::Result<std::optional<qint64>> raised(security::Transaction &transaction, const ShareSet &set)
{
    storage::Statement raise(transaction.database(), kRaise);
    ET_TRY(raise.run(set.from, set.uuid, set.rowVersion));
    if (raise.next())
        return raise.integer(0);
    ET_TRY(raise.finished());
    return std::nullopt;
}

} // namespace

base::Result<std::vector<ShareSet>> ShareRepository::of(
    storage::Database &database, enrolment::EnrolmentId enrolment)
{
    storage::Statement row(database, kSets);
    ET_TRY(row.run(enrolment));
    std::vector<ShareSet> sets;
    while (row.next()) {
        if (sets.empty() || sets.back().uuid != row.text(0))
            sets.push_back({enrolment, row.date(1), {}, row.text(0), row.integer(2)});
        sets.back().shares.push_back(
            {row.id<people::PartyTag>(3), row.smallInteger(4), row.money(5)});
    }
    ET_TRY(row.finished());
    return sets;
}

base::Result<std::optional<ShareSet>> ShareRepository::on(
    storage::Database &database, enrolment::EnrolmentId enrolment, QDate day)
{
    ET_ASSIGN(const auto sets, of(database, enrolment));
    std::optional<ShareSet> inForce;
    for (const ShareSet &set : sets) {
        if (!inForce || set.from <= day)
            inForce = set;
    }
    return inForce;
}

base::Done ShareRepository::add(security::Transaction &transaction, const ShareSet &set)
{
    storage::Statement row(transaction.database(), kAdd);
    ET_TRY(row.run(set.uuid, set.enrolment, set.from));
    ET_ASSIGN(const qint64 id, storage::singleInteger(row));
    return addShares(transaction, id, set);
}

base::Result<bool> ShareRepository::replace(security::Transaction &transaction, const ShareSet &set)
{
    ET_ASSIGN(const auto id, raised(transaction, set));
    if (!id)
        return false;
    storage::Statement remove(transaction.database(), kRemoveShares);
    ET_TRY(remove.run(*id));
    ET_TRY(addShares(transaction, *id, set));
    return true;
}

base::Result<bool> ShareRepository::remove(security::Transaction &transaction, const ShareSet &set)
{
    ET_ASSIGN(const auto id, raised(transaction, set));
    if (!id)
        return false;
    storage::Statement shares(transaction.database(), kRemoveShares);
    ET_TRY(shares.run(*id));
    storage::Statement row(transaction.database(), kRemove);
    ET_TRY(row.run(*id));
    return true;
}

} // namespace fees
