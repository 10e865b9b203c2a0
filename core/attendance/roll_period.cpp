#include "core/attendance/roll_period.h"

#include "core/attendance/roll_repository.h"
#include "core/storage/statement.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

const QString kDone =
    u"SELECT s.id, c.row_version, c.closed_at FROM session s JOIN roll_call c ON c.session_id = "
    "s.id WHERE s.day >= ? AND s.day <= ?"_s;
const QString kOfGroup = u" AND s.group_id = ?"_s;
const QString kInOrder = u" ORDER BY s.day, s.starts, s.id"_s;

} // namespace

base::Result<PeriodState> RollPeriodRepository::state(
    storage::Database &database, const security::Permit &permit, const RollPeriod &period)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    PeriodState state;
    ET_ASSIGN(state.missing, RollRepository::toDo(database, permit, period.from, period.to));
    std::set<timetable::SessionId> incomplete;
    std::erase_if(state.missing,
        [&](const RollToDo &one) { return period.group && one.group != *period.group; });
    for (const RollToDo &one : state.missing)
        incomplete.insert(one.session);
    storage::Statement row(database, kDone + (period.group ? kOfGroup : QString()) + kInOrder);
    QVariantList values{storage::bound(period.from), storage::bound(period.to)};
    if (period.group)
        values << storage::bound(*period.group);
    ET_TRY(row.execute(values));
    while (row.next()) {
        const RollVersion roll{row.id<timetable::SessionTag>(0), row.smallInteger(1)};
        if (!row.isNull(2))
            ++state.closed;
        else if (!incomplete.contains(roll.session))
            state.closable.push_back(roll);
    }
    ET_TRY(row.finished());
    return state;
}

} // namespace attendance
