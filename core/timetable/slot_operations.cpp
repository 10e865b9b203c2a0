#include "core/timetable/slot_operations.h"

#include "core/base/format.h"
#include "core/enrolment/group_part_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/timetable/changed_meanwhile.h"
#include "core/timetable/errors.h"
#include "core/timetable/plan_checks.h"
#include "core/timetable/slot_repository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

using security::FieldChange;
using security::Transaction;
using security::Undo;

const QString kYearOf =
    u"SELECT last_day FROM school_year WHERE first_day <= ? AND last_day >= ?"_s;

// A slot is checked as a session of its first day would be.
base::Result<SlotPlan> checkedPlan(const Transaction &transaction, SlotPlan plan, QDate from)
{
    ET_ASSIGN(const CheckedPlan checked,
        checkedSession(transaction,
            {from, plan.span, plan.nature, plan.group, plan.staff, plan.subject, plan.part,
                plan.room, plan.restsOn},
            {}));
    plan.subject = checked.plan.subject;
    plan.restsOn = checked.plan.restsOn;
    Q_ASSERT(plan.weekday >= 1 && plan.weekday <= 7);
    return plan;
}

base::Result<QDate> endOfYear(const Transaction &transaction, QDate day)
{
    storage::Statement row(transaction.database(), kYearOf);
    ET_TRY(row.run(day, day));
    QDate last = day;
    if (row.next())
        last = row.date(0);
    ET_TRY(row.finished());
    return last;
}

base::Result<SlotLine> stored(const Transaction &transaction, SlotId id)
{
    ET_ASSIGN(
        const auto line, SlotRepository::find(transaction.database(), transaction.permit(), id));
    if (!line)
        return base::fail(security::notThere());
    return *line;
}

base::Error changed(const Transaction &transaction, const Slot &slot)
{
    return changedMeanwhile(transaction.database(), slot.uuid, errors::kChangedMeanwhile);
}

base::Result<SlotLine> unchanged(const Transaction &transaction, SlotId id, int rowVersion)
{
    ET_ASSIGN(const SlotLine line, stored(transaction, id));
    if (line.slot.rowVersion != rowVersion || line.slot.withdrawn)
        return base::fail(changed(transaction, line.slot));
    return line;
}

QString daysText(const SlotLine &line)
{
    return line.slot.withdrawn ? QString() : base::formatRange(line.slot.range);
}

std::vector<FieldChange> fieldChanges(const std::optional<SlotLine> &before, const SlotLine &after)
{
    using Read = QString (*)(const SlotLine &);
    static const std::pair<QString, Read> fields[]{
        {u"slot"_s, [](const SlotLine &l) { return described(l); }},
        {u"days"_s, [](const SlotLine &l) { return daysText(l); }},
        {u"nature"_s, [](const SlotLine &l) { return l.natureLabel; }},
        {u"subject"_s, [](const SlotLine &l) { return l.slot.plan.subject; }},
        {u"staff"_s, [](const SlotLine &l) { return l.staffName; }},
        {u"room"_s, [](const SlotLine &l) { return l.roomName; }},
        {u"rests_on"_s, [](const SlotLine &l) { return l.slot.plan.restsOn; }},
    };
    std::vector<FieldChange> changes;
    for (const auto &[field, read] : fields)
        changes.push_back(
            {field, before ? std::optional(read(*before)) : std::nullopt, read(after)});
    return changes;
}

// What the slots that stand in the same days have against one; the group's stops it.
base::Result<std::vector<SlotConflict>> conflictsOf(
    const Transaction &transaction, const SlotLine &line)
{
    const base::DateRange &range = line.slot.range;
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto others,
        SlotRepository::between(
            database, transaction.permit(), range.from, range.to.value_or(QDate(9999, 12, 31))));
    ET_ASSIGN(
        const auto parts, enrolment::GroupPartRepository::all(database, transaction.permit()));
    std::vector<SlotConflict> all;
    for (const SlotLine &other : others) {
        if (other.slot.id == line.slot.id)
            continue;
        for (const SlotConflict &conflict : conflictsBetween(line, other, parts)) {
            if (conflict.kind == SlotConflict::Kind::Group) {
                return base::fail(errors::kGroupBusy,
                    QCoreApplication::translate(
                        "timetable", "%1 Change the times, or take the other slot away first.")
                        .arg(conflict.message));
            }
            all.push_back(conflict);
        }
    }
    return all;
}

base::Result<SlotLine> insert(Transaction &transaction, const Slot &slot, const QString &action)
{
    ET_ASSIGN(const SlotId id, SlotRepository::add(transaction, slot));
    ET_ASSIGN(const SlotLine line, stored(transaction, id));
    ET_TRY(transaction.record(action, {u"slot"_s, slot.uuid}, fieldChanges(std::nullopt, line)));
    return line;
}

base::Result<SlotLine> update(
    Transaction &transaction, const SlotLine &before, const Slot &wanted, const QString &action)
{
    ET_ASSIGN(
        const bool written, SlotRepository::update(transaction, wanted, before.slot.rowVersion));
    if (!written)
        return base::fail(changed(transaction, before.slot));
    ET_ASSIGN(const SlotLine after, stored(transaction, before.slot.id));
    ET_TRY(transaction.record(action, {u"slot"_s, before.slot.uuid}, fieldChanges(before, after)));
    return after;
}

// Gives a slot back what it said before; refused when something changed since.
Undo::Step backTo(const Slot &before, int leftVersion)
{
    return [before, leftVersion](Transaction &transaction, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const SlotLine now, stored(transaction, before.id));
        if (now.slot.rowVersion != leftVersion)
            return base::fail(changed(transaction, now.slot));
        ET_ASSIGN(const SlotLine back, update(transaction, now, before, u"slot.undo"_s));
        if (back.slot.withdrawn)
            return {};
        return conflictsOf(transaction, back).map([](const std::vector<SlotConflict> &) {});
    };
}

Undo::Step withdrawalOf(const Slot &slot)
{
    Slot gone = slot;
    gone.withdrawn = true;
    return backTo(gone, slot.rowVersion);
}

base::Done checkDay(const SlotLine &before, QDate from)
{
    const auto &last = before.slot.range.to;
    if (from.isValid() && (!last || from <= *last))
        return {};
    return base::fail(errors::kSlotEnded,
        QCoreApplication::translate(
            "timetable", "This slot (%1) ends on %2. Choose a day before that, or add a new slot.")
            .arg(described(before), last ? base::formatDate(*last) : QString()));
}

} // namespace

base::Result<WrittenSlot> SlotOperations::add(
    Transaction &transaction, const SlotPlan &plan, QDate from)
{
    ET_ASSIGN(const SlotPlan checked, checkedPlan(transaction, plan, from));
    ET_ASSIGN(const QDate last, endOfYear(transaction, from));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const SlotLine line,
        insert(transaction, {SlotId(0), uuid, uuid, checked, {from, last}}, u"slot.add"_s));
    ET_ASSIGN(auto conflicts, conflictsOf(transaction, line));
    return WrittenSlot{line, std::move(conflicts), {{withdrawalOf(line.slot)}}};
}

base::Result<WrittenSlot> SlotOperations::change(
    Transaction &transaction, SlotId id, int rowVersion, const SlotPlan &wanted, QDate from)
{
    ET_ASSIGN(const SlotLine before, unchanged(transaction, id, rowVersion));
    ET_TRY(checkDay(before, from));
    SlotPlan plan = wanted;
    plan.group = before.slot.plan.group;
    const QDate first = std::max(from, before.slot.range.from);
    ET_ASSIGN(plan, checkedPlan(transaction, plan, first));
    Slot next = before.slot;
    next.plan = plan;
    if (from <= before.slot.range.from) {
        ET_ASSIGN(const SlotLine line, update(transaction, before, next, u"slot.change"_s));
        ET_ASSIGN(auto conflicts, conflictsOf(transaction, line));
        return WrittenSlot{
            line, std::move(conflicts), {{backTo(before.slot, line.slot.rowVersion)}}};
    }
    Slot ended = before.slot;
    ended.range.to = from.addDays(-1);
    ET_ASSIGN(const SlotLine old, update(transaction, before, ended, u"slot.end"_s));
    next.uuid = security::Workspace::newUuid();
    next.range.from = from;
    ET_ASSIGN(const SlotLine line, insert(transaction, next, u"slot.change"_s));
    ET_ASSIGN(auto conflicts, conflictsOf(transaction, line));
    // Newest first: the follower goes before the old one comes back.
    return WrittenSlot{line, std::move(conflicts),
        {{backTo(before.slot, old.slot.rowVersion), withdrawalOf(line.slot)}}};
}

base::Result<Undo> SlotOperations::end(
    Transaction &transaction, SlotId id, int rowVersion, QDate from)
{
    ET_ASSIGN(const SlotLine before, unchanged(transaction, id, rowVersion));
    ET_TRY(checkDay(before, from));
    Slot ended = before.slot;
    if (from <= before.slot.range.from)
        ended.withdrawn = true;
    else
        ended.range.to = from.addDays(-1);
    ET_ASSIGN(const SlotLine after, update(transaction, before, ended, u"slot.end"_s));
    return Undo{{backTo(before.slot, after.slot.rowVersion)}};
}

} // namespace timetable
