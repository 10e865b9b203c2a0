#include "core/follow_up/day_repository.h"

#include "core/attendance/counted_mark.h"
#include "core/base/dates.h"
#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using security::Permit;
using storage::bound;

const QString kWho =
    u"p.id, e.id, p.uuid, CASE WHEN p.used_name <> '' THEN p.used_name ELSE p.last_name END, "
    "CASE WHEN p.used_first_name <> '' THEN p.used_first_name ELSE p.first_names END, "
    "p.birth_date, p.phone, coalesce((SELECT g.name FROM group_membership m JOIN training_group g "
    "ON g.id = m.group_id WHERE m.enrolment_id = e.id AND g.kind = 'workshop' AND m.valid_from <= "
    "? AND (m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY m.valid_from DESC LIMIT 1), '')"_s;
const QString kMissing = u"SELECT "_s + kWho + u", s.id, s.starts, s.ends, h.name, "_s
    + attendance::countedMark() + u", "_s + attendance::countedMinutes()
    + u" FROM session s JOIN roll_entry r ON r.session_id = s.id "
      "JOIN enrolment e ON e.id = r.enrolment_id JOIN student p ON p.id = e.student_id "
      "JOIN training_group h ON h.id = s.group_id WHERE s.day = ? "
      "AND (r.mark <> 'present' OR r.office_mark IS NOT NULL) AND "_s
    + attendance::countedMark() + u" IN ('absent', 'late', 'left')"_s;
const QString kOfOwn = u" AND e.student_id IN ("_s + enrolment::ownStudentIds() + u')';
const QString kInOrder = u" ORDER BY p.sort_key, p.id, s.starts, s.id"_s;
const QString kStudent = u"SELECT "_s + kWho
    + u" FROM enrolment e JOIN student p ON p.id = e.student_id JOIN school_year y "
      "ON y.id = e.year_id WHERE p.id = ? AND e.entry_on <= ? "
      "AND coalesce(e.exit_on, y.last_day) >= ?"_s;
const QString kRolls =
    u"SELECT count(*), coalesce(sum(CASE WHEN s.state = 'held' THEN 1 ELSE 0 END), 0) "
    "FROM session s WHERE s.day = ? AND s.state <> 'cancelled'"_s;
const QString kOfOwnStudents =
    u" AND EXISTS (SELECT 1 FROM group_membership m JOIN enrolment e ON e.id = m.enrolment_id "
    "WHERE m.group_id = s.group_id AND e.student_id IN ("_s
    + enrolment::ownStudentIds() + u"))"_s;
constexpr int kWhoWidth = 8;

FollowedStudent whoOf(const storage::Statement &row)
{
    return {row.id<people::StudentTag>(0), row.id<enrolment::EnrolmentTag>(1), row.text(2),
        row.text(3), people::firstOf(row.text(4)), row.date(5), row.text(6), row.text(7)};
}

} // namespace

base::Result<std::vector<AbsentOfDay>> DayRepository::missing(
    storage::Database &database, const Permit &permit, QDate day)
{
    const bool own = permit.reach() == security::Reach::Own;
    QVariantList values{bound(day), bound(day), bound(day)};
    if (own)
        values << bound(permit.account());
    storage::Statement row(database, kMissing + (own ? kOfOwn : QString()) + kInOrder);
    ET_TRY(row.execute(values));
    std::vector<AbsentOfDay> found;
    while (row.next()) {
        if (found.empty() || found.back().who.student != row.id<people::StudentTag>(0)) {
            AbsentOfDay absent;
            absent.who = whoOf(row);
            absent.age = base::ageOn(absent.who.birthDate, day);
            found.push_back(std::move(absent));
        }
        found.back().sessions.push_back({row.id<timetable::SessionTag>(kWhoWidth),
            {row.smallInteger(kWhoWidth + 1), row.smallInteger(kWhoWidth + 2)},
            row.text(kWhoWidth + 3),
            {attendance::markFrom(row.text(kWhoWidth + 4)), row.minutes(kWhoWidth + 5)}});
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<std::optional<FollowedStudent>> DayRepository::student(
    storage::Database &database, const Permit &, people::StudentId student, QDate day)
{
    storage::Statement row(database, kStudent);
    ET_TRY(row.run(day, day, student, day, day));
    std::optional<FollowedStudent> found;
    if (row.next())
        found = whoOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<DayRepository::Rolls> DayRepository::rolls(
    storage::Database &database, const Permit &permit, QDate day)
{
    const bool own = permit.reach() == security::Reach::Own;
    QVariantList values{bound(day)};
    if (own)
        values << bound(permit.account());
    storage::Statement row(database, kRolls + (own ? kOfOwnStudents : QString()));
    ET_TRY(row.execute(values));
    Rolls rolls;
    if (row.next())
        rolls = {row.smallInteger(0), row.smallInteger(1)};
    ET_TRY(row.finished());
    return rolls;
}

} // namespace follow_up
