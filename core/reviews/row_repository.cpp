#include "core/reviews/row_repository.h"

#include "core/enrolment/own_students.h"
#include "core/people/distinguished.h"
#include "core/people/student.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

using security::Permit;

// The enrolments of a term: t, e and the young person p. Functions, as constants of other files are
// not there yet before main().
QString ofTerm()
{
    return u" FROM term t JOIN school_year y ON y.id = t.year_id "
           "JOIN enrolment e ON e.year_id = t.year_id JOIN student p ON p.id = e.student_id "
           "WHERE t.id = ? AND e.entry_on <= t.last_day "
           "AND coalesce(e.exit_on, t.last_day) >= t.first_day"_s;
}

// A colleague in charge of a group while the young person was in it, between two days.
QString inCharge(const QString &first, const QString &last)
{
    return u" FROM group_staff gs JOIN staff s ON s.id = gs.staff_id "
           "JOIN group_membership m ON m.group_id = gs.group_id WHERE m.enrolment_id = e.id "
           "AND gs.valid_from <= %2 AND coalesce(gs.valid_to, %2) >= %1 "
           "AND m.valid_from <= %2 AND coalesce(m.valid_to, %2) >= %1 "
           "AND gs.valid_from <= coalesce(m.valid_to, %2) "
           "AND m.valid_from <= coalesce(gs.valid_to, %2)"_s.arg(first, last);
}

// One ?: the account; then the last 31 October before today and the account again.
QString isOwn(bool isToWrite)
{
    const QString here = isToWrite ? inCharge(u"t.first_day"_s, u"t.last_day"_s)
                                   : inCharge(u"y.first_day"_s, u"y.last_day"_s);
    const QString inTime =
        u"(y.last_day >= ? AND EXISTS (SELECT 1"_s + here + u" AND s.account_id = ?))"_s;
    if (isToWrite)
        return u" AND "_s + inTime;
    return u" AND ("_s + inTime + u" OR e.student_id IN ("_s + enrolment::ownStudentIds() + u"))"_s;
}

QDate oldestYearEnd(QDate today)
{
    // Years that ended on or after this day may still be written: 31 October after them is not
    // over.
    const QDate sameYear(today.year(), 10, 31);
    return (sameYear < today ? sameYear : sameYear.addYears(-1)).addDays(1);
}

QString narrowed(const QString &sql, const Permit &permit, const RowQuery &query)
{
    return sql + (query.enrolment ? u" AND e.id = ?"_s : QString())
        + (permit.reach() == security::Reach::Own ? isOwn(query.isToWrite) : QString());
}

QVariantList valuesOf(const Permit &permit, const RowQuery &query)
{
    QVariantList values{storage::bound(query.term)};
    if (query.enrolment)
        values << storage::bound(*query.enrolment);
    if (permit.reach() == security::Reach::Own) {
        values << storage::bound(oldestYearEnd(query.today)) << storage::bound(permit.account());
        if (!query.isToWrite)
            values << storage::bound(permit.account());
    }
    return values;
}

using Places = QHash<qint64, size_t>; // by enrolment

base::Done addGroups(storage::Database &database, const Permit &permit, const RowQuery &query,
    std::vector<ReviewRow> &rows, const Places &places)
{
    static const QString start =
        u"SELECT e.id, g.id, g.name FROM term t JOIN school_year y ON y.id = t.year_id "
        "JOIN enrolment e ON e.year_id = t.year_id JOIN group_membership m "
        "ON m.enrolment_id = e.id JOIN training_group g ON g.id = m.group_id "
        "WHERE t.id = ? AND g.kind = 'workshop' AND m.valid_from <= t.last_day "
        "AND coalesce(m.valid_to, t.last_day) >= t.first_day"_s;
    // The latest one wins: it is read last.
    storage::Statement row(
        database, narrowed(start, permit, query) + u" ORDER BY e.id, m.valid_from, m.id"_s);
    ET_TRY(row.execute(valuesOf(permit, query)));
    while (row.next()) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd())
            continue;
        rows[*place].group = row.id<school::GroupTag>(1);
        rows[*place].groupName = row.text(2);
    }
    return row.finished();
}

base::Done addWriters(storage::Database &database, const Permit &permit, const RowQuery &query,
    std::vector<ReviewRow> &rows, const Places &places)
{
    static const QString start =
        u"SELECT e.id, s.id, s.first_name, s.last_name, gs.role FROM term t "
        "JOIN school_year y ON y.id = t.year_id JOIN enrolment e ON e.year_id = t.year_id "
        "JOIN group_membership m ON m.enrolment_id = e.id "
        "JOIN group_staff gs ON gs.group_id = m.group_id JOIN staff s ON s.id = gs.staff_id "
        "WHERE t.id = ? AND gs.role IN ('master', 'teacher') AND gs.valid_from <= t.last_day "
        "AND coalesce(gs.valid_to, t.last_day) >= t.first_day AND m.valid_from <= t.last_day "
        "AND coalesce(m.valid_to, t.last_day) >= t.first_day "
        "AND gs.valid_from <= coalesce(m.valid_to, t.last_day) "
        "AND m.valid_from <= coalesce(gs.valid_to, t.last_day)"_s;
    storage::Statement row(
        database, narrowed(start, permit, query) + u" ORDER BY e.id, s.last_name, s.id"_s);
    ET_TRY(row.execute(valuesOf(permit, query)));
    while (row.next()) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd())
            continue;
        std::vector<Writer> &writers = rows[*place].writers;
        const auto staff = row.id<school::StaffTag>(1);
        const bool isMaster = row.text(4) == u"master";
        if (!writers.empty() && writers.back().staff == staff) {
            writers.back().isMaster = writers.back().isMaster || isMaster;
            continue;
        }
        writers.push_back(
            {staff, QString(row.text(2) + u' ' + row.text(3)).trimmed(), isMaster, false});
    }
    ET_TRY(row.finished());
    // The master first, as the group is the master's.
    for (ReviewRow &one : rows) {
        std::stable_sort(one.writers.begin(), one.writers.end(),
            [](const Writer &a, const Writer &b) { return a.isMaster && !b.isMaster; });
    }
    return {};
}

ReviewState stateAfter(ReviewState earlier, bool isFinal)
{
    if (isFinal)
        return ReviewState::Final;
    return earlier == ReviewState::Final ? ReviewState::Again : ReviewState::Open;
}

base::Done addVersions(storage::Database &database, const RowQuery &query,
    std::vector<ReviewRow> &rows, const Places &places)
{
    static const QString sql = u"SELECT enrolment_id, version, finished_at, finished_name "
                               "FROM review WHERE term_id = ? ORDER BY enrolment_id, version"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(query.term));
    while (row.next()) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd())
            continue;
        ReviewRow &one = rows[*place];
        const bool isFinal = !row.isNull(2);
        one.state = stateAfter(one.state, isFinal);
        one.version = row.smallInteger(1);
        if (isFinal) {
            one.finishedAt = row.instant(2);
            one.finishedName = row.text(3);
        }
    }
    return row.finished();
}

base::Done addWritten(storage::Database &database, const RowQuery &query,
    std::vector<ReviewRow> &rows, const Places &places)
{
    static const QString sql =
        u"SELECT r.enrolment_id, r.version, q.kind, q.staff_id FROM review r "
        "JOIN review_part q ON q.review_id = r.id WHERE r.term_id = ? AND q.words <> ''"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(query.term));
    while (row.next()) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd() || rows[*place].version != row.smallInteger(1))
            continue;
        const auto staff = row.optionalId<school::StaffTag>(3);
        if (!staff) {
            ++rows[*place].ownWords;
            continue;
        }
        for (Writer &writer : rows[*place].writers)
            writer.hasWritten = writer.hasWritten || writer.staff == *staff;
    }
    return row.finished();
}

} // namespace

base::Result<std::vector<ReviewRow>> RowRepository::rows(
    storage::Database &database, const Permit &permit, const RowQuery &query)
{
    static const QString start =
        u"SELECT e.id, p.id, p.last_name, p.used_name, p.first_names, p.used_first_name, "
        "p.birth_date"_s
        + ofTerm();
    std::vector<ReviewRow> rows;
    Places places;
    std::vector<people::NamedPerson> people;
    {
        storage::Statement row(
            database, narrowed(start, permit, query) + u" ORDER BY p.sort_key, p.id, e.id"_s);
        ET_TRY(row.execute(valuesOf(permit, query)));
        while (row.next()) {
            const auto shown = [&row](int stored, int used) {
                return row.text(used).isEmpty() ? row.text(stored) : row.text(used);
            };
            ReviewRow one;
            one.enrolment = row.id<enrolment::EnrolmentTag>(0);
            one.student = row.id<people::StudentTag>(1);
            people.push_back({one.student,
                people::listName(shown(2, 3), people::firstOf(shown(4, 5))), row.date(6)});
            places.insert(one.enrolment.value(), rows.size());
            rows.push_back(std::move(one));
        }
        ET_TRY(row.finished());
    }
    const QStringList names = people::distinguished(people);
    for (size_t at = 0; at < rows.size(); ++at)
        rows[at].listName = names[qsizetype(at)];
    ET_TRY(addGroups(database, permit, query, rows, places));
    ET_TRY(addWriters(database, permit, query, rows, places));
    ET_TRY(addVersions(database, query, rows, places));
    ET_TRY(addWritten(database, query, rows, places));
    return rows;
}

base::Result<bool> RowRepository::reaches(
    storage::Database &database, const Permit &permit, const RowQuery &query)
{
    static const QString start = u"SELECT count(*)"_s + ofTerm();
    storage::Statement row(database, narrowed(start, permit, query));
    ET_TRY(row.execute(valuesOf(permit, query)));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return count > 0;
}

} // namespace reviews
