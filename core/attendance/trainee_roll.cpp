#include "core/attendance/trainee_roll.h"

#include "core/attendance/errors.h"
#include "core/attendance/roll_difference.h"
#include "core/security/transaction.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

using admissions::StayId;
using admissions::Trainee;
using security::FieldChange;
using security::Permit;
using security::Transaction;
using timetable::SessionId;
using timetable::SessionLine;

const QString kEntries = u"SELECT stay_id, mark, minutes FROM trainee_entry "
                         "WHERE session_id = ? ORDER BY stay_id"_s;
// With another group of the workshop at that hour.
const QString kElsewhere =
    u"SELECT DISTINCT t.stay_id FROM trainee_entry t JOIN session s ON s.id = t.session_id "
    "WHERE s.day = ? AND s.starts < ? AND s.ends > ? AND s.id <> ? "
    "AND t.mark NOT IN ('absent', 'elsewhere')"_s;
const QString kClear = u"DELETE FROM trainee_entry WHERE session_id = ?"_s;
const QString kAdd =
    u"INSERT INTO trainee_entry (session_id, stay_id, mark, minutes) VALUES (?, ?, ?, ?)"_s;

base::Result<std::set<StayId>> elsewhere(storage::Database &database, const SessionLine &session)
{
    const timetable::SessionPlan &plan = session.session.plan;
    storage::Statement row(database, kElsewhere);
    ET_TRY(row.run(plan.day, plan.span.ends, plan.span.starts, session.session.id));
    std::set<StayId> stays;
    while (row.next())
        stays.insert(row.id<admissions::StayTag>(0));
    ET_TRY(row.finished());
    return stays;
}

std::map<StayId, RollMark> byStay(const std::vector<TraineeEntry> &entries)
{
    std::map<StayId, RollMark> marks;
    for (const TraineeEntry &entry : entries)
        marks.emplace(entry.stay, entry.mark);
    return marks;
}

} // namespace

base::Result<std::vector<TraineeEntry>> TraineeRoll::entries(
    storage::Database &database, const Permit &, SessionId session)
{
    storage::Statement row(database, kEntries);
    ET_TRY(row.run(session));
    std::vector<TraineeEntry> entries;
    while (row.next()) {
        entries.push_back(
            {row.id<admissions::StayTag>(0), {markFrom(row.text(1)), row.minutes(2)}});
    }
    ET_TRY(row.finished());
    return entries;
}

base::Result<std::vector<TraineeRow>> TraineeRoll::rows(storage::Database &database,
    const Permit &permit, const SessionLine &session, const std::optional<Roll> &roll)
{
    const timetable::SessionPlan &plan = session.session.plan;
    ET_ASSIGN(auto expected, admissions::traineesBeside(database, permit, plan.group, plan.day));
    std::map<StayId, RollMark> marks = roll ? byStay(roll->trainees) : std::map<StayId, RollMark>();
    std::vector<TraineeRow> rows;
    if (!expected.empty()) {
        ET_ASSIGN(const auto away, elsewhere(database, session));
        for (Trainee &one : expected) {
            const auto saved = marks.find(one.stay);
            if (saved != marks.end()) {
                rows.push_back({std::move(one), saved->second, true, true});
                marks.erase(saved);
            } else {
                const Mark mark = away.contains(one.stay) ? Mark::Elsewhere : Mark::Present;
                rows.push_back({std::move(one), {mark, {}}, false, true});
            }
        }
    }
    std::vector<StayId> gone;
    for (const auto &[stay, mark] : marks)
        gone.push_back(stay);
    ET_ASSIGN(auto left, admissions::traineesOfStays(database, permit, gone));
    for (Trainee &one : left) {
        const RollMark mark = marks.at(one.stay);
        rows.push_back({std::move(one), mark, true, false});
    }
    return rows;
}

base::Done TraineeRoll::check(const Transaction &transaction, const SessionLine &session,
    const std::vector<TraineeEntry> &entries)
{
    if (entries.empty())
        return {};
    const timetable::SessionPlan &plan = session.session.plan;
    ET_ASSIGN(const auto expected,
        admissions::traineesBeside(
            transaction.database(), transaction.permit(), plan.group, plan.day));
    std::set<StayId> open;
    for (const Trainee &one : expected)
        open.insert(one.stay);
    for (const TraineeEntry &entry : entries) {
        if (open.erase(entry.stay) == 0) {
            return base::fail(errors::kNotExpected,
                QCoreApplication::translate("attendance",
                    "The roll names somebody whose stay is not on that day in this workshop. Open "
                    "the roll again."));
        }
        ET_TRY(checkMark(entry.mark, plan.span));
    }
    return {};
}

std::vector<TraineeEntry> TraineeRoll::inOrder(std::vector<TraineeEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
        [](const TraineeEntry &a, const TraineeEntry &b) { return a.stay < b.stay; });
    return entries;
}

base::Result<std::vector<FieldChange>> TraineeRoll::changes(const Transaction &transaction,
    const std::vector<TraineeEntry> &before, const std::vector<TraineeEntry> &after)
{
    const auto old = byStay(before);
    const auto now = byStay(after);
    std::vector<StayId> touched;
    for (const TraineeEntry &entry : before)
        touched.push_back(entry.stay);
    for (const TraineeEntry &entry : after) {
        if (!old.contains(entry.stay))
            touched.push_back(entry.stay);
    }
    ET_ASSIGN(const auto trainees,
        admissions::traineesOfStays(transaction.database(), transaction.permit(), touched));
    std::vector<FieldChange> changes;
    for (const Trainee &one : trainees) {
        const auto was = old.find(one.stay);
        const auto is = now.find(one.stay);
        if (was == old.end() && is->second == RollMark())
            continue;
        changes.push_back({u"trainee "_s + one.stayUuid,
            was == old.end() ? std::nullopt : std::optional(storedText(was->second)),
            is == now.end() ? std::nullopt : std::optional(storedText(is->second))});
    }
    return changes;
}

base::Done TraineeRoll::replace(
    Transaction &transaction, SessionId session, const std::vector<TraineeEntry> &entries)
{
    {
        storage::Statement clear(transaction.database(), kClear);
        ET_TRY(clear.run(session));
    }
    for (const TraineeEntry &entry : entries) {
        storage::Statement add(transaction.database(), kAdd);
        ET_TRY(add.run(session, entry.stay, storedName(entry.mark.mark), entry.mark.missed));
    }
    return {};
}

} // namespace attendance
