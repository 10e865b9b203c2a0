#include "core/hours/hours_repository.h"

#include "core/attendance/counted_mark.h"
#include "core/hours/own_rows.h"
#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using security::Permit;

const QString kOpeningsBehind =
    u"SELECT h.id, h.until, n.label, n.counts_as, h.planned, h.delivered, h.attended FROM "
    "opening_hours h JOIN nature n ON n.code = h.nature JOIN enrolment e ON e.id = h.enrolment_id "
    "WHERE h.taken_back_at IS NULL AND h.enrolment_id = ? AND h.until >= ? AND h.until <= ?"_s;
const QString kInOpeningOrder = u" ORDER BY h.until, n.position, h.id"_s;
const QString kStudents =
    u"SELECT e.id, p.id, p.last_name, p.used_name, p.first_names, p.used_first_name, e.entry_on, "
    "e.exit_on FROM enrolment e JOIN student p ON p.id = e.student_id WHERE e.year_id = ?"_s;
const QString kInListOrder = u" ORDER BY p.sort_key, p.id, e.id"_s;
const QString kMemberships =
    u"SELECT m.enrolment_id, m.group_id, g.kind, m.valid_from, m.valid_to FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id JOIN training_group g ON g.id = m.group_id "
    "WHERE e.year_id = ?"_s;
const QString kGroups = u"SELECT id, name, kind FROM training_group ORDER BY folded_name, id"_s;
// CROSS JOIN: by the student's own entries; by day it would be the sessions of the whole school.
const QString kBehind =
    u"SELECT s.id, s.day, s.starts, s.ends, n.label, n.counts_as, g.name, s.subject, "_s
    + attendance::countedMark() + u", "_s + attendance::countedMinutes()
    + u" FROM roll_entry r CROSS JOIN session s JOIN nature n ON n.code = "
      "s.nature JOIN training_group g ON g.id = s.group_id JOIN enrolment e ON e.id = "
      "r.enrolment_id "
      "WHERE r.enrolment_id = ? AND s.id = r.session_id AND s.day >= ? AND s.day <= ?"_s;
const QString kInDayOrder = u" ORDER BY s.day, s.starts, s.id"_s;

base::Result<std::vector<SessionBehind>> openingsBehind(storage::Database &database,
    const Permit &permit, enrolment::EnrolmentId enrolment, QDate from, QDate to)
{
    storage::Statement row(database, narrowed(kOpeningsBehind, permit, kInOpeningOrder));
    ET_TRY(run(row, permit, {storage::bound(enrolment), storage::bound(from), storage::bound(to)}));
    std::vector<SessionBehind> lines;
    while (row.next()) {
        lines.push_back({timetable::SessionId(0), row.date(1), {0, 0}, row.text(2),
            timetable::countsAsFrom(row.text(3)), {}, {}, {},
            {row.minutes(4), row.minutes(5), row.minutes(6)}, row.integer(0)});
    }
    ET_TRY(row.finished());
    return lines;
}

} // namespace

base::Result<std::vector<Student>> HoursRepository::students(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kStudents, permit, kInListOrder));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<Student> students;
    while (row.next()) {
        students.push_back({row.id<enrolment::EnrolmentTag>(0), row.id<people::StudentTag>(1),
            row.text(3).isEmpty() ? row.text(2) : row.text(3),
            row.text(5).isEmpty() ? row.text(4) : row.text(5), {row.date(6), row.optionalDate(7)}});
    }
    ET_TRY(row.finished());
    return students;
}

base::Result<std::vector<Membership>> HoursRepository::memberships(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kMemberships, permit));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<Membership> memberships;
    while (row.next()) {
        memberships.push_back({row.id<enrolment::EnrolmentTag>(0), row.id<school::GroupTag>(1),
            row.text(2), {row.date(3), row.optionalDate(4)}});
    }
    ET_TRY(row.finished());
    return memberships;
}

base::Result<std::vector<Group>> HoursRepository::groups(
    storage::Database &database, const Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadHours);
    storage::Statement row(database, kGroups);
    ET_TRY(row.run());
    std::vector<Group> groups;
    while (row.next())
        groups.push_back({row.id<school::GroupTag>(0), row.text(1), row.text(2)});
    ET_TRY(row.finished());
    return groups;
}

base::Result<std::vector<SessionBehind>> HoursRepository::behind(storage::Database &database,
    const Permit &permit, enrolment::EnrolmentId enrolment, QDate from, QDate to)
{
    ET_ASSIGN(auto sessions, openingsBehind(database, permit, enrolment, from, to));
    storage::Statement row(database, narrowed(kBehind, permit, kInDayOrder));
    ET_TRY(run(row, permit, {storage::bound(enrolment), storage::bound(from), storage::bound(to)}));
    while (row.next()) {
        const timetable::DaySpan span{row.smallInteger(2), row.smallInteger(3)};
        const attendance::RollMark mark{attendance::markFrom(row.text(8)), row.minutes(9)};
        sessions.push_back({row.id<timetable::SessionTag>(0), row.date(1), span, row.text(4),
            timetable::countsAsFrom(row.text(5)), row.text(6), row.text(7), mark,
            attendance::hoursOf(mark, span.length())});
    }
    ET_TRY(row.finished());
    return sessions;
}

} // namespace hours
