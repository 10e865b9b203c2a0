#include "core/attendance/attendance_totals.h"

#include "core/attendance/counted_mark.h"
#include "core/enrolment/own_students.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

const QString kMinutes =
    u"SELECT h.group_id, g.name, sum(h.delivered), sum(h.attended) FROM hours_week h "
    "JOIN enrolment e ON e.id = h.enrolment_id JOIN training_group g ON g.id = h.group_id "
    "WHERE e.year_id = ?"_s;
const QString kMinutesByGroup =
    u" GROUP BY h.group_id, g.name, g.folded_name ORDER BY g.folded_name"_s;
// Those with a word of the office, or not present: they stand in an index of their own.
const QString kMarks = u"SELECT s.group_id, "_s + countedMark() + u", count(*), sum("_s
    + countedMinutes()
    + u") FROM roll_entry r JOIN enrolment e ON e.id = r.enrolment_id "
      "JOIN session s ON s.id = r.session_id WHERE e.year_id = ? "
      "AND (r.mark <> 'present' OR r.office_mark IS NOT NULL) AND "_s
    + countedMark() + u" IN ('absent', 'late')"_s;
const QString kMarksByGroup = u" GROUP BY s.group_id, "_s + countedMark();

} // namespace

base::Result<std::vector<AttendanceTotals>> AttendanceTotalsRepository::ofYear(
    storage::Database &database, const security::Permit &permit, school::SchoolYearId year)
{
    const bool own = permit.reach() == security::Reach::Own;
    const QString narrowed =
        own ? u" AND e.student_id IN ("_s + enrolment::ownStudentIds() + u')' : QString();
    QVariantList values{storage::bound(year)};
    if (own)
        values << storage::bound(permit.account());
    std::vector<AttendanceTotals> totals;
    std::map<school::GroupId, size_t> places;
    {
        storage::Statement row(database, kMinutes + narrowed + kMinutesByGroup);
        ET_TRY(row.execute(values));
        while (row.next()) {
            const auto group = row.id<school::GroupTag>(0);
            places.emplace(group, totals.size());
            totals.push_back({group, row.text(1), row.minutes(2), row.minutes(3), 0, 0, {}});
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kMarks + narrowed + kMarksByGroup);
    ET_TRY(row.execute(values));
    while (row.next()) {
        const auto place = places.find(row.id<school::GroupTag>(0));
        if (place == places.end())
            continue;
        AttendanceTotals &group = totals[place->second];
        if (row.text(1) == u"absent") {
            group.absences = row.smallInteger(2);
        } else {
            group.lates = row.smallInteger(2);
            group.lateMinutes = row.minutes(3);
        }
    }
    ET_TRY(row.finished());
    return totals;
}

} // namespace attendance
