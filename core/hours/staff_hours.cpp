#include "core/hours/staff_hours.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using school::StaffId;
using security::Permit;

const QString kInCharge =
    u"SELECT t.id, t.last_name, t.first_name, s.state, n.counts_as, "
    "CASE WHEN s.day < ? THEN 1 ELSE 0 END AS is_over, "
    "CASE WHEN s.replaced_by IS NULL THEN 0 ELSE 1 END AS replaces, sum(s.ends - s.starts) "
    "FROM session s JOIN nature n ON n.code = s.nature "
    "JOIN staff t ON t.id = coalesce(s.replaced_by, s.staff_id) "
    "WHERE s.state <> 'cancelled' AND s.day >= ? AND s.day <= ?"_s;
const QString kByStaff = u" GROUP BY t.id, t.last_name, t.first_name, s.state, n.counts_as, 6, 7"_s;
const QString kReplaced =
    u"SELECT t.id, t.last_name, t.first_name, sum(s.ends - s.starts) FROM session s "
    "JOIN staff t ON t.id = s.staff_id WHERE s.replaced_by IS NOT NULL "
    "AND s.replaced_by <> s.staff_id AND s.state <> 'cancelled' AND s.day >= ? AND s.day <= ?"_s;
const QString kByReplaced = u" GROUP BY t.id, t.last_name, t.first_name"_s;
const QString kSessions =
    u"SELECT s.id, s.day, s.starts, s.ends, g.name, n.label, n.counts_as, s.state, "
    "CASE WHEN s.replaced_by IS NULL THEN 0 ELSE 1 END FROM session s "
    "JOIN nature n ON n.code = s.nature JOIN training_group g ON g.id = s.group_id "
    "JOIN staff t ON t.id = coalesce(s.replaced_by, s.staff_id) "
    "WHERE s.state <> 'cancelled' AND t.id = ? AND s.day >= ? AND s.day <= ?"_s;
const QString kInOrder = u" ORDER BY s.day, s.starts, s.id"_s;
const QString kOneself = u" AND t.account_id = ?"_s;
const QString kMasters =
    u"SELECT DISTINCT s.group_id, s.day, t.first_name, t.last_name FROM session s "
    "JOIN nature n ON n.code = s.nature AND n.counts_as = 'practice' "
    "JOIN training_group g ON g.id = s.group_id AND g.kind = 'workshop' "
    "JOIN staff t ON t.id = s.staff_id "
    "WHERE s.state <> 'cancelled' AND s.day >= ? AND s.day <= ? "
    "ORDER BY s.group_id, s.day, t.last_name, t.first_name"_s;

struct Narrowed {
    QString condition;
    QVariantList account;
};

Narrowed narrowed(const Permit &permit)
{
    if (permit.reach() != security::Reach::Own)
        return {};
    return {kOneself, {storage::bound(permit.account())}};
}

class People {
public:
    StaffHours &at(const storage::Statement &row)
    {
        const auto staff = row.id<school::StaffTag>(0);
        const auto [place, isNew] = m_places.try_emplace(staff, m_people.size());
        if (isNew) {
            m_people.push_back(
                {staff, people::listName(row.text(1), row.text(2)), {}, {}, {}, {}, {}});
        }
        return m_people[place->second];
    }
    std::vector<StaffHours> byName()
    {
        std::sort(m_people.begin(), m_people.end(), [](const StaffHours &a, const StaffHours &b) {
            return base::frenchCollator().compare(a.name, b.name) < 0;
        });
        return std::move(m_people);
    }

private:
    std::vector<StaffHours> m_people;
    std::map<StaffId, size_t> m_places;
};

base::Done readInCharge(storage::Database &database, const Permit &permit, QDate from, QDate to,
    QDate today, People &people)
{
    const Narrowed own = narrowed(permit);
    storage::Statement row(database, kInCharge + own.condition + kByStaff);
    ET_TRY(row.execute(QVariantList{storage::bound(today), storage::bound(from), storage::bound(to)}
        + own.account));
    while (row.next()) {
        StaffHours &one = people.at(row);
        const auto countsAs = timetable::countsAsFrom(row.text(4));
        const base::Minutes minutes = row.minutes(7);
        if (row.text(3) == u"held") {
            one.given.add(countsAs, minutes);
            if (row.flag(6))
                one.replacing += minutes;
        } else if (row.flag(5)) {
            one.waiting += minutes;
        } else {
            one.ahead.add(countsAs, minutes);
        }
    }
    return row.finished();
}

} // namespace

base::Result<std::vector<StaffHours>> StaffHoursRepository::between(
    storage::Database &database, const Permit &permit, QDate from, QDate to, QDate today)
{
    People people;
    ET_TRY(readInCharge(database, permit, from, to, today, people));
    const Narrowed own = narrowed(permit);
    storage::Statement row(database, kReplaced + own.condition + kByReplaced);
    ET_TRY(row.execute(QVariantList{storage::bound(from), storage::bound(to)} + own.account));
    while (row.next())
        people.at(row).replaced += row.minutes(3);
    ET_TRY(row.finished());
    return people.byName();
}

base::Result<std::vector<StaffSession>> StaffHoursRepository::sessions(
    storage::Database &database, const Permit &permit, StaffId staff, QDate from, QDate to)
{
    const Narrowed own = narrowed(permit);
    storage::Statement row(database, kSessions + own.condition + kInOrder);
    ET_TRY(row.execute(QVariantList{storage::bound(staff), storage::bound(from), storage::bound(to)}
        + own.account));
    std::vector<StaffSession> sessions;
    while (row.next()) {
        sessions.push_back({row.id<timetable::SessionTag>(0), row.date(1),
            {row.smallInteger(2), row.smallInteger(3)}, row.text(4), row.text(5),
            timetable::countsAsFrom(row.text(6)), row.text(7) == u"held", row.flag(8)});
    }
    ET_TRY(row.finished());
    return sessions;
}

base::Result<std::vector<ManyMasters>> StaffHoursRepository::manyMasters(
    storage::Database &database, const Permit &permit, QDate from, QDate to)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadHours);
    storage::Statement row(database, kMasters);
    ET_TRY(row.run(from, to));
    std::vector<ManyMasters> weeks;
    while (row.next()) {
        const auto group = row.id<school::GroupTag>(0);
        const QDate monday = base::mondayOf(row.date(1));
        if (weeks.empty() || weeks.back().group != group || weeks.back().monday != monday)
            weeks.push_back({group, monday, {}});
        const QString name = u"%1 %2"_s.arg(row.text(2), row.text(3)).trimmed();
        if (!weeks.back().names.contains(name))
            weeks.back().names += name;
    }
    ET_TRY(row.finished());
    std::erase_if(weeks, [](const ManyMasters &week) { return week.names.size() < 2; });
    return weeks;
}

} // namespace hours
