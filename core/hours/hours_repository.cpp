#include "core/hours/hours_repository.h"

#include "core/attendance/counted_mark.h"
#include "core/attendance/expected_in.h"
#include "core/base/dates.h"
#include "core/enrolment/own_students.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using security::Permit;

// Nine sums: practice, theory and all, of what was planned, delivered and attended.
const QString kSums =
    u"sum(CASE n.counts_as WHEN 'practice' THEN h.planned ELSE 0 END), "
    "sum(CASE n.counts_as WHEN 'theory' THEN h.planned ELSE 0 END), sum(h.planned), "
    "sum(CASE n.counts_as WHEN 'practice' THEN h.delivered ELSE 0 END), "
    "sum(CASE n.counts_as WHEN 'theory' THEN h.delivered ELSE 0 END), sum(h.delivered), "
    "sum(CASE n.counts_as WHEN 'practice' THEN h.attended ELSE 0 END), "
    "sum(CASE n.counts_as WHEN 'theory' THEN h.attended ELSE 0 END), sum(h.attended) "_s;
const QString kFromWeeks = u"FROM hours_week h JOIN enrolment e ON e.id = h.enrolment_id "
                           "JOIN nature n ON n.code = h.nature WHERE e.year_id = ?"_s;
const QString kWeeks = u"SELECT h.enrolment_id, h.monday, h.term, "_s + kSums + kFromWeeks;
const QString kYear = u"SELECT h.enrolment_id, "_s + kSums + kFromWeeks;
// Hours taken over count in the week and the term of their last day.
const QString kFromOpenings =
    u"FROM opening_hours h JOIN enrolment e ON e.id = h.enrolment_id JOIN nature n ON n.code = "
    "h.nature WHERE h.taken_back_at IS NULL AND e.year_id = ?"_s;
const QString kOpeningWeeks =
    u"SELECT h.enrolment_id, h.until, coalesce((SELECT max(t.position) FROM term t WHERE "
    "t.first_day <= h.until AND t.last_day >= h.until), 0), "_s
    + kSums + kFromOpenings;
const QString kByOpening = u" GROUP BY h.enrolment_id, h.until ORDER BY h.enrolment_id, h.until"_s;
const QString kOpeningsBehind =
    u"SELECT h.id, h.until, n.label, n.counts_as, h.planned, h.delivered, h.attended FROM "
    "opening_hours h JOIN nature n ON n.code = h.nature JOIN enrolment e ON e.id = h.enrolment_id "
    "WHERE h.taken_back_at IS NULL AND h.enrolment_id = ? AND h.until >= ? AND h.until <= ?"_s;
const QString kInOpeningOrder = u" ORDER BY h.until, n.position, h.id"_s;
const QString kByEnrolment = u" GROUP BY h.enrolment_id"_s;
const QString kByWeek =
    u" GROUP BY h.enrolment_id, h.monday, h.term ORDER BY h.enrolment_id, h.monday, h.term"_s;
const QString kStudents =
    u"SELECT e.id, p.id, p.last_name, p.used_name, p.first_names, p.used_first_name FROM enrolment "
    "e JOIN student p ON p.id = e.student_id WHERE e.year_id = ?"_s;
const QString kInListOrder = u" ORDER BY p.sort_key, p.id, e.id"_s;
const QString kMemberships =
    u"SELECT m.enrolment_id, m.group_id, g.kind, m.valid_from, m.valid_to FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id JOIN training_group g ON g.id = m.group_id "
    "WHERE e.year_id = ?"_s;
const QString kGroups = u"SELECT id, name, kind FROM training_group ORDER BY folded_name, id"_s;
const QString kBehind =
    u"SELECT s.id, s.day, s.starts, s.ends, n.label, n.counts_as, g.name, s.subject, "_s
    + attendance::countedMark() + u", "_s + attendance::countedMinutes()
    + u" FROM roll_entry r JOIN session s ON s.id = r.session_id JOIN nature n ON n.code = "
      "s.nature JOIN training_group g ON g.id = s.group_id JOIN enrolment e ON e.id = "
      "r.enrolment_id "
      "WHERE r.enrolment_id = ? AND s.day >= ? AND s.day <= ?"_s;
const QString kInDayOrder = u" ORDER BY s.day, s.starts, s.id"_s;
const QString kAhead =
    u"SELECT e.id, s.day, n.counts_as, sum(s.ends - s.starts) FROM session s JOIN nature n ON "
    "n.code = s.nature CROSS JOIN enrolment e "
    "WHERE e.year_id = ? AND s.state = 'planned' AND s.day >= ? AND s.day <= ? AND "_s
    + attendance::expectedIn();
const QString kByDay = u" GROUP BY e.id, s.day, n.counts_as ORDER BY e.id, s.day"_s;

// The query of everybody or of one's own students, then its order, with the values.
base::Done run(storage::Statement &statement, const Permit &permit, QVariantList values)
{
    if (permit.reach() == security::Reach::Own)
        values << storage::bound(permit.account());
    return statement.execute(values);
}

QString narrowed(const QString &sql, const Permit &permit, const QString &order = {})
{
    if (permit.reach() != security::Reach::Own)
        return sql + order;
    return sql + u" AND e.student_id IN ("_s + enrolment::ownStudentIds() + u')' + order;
}

// Practice, theory and all, from a column on.
Split splitAt(const storage::Statement &row, int column)
{
    const base::Minutes practice = row.minutes(column);
    const base::Minutes theory = row.minutes(column + 1);
    return {practice, theory, row.minutes(column + 2) - practice - theory};
}

// What was taken over, as weeks of their own.
base::Result<std::vector<WeekHours>> openings(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kOpeningWeeks, permit, kByOpening));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<WeekHours> weeks;
    while (row.next()) {
        weeks.push_back({row.id<enrolment::EnrolmentTag>(0), base::mondayOf(row.date(1)),
            row.smallInteger(2), {splitAt(row, 3), splitAt(row, 6), splitAt(row, 9)}, true});
    }
    ET_TRY(row.finished());
    return weeks;
}

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

base::Result<std::vector<WeekHours>> HoursRepository::weeks(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kWeeks, permit, kByWeek));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<WeekHours> weeks;
    while (row.next()) {
        weeks.push_back({row.id<enrolment::EnrolmentTag>(0), row.date(1), row.smallInteger(2),
            {splitAt(row, 3), splitAt(row, 6), splitAt(row, 9)}});
    }
    ET_TRY(row.finished());
    ET_ASSIGN(const auto opening, openings(database, permit, year));
    if (opening.empty())
        return weeks;
    const auto rolls = ptrdiff_t(weeks.size());
    weeks.insert(weeks.end(), opening.begin(), opening.end());
    std::inplace_merge(weeks.begin(), weeks.begin() + rolls, weeks.end(),
        [](const WeekHours &a, const WeekHours &b) {
            return std::pair(a.enrolment, a.monday) < std::pair(b.enrolment, b.monday);
        });
    return weeks;
}

base::Result<std::vector<StudentHours>> HoursRepository::year(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    struct Sum {
        HoursSums hours;
        bool withOpening = false;
    };
    QHash<qint64, Sum> sums;
    {
        storage::Statement row(database, narrowed(kYear, permit, kByEnrolment));
        ET_TRY(run(row, permit, {storage::bound(year)}));
        while (row.next()) {
            sums.insert(
                row.integer(0), {{splitAt(row, 1), splitAt(row, 4), splitAt(row, 7)}, false});
        }
        ET_TRY(row.finished());
    }
    ET_ASSIGN(const auto opening, openings(database, permit, year));
    for (const WeekHours &week : opening) {
        Sum &sum = sums[week.enrolment.value()];
        sum.hours += week.hours;
        sum.withOpening = true;
    }
    ET_ASSIGN(const auto students, HoursRepository::students(database, permit, year));
    std::vector<StudentHours> all;
    for (const Student &student : students) {
        const auto sum = sums.constFind(student.enrolment.value());
        if (sum != sums.constEnd())
            all.push_back({student, sum->hours, sum->withOpening});
    }
    return all;
}

base::Result<std::vector<Student>> HoursRepository::students(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kStudents, permit, kInListOrder));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<Student> students;
    while (row.next()) {
        students.push_back({row.id<enrolment::EnrolmentTag>(0), row.id<people::StudentTag>(1),
            row.text(3).isEmpty() ? row.text(2) : row.text(3),
            row.text(5).isEmpty() ? row.text(4) : row.text(5)});
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

base::Result<std::vector<DayAhead>> HoursRepository::ahead(storage::Database &database,
    const Permit &permit, school::SchoolYearId year, QDate from, QDate to)
{
    storage::Statement row(database, narrowed(kAhead, permit, kByDay));
    ET_TRY(run(row, permit, {storage::bound(year), storage::bound(from), storage::bound(to)}));
    std::vector<DayAhead> days;
    while (row.next()) {
        const auto enrolment = row.id<enrolment::EnrolmentTag>(0);
        const QDate day = row.date(1);
        if (days.empty() || days.back().enrolment != enrolment || days.back().day != day)
            days.push_back({enrolment, day, {}});
        days.back().planned.add(timetable::countsAsFrom(row.text(2)), row.minutes(3));
    }
    ET_TRY(row.finished());
    return days;
}

} // namespace hours
