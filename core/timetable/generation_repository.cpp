#include "core/timetable/generation_repository.h"

#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

const QString kColumns =
    u"SELECT s.id, s.uuid, s.day, s.starts, s.ends, s.nature, s.group_id, s.staff_id, "
    "s.replaced_by, s.subject, s.part_id, s.room_id, s.rests_on, coalesce(s.series, ''), s.state, "
    "s.reason, s.row_version, s.slot_id, s.slot_day, s.is_own, s.done_text, coalesce(p.line, '') "
    "FROM session s LEFT JOIN slot p ON p.id = s.slot_id WHERE "_s;
// Two parts, so that each uses its index.
const QString kStanding = kColumns + u"s.day >= ? AND s.day <= ? UNION ALL "_s + kColumns
    + u"s.slot_day >= ? AND s.slot_day <= ? AND (s.day < ? OR s.day > ?)"_s;
const QString kGroupNames = u"SELECT id, name FROM training_group"_s;
const QString kPartNames = u"SELECT id, name FROM group_part"_s;
const QString kGoneStaff = u"SELECT id, archived_on FROM staff WHERE archived_on IS NOT NULL"_s;
const QString kGoneGroups =
    u"SELECT id, archived_on FROM training_group WHERE archived_on IS NOT NULL"_s;
const QString kAdd =
    u"INSERT INTO session (uuid, day, starts, ends, nature, group_id, staff_id, subject, part_id, "
    "room_id, rests_on, slot_id, slot_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kPutBack =
    u"INSERT INTO session (uuid, day, starts, ends, nature, group_id, staff_id, subject, part_id, "
    "room_id, rests_on, slot_id, slot_day, replaced_by, series, reason, done_text, row_version) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kChange =
    u"UPDATE session SET day = ?, starts = ?, ends = ?, nature = ?, staff_id = ?, subject = ?, "
    "part_id = ?, room_id = ?, rests_on = ?, slot_id = ?, slot_day = ?, row_version = row_version "
    "+ 1 WHERE id = ? AND row_version = ? AND state = 'planned' AND is_own = 0"_s;
const QString kRemove = u"DELETE FROM session WHERE id = ? AND row_version = ? AND state = "
                        "'planned' AND is_own = 0"_s;

Session sessionOf(const storage::Statement &row)
{
    return {row.id<SessionTag>(0), row.text(1),
        {row.date(2), {row.smallInteger(3), row.smallInteger(4)}, row.text(5),
            row.id<school::GroupTag>(6), row.optionalId<school::StaffTag>(7), row.text(9),
            row.optionalId<enrolment::GroupPartTag>(10), row.optionalId<school::RoomTag>(11),
            row.text(12)},
        row.optionalId<school::StaffTag>(8), row.text(13), sessionStateFrom(row.text(14)),
        row.text(15), row.smallInteger(16), row.optionalId<SlotTag>(17), row.date(18), row.flag(19),
        row.text(20)};
}

template <class Tag, class Read>
base::Done fill(storage::Database &database, const QString &sql, Read read)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run());
    while (row.next())
        read(row.id<Tag>(0), row);
    return row.finished();
}

} // namespace

base::Result<std::vector<StandingSession>> GenerationRepository::standing(
    storage::Database &database, const security::Permit &permit, const base::DateRange &days)
{
    Q_ASSERT(permit.reach() == security::Reach::All && days.to);
    storage::Statement row(database, kStanding);
    ET_TRY(row.run(days.from, *days.to, days.from, *days.to, days.from, *days.to));
    std::vector<StandingSession> sessions;
    while (row.next())
        sessions.push_back({sessionOf(row), row.text(21)});
    ET_TRY(row.finished());
    return sessions;
}

base::Result<GroupNames> GenerationRepository::groupNames(
    storage::Database &database, const security::Permit &)
{
    GroupNames names;
    ET_TRY(fill<school::GroupTag>(database, kGroupNames,
        [&](school::GroupId id, const storage::Statement &row) { names[id] = row.text(1); }));
    return names;
}

base::Result<PartNames> GenerationRepository::partNames(
    storage::Database &database, const security::Permit &)
{
    PartNames names;
    ET_TRY(fill<enrolment::GroupPartTag>(
        database, kPartNames, [&](enrolment::GroupPartId id, const storage::Statement &row) {
            names[id] = row.text(1);
        }));
    return names;
}

base::Result<GenerationRepository::Gone> GenerationRepository::gone(
    storage::Database &database, const security::Permit &)
{
    Gone gone;
    ET_TRY(fill<school::StaffTag>(database, kGoneStaff,
        [&](school::StaffId id, const storage::Statement &row) { gone.staff[id] = row.date(1); }));
    ET_TRY(fill<school::GroupTag>(database, kGoneGroups,
        [&](school::GroupId id, const storage::Statement &row) { gone.groups[id] = row.date(1); }));
    return gone;
}

base::Result<std::vector<SessionId>> GenerationRepository::add(
    security::Transaction &transaction, const std::vector<WantedSession> &sessions)
{
    storage::Statement insert(transaction.database(), kAdd);
    std::vector<SessionId> keys;
    for (const WantedSession &one : sessions) {
        const SessionPlan &plan = one.plan;
        ET_TRY(insert.run(security::Workspace::newUuid(), plan.day, plan.span.starts,
            plan.span.ends, plan.nature, plan.group, plan.staff, plan.subject, plan.part, plan.room,
            plan.restsOn, one.slot, one.slotDay));
        ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
        keys.push_back(SessionId(id));
    }
    return keys;
}

base::Done GenerationRepository::putBack(
    security::Transaction &transaction, const std::vector<StandingSession> &sessions)
{
    storage::Statement insert(transaction.database(), kPutBack);
    for (const auto &[session, line] : sessions) {
        const SessionPlan &plan = session.plan;
        ET_TRY(insert.run(session.uuid, plan.day, plan.span.starts, plan.span.ends, plan.nature,
            plan.group, plan.staff, plan.subject, plan.part, plan.room, plan.restsOn, session.slot,
            session.slotDay, session.replacedBy,
            session.series.isEmpty() ? std::optional<QString>() : std::optional(session.series),
            session.reason, session.doneText, session.rowVersion));
    }
    return {};
}

base::Result<bool> GenerationRepository::change(
    security::Transaction &transaction, const std::vector<Session> &wanted)
{
    storage::Statement update(transaction.database(), kChange);
    for (const Session &session : wanted) {
        const SessionPlan &plan = session.plan;
        ET_TRY(update.run(plan.day, plan.span.starts, plan.span.ends, plan.nature, plan.staff,
            plan.subject, plan.part, plan.room, plan.restsOn, session.slot, session.slotDay,
            session.id, session.rowVersion));
        if (update.affectedRows() != 1)
            return false;
    }
    return true;
}

base::Result<bool> GenerationRepository::remove(
    security::Transaction &transaction, const std::vector<std::pair<SessionId, int>> &sessions)
{
    storage::Statement remove(transaction.database(), kRemove);
    for (const auto &[id, version] : sessions) {
        ET_TRY(remove.run(id, version));
        if (remove.affectedRows() != 1)
            return false;
    }
    return true;
}

} // namespace timetable
