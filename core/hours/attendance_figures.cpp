#include "core/hours/attendance_figures.h"

#include "core/attendance/counted_mark.h"
#include "core/attendance/mark.h"
#include "core/enrolment/own_students.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using attendance::Mark;
using security::Permit;

// Counting entries needs their key alone; what is not "present" stands in an index of its own. Both
// are far shorter than reading every entry.
const QString kHeld =
    u"SELECT s.group_id, g.name, substr(s.day, 1, 7), sum((s.ends - s.starts) * (SELECT count(*) "
    "FROM roll_entry r WHERE r.session_id = s.id%1)) FROM session s JOIN training_group g ON "
    "g.id = s.group_id WHERE s.state = 'held' AND s.day >= ? AND s.day <= ? "
    "GROUP BY s.group_id, g.name, g.folded_name, substr(s.day, 1, 7) "
    "ORDER BY g.folded_name, s.group_id, 3"_s;
const QString kNotPresent =
    u" FROM roll_entry r JOIN session s ON s.id = r.session_id WHERE (r.mark <> 'present' OR "
    "r.office_mark IS NOT NULL) AND s.day >= ? AND s.day <= ?"_s;
const QString kByMonth = u"SELECT s.group_id, substr(s.day, 1, 7), "_s + attendance::countedMark()
    + u", count(*), sum(s.ends - s.starts), sum("_s + attendance::countedMinutes() + u')'
    + kNotPresent;
const QString kMonthly =
    u" GROUP BY s.group_id, substr(s.day, 1, 7), "_s + attendance::countedMark();
const QString kByStudent = u"SELECT r.enrolment_id, "_s + attendance::countedMark()
    + u", count(*), sum("_s + attendance::countedMinutes() + u"), sum(s.ends - s.starts)"_s
    + kNotPresent;
const QString kEach =
    u" GROUP BY r.enrolment_id, "_s + attendance::countedMark() + u" ORDER BY r.enrolment_id"_s;

using Key = std::pair<qint64, QString>; // group and month

// The entries of one's own students alone; nothing where everybody's are read.
QString ownEntries(const Permit &permit)
{
    if (permit.reach() != security::Reach::Own)
        return {};
    return u" AND r.enrolment_id IN (SELECT e.id FROM enrolment e WHERE e.student_id IN ("_s
        + enrolment::ownStudentIds() + u"))"_s;
}

QVariantList accountOf(const Permit &permit)
{
    return permit.reach() == security::Reach::Own ? QVariantList{storage::bound(permit.account())}
                                                  : QVariantList();
}

const attendance::MarkRule &ruleOf(Mark mark)
{
    return *std::find_if(attendance::kMarkRules.begin(), attendance::kMarkRules.end(),
        [&](const attendance::MarkRule &rule) { return rule.mark == mark; });
}

// Takes off what count entries of one mark were not given or not attended.
void takeOff(
    MonthAttendance &month, Mark mark, int count, base::Minutes length, base::Minutes minutes)
{
    const attendance::MarkRule &rule = ruleOf(mark);
    if (!rule.delivered)
        month.delivered -= length;
    switch (rule.attended) {
    case attendance::Attended::Whole:
        break;
    case attendance::Attended::WithoutMissed:
        month.attended -= minutes;
        break;
    case attendance::Attended::None:
        month.attended -= length;
        break;
    }
    if (mark == Mark::Absent) {
        month.absences += count;
        month.missed += length;
    }
    month.lates += mark == Mark::Late ? count : 0;
}

} // namespace

base::Result<std::vector<MonthAttendance>> AttendanceFigures::months(
    storage::Database &database, const Permit &permit, QDate from, QDate to)
{
    const QString own = ownEntries(permit);
    const QVariantList account = accountOf(permit);
    const QVariantList days{storage::bound(from), storage::bound(to)};
    std::vector<MonthAttendance> months;
    std::map<Key, size_t> places;
    {
        // The account comes first: it is asked for inside the sum.
        storage::Statement row(database, QString(kHeld).replace(u"%1"_s, own));
        ET_TRY(row.execute(account + days));
        while (row.next()) {
            const base::Minutes all = row.minutes(3);
            if (all == base::Minutes())
                continue;
            const auto group = row.id<school::GroupTag>(0);
            places.emplace(Key(group.value(), row.text(2)), months.size());
            months.push_back({group, row.text(1),
                QDate::fromString(row.text(2) + u"-01"_s, Qt::ISODate), all, all, 0, 0});
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kByMonth + own + kMonthly);
    ET_TRY(row.execute(days + account));
    while (row.next()) {
        const auto place = places.find(Key(row.integer(0), row.text(1)));
        if (place == places.end())
            continue;
        takeOff(months[place->second], attendance::markFrom(row.text(2)), row.smallInteger(3),
            row.minutes(4), row.minutes(5));
    }
    ET_TRY(row.finished());
    return months;
}

base::Result<std::vector<MissedSessions>> AttendanceFigures::missed(
    storage::Database &database, const Permit &permit, QDate from, QDate to)
{
    const QVariantList days{storage::bound(from), storage::bound(to)};
    storage::Statement row(database, kByStudent + ownEntries(permit) + kEach);
    ET_TRY(row.execute(days + accountOf(permit)));
    std::vector<MissedSessions> missed;
    while (row.next()) {
        const Mark mark = attendance::markFrom(row.text(1));
        if (mark != Mark::Absent && mark != Mark::Late)
            continue;
        const auto enrolment = row.id<enrolment::EnrolmentTag>(0);
        if (missed.empty() || missed.back().enrolment != enrolment)
            missed.push_back({enrolment, 0, 0, {}});
        if (mark == Mark::Absent) {
            missed.back().absences += row.smallInteger(2);
            missed.back().missed += row.minutes(4);
        } else {
            missed.back().lates += row.smallInteger(2);
            missed.back().lateMinutes += row.minutes(3);
        }
    }
    ET_TRY(row.finished());
    return missed;
}

} // namespace hours
