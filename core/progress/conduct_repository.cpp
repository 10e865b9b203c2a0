#include "core/progress/conduct_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

using security::Permit;
using security::Transaction;

const QString kTicks =
    u"SELECT t.id, t.uuid, t.student_id, t.aspect_id, t.is_good, t.seen_on, t.session_id, "
    "t.comment, t.author_id, a.name, t.noted_at, t.withdrawn_at FROM conduct_tick t "
    "JOIN account a ON a.id = t.author_id WHERE "_s;
const QString kInsert =
    u"INSERT INTO conduct_tick (uuid, student_id, aspect_id, is_good, seen_on, session_id, "
    "comment, author_id, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kWithdraw =
    u"UPDATE conduct_tick SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL"_s;
const QString kBringBack =
    u"UPDATE conduct_tick SET withdrawn_at = NULL WHERE id = ? AND withdrawn_at IS NOT NULL"_s;

base::Result<std::vector<Tick>> ticksOf(
    storage::Database &database, const QString &where, const QVariantList &values)
{
    storage::Statement row(
        database, kTicks + where + u" ORDER BY t.seen_on DESC, t.noted_at DESC, t.id DESC"_s);
    ET_TRY(row.execute(values));
    std::vector<Tick> ticks;
    while (row.next()) {
        Tick tick;
        tick.id = row.id<TickTag>(0);
        tick.uuid = row.text(1);
        tick.details = {row.id<people::StudentTag>(2), row.id<AspectTag>(3), row.flag(4),
            row.date(5), row.optionalId<timetable::SessionTag>(6), row.text(7)};
        tick.author = row.id<security::AccountTag>(8);
        tick.authorName = row.text(9);
        tick.notedAt = row.instant(10);
        if (!row.isNull(11))
            tick.withdrawnAt = row.instant(11);
        ticks.push_back(std::move(tick));
    }
    ET_TRY(row.finished());
    return ticks;
}

} // namespace

base::Result<std::vector<Tick>> ConductRepository::ofStudent(
    storage::Database &database, const Permit &, people::StudentId student, QDate from, QDate to)
{
    return ticksOf(database,
        u"t.student_id = ? AND t.seen_on >= ? AND t.seen_on <= ? AND t.withdrawn_at IS NULL"_s,
        {storage::bound(student), storage::bound(from), storage::bound(to)});
}

base::Result<std::optional<Tick>> ConductRepository::find(
    storage::Database &database, const Permit &, TickId id)
{
    ET_ASSIGN(auto found, ticksOf(database, u"t.id = ?"_s, {storage::bound(id)}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<TickId> ConductRepository::insert(Transaction &transaction, const Tick &tick)
{
    const TickDetails &details = tick.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(tick.uuid, details.student, details.aspect, details.isGood, details.seenOn,
        details.session, details.comment, tick.author, tick.notedAt));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return TickId(key);
}

base::Result<bool> ConductRepository::setWithdrawn(
    Transaction &transaction, TickId id, bool withdrawn)
{
    storage::Statement update(transaction.database(), withdrawn ? kWithdraw : kBringBack);
    ET_TRY(withdrawn ? update.run(transaction.now(), id) : update.run(id));
    return update.affectedRows() == 1;
}

} // namespace progress
