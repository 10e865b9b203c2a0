#include "core/timetable/slot_repository.h"

#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

const QString kLines =
    u"SELECT s.id, s.uuid, s.line, s.group_id, s.weekday, s.starts, s.ends, s.nature, s.staff_id, "
    "s.subject, s.weeks, s.part_id, s.room_id, s.rests_on, s.valid_from, s.valid_to, s.withdrawn, "
    "s.row_version, g.name, coalesce(q.name, ''), coalesce(t.first_name, ''), "
    "coalesce(t.last_name, ''), coalesce(o.name, ''), n.label, n.counts_as FROM slot s "
    "JOIN training_group g ON g.id = s.group_id JOIN nature n ON n.code = s.nature "
    "LEFT JOIN staff t ON t.id = s.staff_id LEFT JOIN group_part q ON q.id = s.part_id "
    "LEFT JOIN room o ON o.id = s.room_id "_s;
const QString kFind = kLines + u"WHERE s.id = ?"_s;
const QString kBetween = kLines
    + u"WHERE s.withdrawn = 0 AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?) "
      "ORDER BY g.folded_name, g.id, s.weekday, s.starts, s.id"_s;
const QString kLastDay = u"SELECT max(valid_to) FROM slot WHERE withdrawn = 0 AND valid_to < ?"_s;
const QString kAdd =
    u"INSERT INTO slot (uuid, line, group_id, part_id, weekday, starts, ends, weeks, nature, "
    "subject, rests_on, room_id, staff_id, valid_from, valid_to) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE slot SET part_id = ?, weekday = ?, starts = ?, ends = ?, weeks = ?, nature = ?, "
    "subject = ?, rests_on = ?, room_id = ?, staff_id = ?, valid_from = ?, valid_to = ?, "
    "withdrawn = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;

SlotLine lineOf(const storage::Statement &row)
{
    const SlotPlan plan{row.id<school::GroupTag>(3), row.smallInteger(4),
        {row.smallInteger(5), row.smallInteger(6)}, row.text(7),
        row.optionalId<school::StaffTag>(8), row.text(9), weeksFrom(row.text(10)),
        row.optionalId<enrolment::GroupPartTag>(11), row.optionalId<school::RoomTag>(12),
        row.text(13)};
    const Slot slot{row.id<SlotTag>(0), row.text(1), row.text(2), plan,
        {row.date(14), row.optionalDate(15)}, row.flag(16), row.smallInteger(17)};
    return {slot, row.text(18), row.text(19), QString(row.text(20) + u' ' + row.text(21)).trimmed(),
        row.text(22), row.text(23), countsAsFrom(row.text(24))};
}

} // namespace

base::Result<std::optional<SlotLine>> SlotRepository::find(
    storage::Database &database, const security::Permit &permit, SlotId id)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<SlotLine> found;
    if (row.next())
        found = lineOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<SlotLine>> SlotRepository::between(
    storage::Database &database, const security::Permit &permit, QDate from, QDate to)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    storage::Statement row(database, kBetween);
    ET_TRY(row.run(to, from));
    std::vector<SlotLine> pattern;
    while (row.next())
        pattern.push_back(lineOf(row));
    ET_TRY(row.finished());
    return pattern;
}

base::Result<std::optional<QDate>> SlotRepository::lastDayBefore(
    storage::Database &database, const security::Permit &permit, QDate day)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    storage::Statement row(database, kLastDay);
    ET_TRY(row.run(day));
    std::optional<QDate> last;
    if (row.next())
        last = row.optionalDate(0);
    ET_TRY(row.finished());
    return last;
}

base::Result<SlotId> SlotRepository::add(security::Transaction &transaction, const Slot &slot)
{
    storage::Statement insert(transaction.database(), kAdd);
    const SlotPlan &plan = slot.plan;
    ET_TRY(insert.run(slot.uuid, slot.line, plan.group, plan.part, plan.weekday, plan.span.starts,
        plan.span.ends, storedName(plan.weeks), plan.nature, plan.subject, plan.restsOn, plan.room,
        plan.staff, slot.range.from, slot.range.to));
    return storage::singleInteger(insert).map([](qint64 id) { return SlotId(id); });
}

base::Result<bool> SlotRepository::update(
    security::Transaction &transaction, const Slot &wanted, int expectedVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    const SlotPlan &plan = wanted.plan;
    ET_TRY(update.run(plan.part, plan.weekday, plan.span.starts, plan.span.ends,
        storedName(plan.weeks), plan.nature, plan.subject, plan.restsOn, plan.room, plan.staff,
        wanted.range.from, wanted.range.to, wanted.withdrawn, wanted.id, expectedVersion));
    return update.affectedRows() == 1;
}

} // namespace timetable
