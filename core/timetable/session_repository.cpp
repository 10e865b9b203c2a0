#include "core/timetable/session_repository.h"

#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

const QString kLines =
    u"SELECT s.id, s.uuid, s.day, s.starts, s.ends, s.nature, s.group_id, s.staff_id, "
    "s.replaced_by, s.subject, coalesce(s.series, ''), s.state, s.reason, s.row_version, g.name, "
    "coalesce(t.first_name, ''), coalesce(t.last_name, ''), coalesce(r.first_name, ''), "
    "coalesce(r.last_name, ''), n.label, n.counts_as, s.part_id, s.room_id, s.rests_on, s.slot_id, "
    "s.slot_day, s.is_own, s.done_text, coalesce(q.name, ''), coalesce(o.name, '') FROM session s "
    "JOIN training_group g ON g.id = s.group_id JOIN nature n ON n.code = s.nature "
    "LEFT JOIN staff t ON t.id = s.staff_id LEFT JOIN staff r ON r.id = s.replaced_by "
    "LEFT JOIN group_part q ON q.id = s.part_id LEFT JOIN room o ON o.id = s.room_id "_s;
const QString kOrder = u" ORDER BY s.day, s.starts, g.folded_name, s.id"_s;
const QString kFind = kLines + u"WHERE s.id = ?"_s;
const QString kBetween = kLines + u"WHERE s.day >= ? AND s.day <= ?"_s;
const QString kOfGroup = u" AND s.group_id = ?"_s;
const QString kOfStaff = u" AND (s.staff_id = ? OR s.replaced_by = ?)"_s;
const QString kStanding = u" AND s.state <> 'cancelled'"_s;
const QString kMine = kBetween
    + u" AND s.state <> 'cancelled' AND (r.account_id = ? OR (s.replaced_by IS NULL AND "
      "t.account_id = ?) OR (s.replaced_by IS NULL AND s.staff_id IS NULL AND s.group_id IN "
      "(SELECT a.group_id FROM group_staff a JOIN staff p ON p.id = a.staff_id WHERE "
      "p.account_id = ? AND a.valid_from <= s.day AND (a.valid_to IS NULL OR a.valid_to >= "
      "s.day))))"_s
    + kOrder;
// No staff is 0: a person in charge that is nobody overlaps with nobody.
const QString kOverlapping = kLines
    + u"WHERE s.day = ? AND s.state <> 'cancelled' AND s.starts < ? AND s.ends > ? AND s.id <> ? "
      "AND (s.group_id = ? OR coalesce(s.replaced_by, s.staff_id, 0) = ? OR s.room_id = ?)"_s
    + kOrder;
const QString kIdentical = kLines
    + u"WHERE s.day = ? AND s.starts = ? AND s.ends = ? AND s.nature = ? AND s.group_id = ? AND "
      "coalesce(s.staff_id, 0) = ? AND s.subject = ? AND coalesce(s.part_id, 0) = ?"_s
    + kOrder;
const QString kAdd =
    u"INSERT INTO session (uuid, day, starts, ends, nature, group_id, staff_id, subject, series, "
    "part_id, room_id, rests_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE session SET day = ?, starts = ?, ends = ?, nature = ?, staff_id = ?, replaced_by = ?, "
    "subject = ?, state = ?, reason = ?, part_id = ?, room_id = ?, rests_on = ?, is_own = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kSetDone = u"UPDATE session SET done_text = ? WHERE id = ? AND done_text = ?"_s;
const QString kSubjects =
    u"SELECT subject FROM session WHERE subject <> '' AND day >= ? GROUP BY subject "
    "ORDER BY count(*) DESC, subject LIMIT 200"_s;
const QString kRemove = u"DELETE FROM session WHERE id = ? AND row_version = ?"_s;

QString fullName(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}

SessionLine lineOf(const storage::Statement &row)
{
    Session session{row.id<SessionTag>(0), row.text(1),
        {row.date(2), {row.smallInteger(3), row.smallInteger(4)}, row.text(5),
            row.id<school::GroupTag>(6), row.optionalId<school::StaffTag>(7), row.text(9),
            row.optionalId<enrolment::GroupPartTag>(21), row.optionalId<school::RoomTag>(22),
            row.text(23)},
        row.optionalId<school::StaffTag>(8), row.text(10), sessionStateFrom(row.text(11)),
        row.text(12), row.smallInteger(13), row.optionalId<SlotTag>(24), row.date(25), row.flag(26),
        row.text(27)};
    return {session, row.text(14), fullName(row.text(15), row.text(16)),
        fullName(row.text(17), row.text(18)), row.text(19), countsAsFrom(row.text(20)),
        row.text(28), row.text(29)};
}

base::Result<std::vector<SessionLine>> linesOf(storage::Statement &statement)
{
    std::vector<SessionLine> lines;
    while (statement.next())
        lines.push_back(lineOf(statement));
    ET_TRY(statement.finished());
    return lines;
}

template <class Tag> qint64 keyOrNone(const std::optional<base::Id<Tag>> &id)
{
    return id ? id->value() : 0;
}

} // namespace

base::Result<std::optional<SessionLine>> SessionRepository::find(
    storage::Database &database, const security::Permit &permit, SessionId id)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    storage::Statement statement(database, kFind);
    ET_TRY(statement.run(id));
    std::optional<SessionLine> found;
    if (statement.next())
        found = lineOf(statement);
    ET_TRY(statement.finished());
    return found;
}

base::Result<std::vector<SessionLine>> SessionRepository::list(
    storage::Database &database, const security::Permit &permit, const SessionFilter &filter)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    QString sql = kBetween;
    QVariantList values{storage::bound(filter.from), storage::bound(filter.to)};
    if (filter.group) {
        sql += kOfGroup;
        values << storage::bound(*filter.group);
    }
    if (filter.staff) {
        sql += kOfStaff;
        values << storage::bound(*filter.staff) << storage::bound(*filter.staff);
    }
    if (!filter.withCancelled)
        sql += kStanding;
    storage::Statement statement(database, sql + kOrder);
    ET_TRY(statement.execute(values));
    return linesOf(statement);
}

base::Result<std::vector<SessionLine>> SessionRepository::mine(
    storage::Database &database, const security::Permit &permit, QDate from, QDate to)
{
    const security::AccountId account = permit.account();
    storage::Statement statement(database, kMine);
    ET_TRY(statement.run(from, to, account, account, account));
    return linesOf(statement);
}

base::Result<std::vector<SessionLine>> SessionRepository::overlapping(
    const security::Transaction &transaction, const SessionPlan &plan,
    std::optional<school::StaffId> inCharge, std::optional<SessionId> apartFrom)
{
    storage::Statement statement(transaction.database(), kOverlapping);
    const qint64 nobody = -1;
    ET_TRY(statement.run(plan.day, plan.span.ends, plan.span.starts, keyOrNone(apartFrom),
        plan.group, inCharge ? inCharge->value() : nobody, keyOrNone(plan.room)));
    return linesOf(statement);
}

base::Result<std::optional<SessionLine>> SessionRepository::identical(
    const security::Transaction &transaction, const SessionPlan &plan)
{
    storage::Statement statement(transaction.database(), kIdentical);
    ET_TRY(statement.run(plan.day, plan.span.starts, plan.span.ends, plan.nature, plan.group,
        keyOrNone(plan.staff), plan.subject, keyOrNone(plan.part)));
    std::optional<SessionLine> found;
    if (statement.next())
        found = lineOf(statement);
    ET_TRY(statement.finished());
    return found;
}

base::Result<SessionId> SessionRepository::add(security::Transaction &transaction,
    const QString &uuid, const SessionPlan &plan, const QString &series)
{
    storage::Statement statement(transaction.database(), kAdd);
    ET_TRY(statement.run(uuid, plan.day, plan.span.starts, plan.span.ends, plan.nature, plan.group,
        plan.staff, plan.subject,
        series.isEmpty() ? std::optional<QString>() : std::optional(series), plan.part, plan.room,
        plan.restsOn));
    return storage::singleInteger(statement).map([](qint64 id) { return SessionId(id); });
}

base::Result<bool> SessionRepository::update(
    security::Transaction &transaction, const Session &wanted, int expectedVersion)
{
    storage::Statement statement(transaction.database(), kUpdate);
    const SessionPlan &plan = wanted.plan;
    ET_TRY(statement.run(plan.day, plan.span.starts, plan.span.ends, plan.nature, plan.staff,
        wanted.replacedBy, plan.subject, storedName(wanted.state), wanted.reason, plan.part,
        plan.room, plan.restsOn, wanted.isOwn, wanted.id, expectedVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> SessionRepository::setDoneText(
    security::Transaction &transaction, SessionId id, const QString &text, const QString &expected)
{
    storage::Statement statement(transaction.database(), kSetDone);
    ET_TRY(statement.run(text, id, expected));
    return statement.affectedRows() == 1;
}

base::Result<QStringList> SessionRepository::subjects(
    storage::Database &database, const security::Permit &permit, QDate since)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    storage::Statement statement(database, kSubjects);
    ET_TRY(statement.run(since));
    QStringList subjects;
    while (statement.next())
        subjects += statement.text(0);
    ET_TRY(statement.finished());
    return subjects;
}

base::Result<bool> SessionRepository::remove(
    security::Transaction &transaction, SessionId id, int expectedVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, expectedVersion));
    return statement.affectedRows() == 1;
}

} // namespace timetable
