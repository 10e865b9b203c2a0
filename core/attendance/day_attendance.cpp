#include "core/attendance/day_attendance.h"

#include "core/attendance/counted_mark.h"
#include "core/attendance/expected_in.h"
#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

const QString kSessions =
    u"SELECT count(*), coalesce(sum(CASE WHEN s.state = 'held' THEN 1 ELSE 0 END), 0) "
    "FROM session s WHERE s.day = ? AND s.state <> 'cancelled'"_s;
const QString kOfOwnStudents = u" AND EXISTS (SELECT 1 FROM enrolment e WHERE e.student_id IN ("_s
    + enrolment::ownStudentIds() + u") AND "_s + expectedIn() + u')';
const QString kEntries =
    u"SELECT p.id, p.last_name, p.used_name, p.first_names, p.used_first_name, "_s + countedMark()
    + u", g.name FROM session s JOIN roll_entry r ON r.session_id = s.id "
      "JOIN enrolment e ON e.id = r.enrolment_id JOIN student p ON p.id = e.student_id "
      "JOIN training_group g ON g.id = s.group_id WHERE s.day = ?"_s;
const QString kOfOwn = u" AND e.student_id IN ("_s + enrolment::ownStudentIds() + u')';
const QString kInOrder = u" ORDER BY p.sort_key, p.id, s.starts, s.id"_s;

QString either(const QString &used, const QString &civil)
{
    return used.isEmpty() ? civil : used;
}

} // namespace

base::Result<DayAttendance> DayAttendanceRepository::ofDay(
    storage::Database &database, const security::Permit &permit, QDate day)
{
    const bool own = permit.reach() == security::Reach::Own;
    QVariantList values{storage::bound(day)};
    if (own)
        values << storage::bound(permit.account());
    DayAttendance found;
    {
        storage::Statement row(database, kSessions + (own ? kOfOwnStudents : QString()));
        ET_TRY(row.execute(values));
        if (row.next()) {
            found.sessions = row.smallInteger(0);
            found.rollsDone = row.smallInteger(1);
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kEntries + (own ? kOfOwn : QString()) + kInOrder);
    ET_TRY(row.execute(values));
    std::set<people::StudentId> called;
    std::set<people::StudentId> late;
    while (row.next()) {
        const auto student = row.id<people::StudentTag>(0);
        called.insert(student);
        if (row.text(5) == u"late")
            late.insert(student);
        if (row.text(5) != u"absent")
            continue;
        // The rows of one person follow each other.
        if (found.absents.empty() || found.absents.back().student != student) {
            found.absents.push_back({student,
                people::listName(
                    either(row.text(2), row.text(1)), either(row.text(4), row.text(3))),
                row.text(6), 0});
        }
        ++found.absents.back().missed;
    }
    ET_TRY(row.finished());
    found.called = int(called.size());
    found.late = int(late.size());
    return found;
}

} // namespace attendance
