#include "core/rosters/roster_repository.h"

#include "core/enrolment/own_students.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace rosters {

namespace {

using security::Permit;

const QString kColumns =
    u"SELECT s.id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "s.birth_date, s.phone, s.email FROM student s WHERE "_s;
// Enrolled on the day; an enrolment that nobody ended is over with its year.
const QString kEnrolled =
    u"s.id IN (SELECT e.student_id FROM enrolment e JOIN school_year y ON y.id = e.year_id "
    "WHERE e.entry_on <= ? AND (e.exit_on IS NULL OR e.exit_on >= ?) AND y.first_day <= ? "
    "AND y.last_day >= ?"_s;
const QString kInGroup =
    u" AND e.id IN (SELECT m.enrolment_id FROM group_membership m WHERE m.group_id = ? "
    "AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?))"_s;
const QString kInOrder = u" ORDER BY s.sort_key, s.id"_s;
const QString kGroups =
    u"SELECT e.student_id, g.kind, g.name FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id JOIN training_group g ON g.id = m.group_id "
    "WHERE m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) AND e.entry_on <= ? "
    "AND (e.exit_on IS NULL OR e.exit_on >= ?)"_s;
const QString kHeading = u"SELECT g.name, coalesce(w.name, '') FROM training_group g "
                         "LEFT JOIN workshop w ON w.id = g.workshop_id WHERE g.id = ?"_s;
const QString kInCharge =
    u"SELECT DISTINCT CASE WHEN b.role = 'master' THEN 0 WHEN b.role = 'teacher' THEN 1 ELSE 2 "
    u"END, "
    "t.last_name, t.first_name FROM group_staff b JOIN staff t ON t.id = b.staff_id "
    "WHERE b.group_id = ? AND b.valid_from <= ? AND (b.valid_to IS NULL OR b.valid_to >= ?) "
    "ORDER BY 1, 2, 3"_s;
const QString kPhoto = u"SELECT bytes FROM student_photo WHERE student_id = ?"_s;

base::Result<std::vector<RosterPerson>> rowsOf(storage::Statement &row)
{
    std::vector<RosterPerson> people;
    while (row.next()) {
        RosterPerson one;
        one.student = row.id<people::StudentTag>(0);
        one.lastName = row.text(1);
        one.firstName = people::firstOf(row.text(2));
        one.birthDate = row.date(3);
        one.phone = row.text(4);
        one.email = row.text(5);
        people.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    return people;
}

// One query for each of those who are named: a page of labels is no reason for a huge IN ().
base::Result<std::vector<RosterPerson>> named(
    storage::Database &database, const Permit &permit, const std::vector<people::StudentId> &ids)
{
    const bool own = permit.reach() == security::Reach::Own;
    const QString sql = kColumns + u"s.id = ?"_s
        + (own ? u" AND s.id IN ("_s + enrolment::ownStudentIds() + u')' : QString());
    std::vector<RosterPerson> people;
    for (const people::StudentId id : ids) {
        QVariantList values{storage::bound(id)};
        if (own)
            values += storage::bound(permit.account());
        storage::Statement row(database, sql);
        ET_TRY(row.execute(values));
        ET_ASSIGN(auto found, rowsOf(row));
        std::move(found.begin(), found.end(), std::back_inserter(people));
    }
    return people;
}

base::Result<std::vector<RosterPerson>> enrolled(
    storage::Database &database, const Permit &permit, const RosterQuery &query)
{
    const QVariant day = storage::bound(query.day);
    QString sql = kColumns + kEnrolled;
    QVariantList values{day, day, day, day};
    if (query.group) {
        sql += kInGroup;
        values << storage::bound(*query.group) << day << day;
    }
    sql += u')';
    if (!query.group && permit.reach() == security::Reach::Own) {
        sql += u" AND s.id IN ("_s + enrolment::ownStudentIds() + u')';
        values += storage::bound(permit.account());
    }
    storage::Statement row(database, sql + kInOrder);
    ET_TRY(row.execute(values));
    return rowsOf(row);
}

base::Done addGroups(storage::Database &database, QDate day, std::vector<RosterPerson> &people)
{
    QHash<people::StudentId, RosterPerson *> places;
    for (RosterPerson &one : people)
        places.insert(one.student, &one);
    storage::Statement row(database, kGroups);
    ET_TRY(row.run(day, day, day, day));
    while (row.next()) {
        RosterPerson *one = places.value(row.id<people::StudentTag>(0));
        if (one)
            (row.text(1) == u"workshop" ? one->workshopGroup : one->theoryGroup) = row.text(2);
    }
    return row.finished();
}

} // namespace

base::Result<std::vector<RosterPerson>> RosterRepository::people(
    storage::Database &database, const Permit &permit, const RosterQuery &query)
{
    ET_ASSIGN(auto people,
        query.group || query.students.empty() ? enrolled(database, permit, query)
                                              : named(database, permit, query.students));
    ET_TRY(addGroups(database, query.day, people));
    return people;
}

base::Result<RosterHeading> RosterRepository::heading(
    storage::Database &database, const Permit &, const RosterQuery &query)
{
    RosterHeading heading{query.title, {}, {}, query.day};
    if (!query.group)
        return heading;
    {
        storage::Statement row(database, kHeading);
        ET_TRY(row.run(*query.group));
        if (row.next()) {
            if (heading.title.isEmpty())
                heading.title = row.text(0);
            heading.workshop = row.text(1);
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kInCharge);
    ET_TRY(row.run(*query.group, query.day, query.day));
    while (row.next()) {
        const QString name = people::letterName(row.text(1), row.text(2));
        if (!heading.inCharge.contains(name))
            heading.inCharge += name;
    }
    ET_TRY(row.finished());
    return heading;
}

base::Result<QByteArray> RosterRepository::photo(
    storage::Database &database, const Permit &, people::StudentId student)
{
    storage::Statement row(database, kPhoto);
    ET_TRY(row.run(student));
    QByteArray bytes;
    if (row.next())
        bytes = row.bytes(0);
    ET_TRY(row.finished());
    return bytes;
}

} // namespace rosters
