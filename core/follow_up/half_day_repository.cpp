#include "core/follow_up/half_day_repository.h"

#include "core/attendance/counted_mark.h"
#include "core/attendance/expected_in.h"
#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using enrolment::EnrolmentId;
using security::Permit;
using storage::bound;

// CROSS JOIN keeps the order of reading. Of everybody: day by day (by student it would be all the
// entries of a year). Of one student: by their own entries (by day it would be the whole school).
const QString kCalled = u"SELECT r.enrolment_id, s.day, s.starts, s.ends, "_s
    + attendance::countedMark()
    + u" FROM %1 WHERE s.day >= ? AND s.day <= ? AND r.session_id = s.id AND "_s
    + attendance::countedMark() + u" <> 'exempted'"_s;
const QString kBySession = u"session s CROSS JOIN roll_entry r"_s;
const QString kByEntry = u"roll_entry r CROSS JOIN session s"_s;
const QString kByEither = u"session s, roll_entry r"_s;
// Whom, and on which days: the index of those who were not simply there answers it. The plus keeps
// each session's few entries from being sought one by one for all of these.
const QString kOnDaysMissed =
    u" AND (+r.enrolment_id, s.day) IN (SELECT r.enrolment_id, s.day FROM session s "
    "JOIN roll_entry r ON r.session_id = s.id WHERE s.day >= ? AND s.day <= ? "
    "AND (r.mark <> 'present' OR r.office_mark IS NOT NULL) AND "_s
    + attendance::countedMark() + u" = 'absent')"_s;
const QString kOfStudent = u" AND %1 IN (SELECT q.id FROM enrolment q WHERE q.student_id = ?)"_s;
const QString kOfOwn = u" AND %1 IN (SELECT q.id FROM enrolment q WHERE q.student_id IN ("_s
    + enrolment::ownStudentIds() + u"))"_s;
const QString kUncalled = u"SELECT e.id, s.day, s.starts, s.ends FROM %1 WHERE "_s
    + attendance::expectedIn()
    + u" AND s.state = 'planned' AND s.day >= ? AND s.day <= ? AND (s.day < ? OR (s.day = ? AND "
      "s.ends <= ?))"_s;
const QString kEverybody = u"session s, enrolment e"_s;
const QString kOneOfGroups = u"enrolment e CROSS JOIN session s"_s;
const QString kInGroups =
    u" AND s.group_id IN (SELECT w.group_id FROM group_membership w WHERE w.enrolment_id = e.id)"_s;
const QString kMissingRolls =
    u"SELECT count(*) FROM session s WHERE s.state = 'planned' AND s.day >= ? AND s.day <= ? "
    "AND (s.day < ? OR (s.day = ? AND s.ends <= ?))"_s;
const QString kOfOwnStudents =
    u" AND EXISTS (SELECT 1 FROM group_membership m JOIN enrolment e ON e.id = m.enrolment_id "
    "WHERE m.group_id = s.group_id AND e.student_id IN ("_s
    + enrolment::ownStudentIds() + u"))"_s;
const QString kPeople =
    u"SELECT e.id, p.id, p.uuid, CASE WHEN p.used_name <> '' THEN p.used_name ELSE p.last_name "
    "END, CASE WHEN p.used_first_name <> '' THEN p.used_first_name ELSE p.first_names END, "
    "p.birth_date, p.phone, coalesce((SELECT g.name FROM group_membership m JOIN training_group g "
    "ON g.id = m.group_id WHERE m.enrolment_id = e.id AND g.kind = 'workshop' AND m.valid_from <= "
    "? ORDER BY m.valid_from DESC LIMIT 1), '') FROM enrolment e JOIN student p ON p.id = "
    "e.student_id JOIN school_year y ON y.id = e.year_id WHERE e.entry_on <= ? AND "
    "coalesce(e.exit_on, y.last_day) >= ?"_s;
const QString kPeopleOrder = u" ORDER BY p.sort_key, p.id, e.entry_on DESC"_s;

using Sessions = QHash<EnrolmentId, std::vector<OwedSession>>;

// What narrows a query to one student or to one's own, with its values.
void narrow(QString &sql, QVariantList &values, const Permit &permit, const HalfDayQuery &query,
    const QString &column)
{
    if (query.student) {
        sql += kOfStudent.arg(column);
        values << bound(*query.student);
    }
    if (permit.reach() == security::Reach::Own) {
        sql += kOfOwn.arg(column);
        values << bound(permit.account());
    }
}

const QString &orderOfReading(const HalfDayQuery &query)
{
    if (query.student)
        return kByEntry;
    return query.onlyMissed ? kBySession : kByEither;
}

base::Done addCalled(Sessions &sessions, storage::Database &database, const Permit &permit,
    const HalfDayQuery &query)
{
    QString sql = kCalled.arg(orderOfReading(query));
    QVariantList values{bound(query.from), bound(query.to)};
    if (query.onlyMissed) {
        sql += kOnDaysMissed;
        values << bound(query.from) << bound(query.to);
    }
    narrow(sql, values, permit, query, u"r.enrolment_id"_s);
    storage::Statement row(database, sql);
    ET_TRY(row.execute(values));
    while (row.next()) {
        OwedSession session{row.date(1), {row.smallInteger(2), row.smallInteger(3)}};
        if (row.text(4) == u"absent")
            session.missed = session.span;
        sessions[row.id<enrolment::EnrolmentTag>(0)].push_back(session);
    }
    return row.finished();
}

int minuteOf(const QDateTime &now)
{
    return timetable::minuteOfDay(now.time());
}

base::Done addUncalled(Sessions &sessions, storage::Database &database, const Permit &permit,
    const HalfDayQuery &query, const QDateTime &now)
{
    QString sql = kUncalled.arg(query.student ? kOneOfGroups : kEverybody);
    QVariantList values{bound(query.from), bound(query.to), bound(now.date()), bound(now.date()),
        bound(minuteOf(now))};
    if (query.student)
        sql += kInGroups;
    narrow(sql, values, permit, query, u"e.id"_s);
    storage::Statement row(database, sql);
    ET_TRY(row.execute(values));
    while (row.next()) {
        const auto enrolment = row.id<enrolment::EnrolmentTag>(0);
        if (query.onlyMissed && !sessions.contains(enrolment))
            continue;
        sessions[enrolment].push_back(
            {row.date(1), {row.smallInteger(2), row.smallInteger(3)}, false});
    }
    return row.finished();
}

} // namespace

QString FollowedStudent::listName() const
{
    return people::listName(lastName, firstName);
}

QString FollowedStudent::letterName() const
{
    return people::letterName(lastName, firstName);
}

base::Result<std::vector<OwedTo>> HalfDayRepository::owed(storage::Database &database,
    const Permit &permit, const HalfDayQuery &query, const QDateTime &now)
{
    Sessions sessions;
    ET_TRY(addCalled(sessions, database, permit, query));
    ET_TRY(addUncalled(sessions, database, permit, query, now));
    QString sql = kPeople;
    QVariantList values{bound(query.to), bound(query.to), bound(query.from)};
    narrow(sql, values, permit, query, u"e.id"_s);
    storage::Statement row(database, sql + kPeopleOrder);
    ET_TRY(row.execute(values));
    std::vector<OwedTo> found;
    while (row.next()) {
        const auto enrolment = row.id<enrolment::EnrolmentTag>(0);
        const auto theirs = sessions.constFind(enrolment);
        if (theirs == sessions.constEnd() && query.onlyMissed)
            continue;
        const auto student = row.id<people::StudentTag>(1);
        // Who left and came back has two enrolments and one line.
        if (found.empty() || found.back().who.student != student) {
            found.push_back(
                {{student, enrolment, row.text(2), row.text(3), people::firstOf(row.text(4)),
                     row.date(5), row.text(6), row.text(7)},
                    {}});
        }
        if (theirs != sessions.constEnd()) {
            auto &all = found.back().sessions;
            all.insert(all.end(), theirs->begin(), theirs->end());
        }
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<int> HalfDayRepository::missingRolls(
    storage::Database &database, const Permit &permit, QDate from, QDate to, const QDateTime &now)
{
    QString sql = kMissingRolls;
    QVariantList values{
        bound(from), bound(to), bound(now.date()), bound(now.date()), bound(minuteOf(now))};
    if (permit.reach() == security::Reach::Own) {
        sql += kOfOwnStudents;
        values << bound(permit.account());
    }
    storage::Statement row(database, sql);
    ET_TRY(row.execute(values));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return int(count);
}

} // namespace follow_up
