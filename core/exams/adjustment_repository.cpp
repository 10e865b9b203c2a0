#include "core/exams/adjustment_repository.h"

#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

// The group is the last workshop group of the school year that ends in the session's year.
const QString kLines =
    u"SELECT a.id, a.uuid, a.student_id, a.session, a.kind, a.detail, a.state, a.decided_on, "
    "a.row_version, s.last_name, s.used_name, s.first_names, s.used_first_name, "
    "coalesce((SELECT g.name FROM group_membership m "
    "JOIN training_group g ON g.id = m.group_id JOIN enrolment e ON e.id = m.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id WHERE g.kind = 'workshop' "
    "AND e.student_id = a.student_id AND CAST(substr(y.last_day, 1, 4) AS bigint) = a.session "
    "ORDER BY m.valid_from DESC, m.id DESC LIMIT 1), '') "
    "FROM exam_adjustment a JOIN student s ON s.id = a.student_id "_s;
const QString kCandidates =
    u"SELECT DISTINCT s.sort_key, s.id, s.last_name, s.used_name, s.first_names, "
    "s.used_first_name FROM student s JOIN enrolment e ON e.student_id = s.id "
    "JOIN school_year y ON y.id = e.year_id "
    "WHERE CAST(substr(y.last_day, 1, 4) AS bigint) BETWEEN ? AND ? "
    "ORDER BY s.sort_key, s.id"_s;
const QString kInsert =
    u"INSERT INTO exam_adjustment (uuid, student_id, session, kind, detail, state, decided_on) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE exam_adjustment SET kind = ?, detail = ?, state = ?, decided_on = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM exam_adjustment WHERE id = ? AND row_version = ?"_s;

QString nameFrom(const storage::Statement &row, int first)
{
    people::StudentDetails person;
    person.lastName = row.text(first);
    person.usedName = row.text(first + 1);
    person.firstNames = row.text(first + 2);
    person.usedFirstName = row.text(first + 3);
    return people::listName(person);
}

base::Result<AdjustmentLine> lineOf(const storage::Statement &row)
{
    ET_ASSIGN(const AdjustmentKind kind, adjustmentKindFrom(row.text(4)));
    ET_ASSIGN(const AdjustmentState state, adjustmentStateFrom(row.text(6)));
    return AdjustmentLine{{row.id<ExamAdjustmentTag>(0), row.text(1), row.id<people::StudentTag>(2),
                              row.smallInteger(3), {kind, row.text(5), state, row.optionalDate(7)},
                              row.smallInteger(8)},
        nameFrom(row, 9), row.text(13)};
}

base::Result<std::vector<AdjustmentLine>> read(storage::Database &database,
    const security::Permit &permit, const QString &where, qint64 key, const QString &order)
{
    const bool isOwn = permit.reach() == security::Reach::Own;
    QString sql = kLines + u"WHERE "_s + where;
    QVariantList values{key};
    if (isOwn) {
        sql += u" AND a.student_id IN ("_s + enrolment::ownStudentIds() + u')';
        values << storage::bound(permit.account());
    }
    storage::Statement row(database, sql + u" ORDER BY "_s + order);
    ET_TRY(row.execute(values));
    std::vector<AdjustmentLine> lines;
    while (row.next()) {
        ET_ASSIGN(AdjustmentLine line, lineOf(row));
        lines.push_back(std::move(line));
    }
    ET_TRY(row.finished());
    return lines;
}

} // namespace

base::Result<std::vector<AdjustmentLine>> AdjustmentRepository::ofSession(
    storage::Database &database, const security::Permit &permit, int session)
{
    return read(database, permit, u"a.session = ?"_s, session, u"s.sort_key, s.id, a.id"_s);
}

base::Result<std::vector<AdjustmentLine>> AdjustmentRepository::ofStudent(
    storage::Database &database, const security::Permit &permit, people::StudentId student)
{
    return read(
        database, permit, u"a.student_id = ?"_s, student.value(), u"a.session DESC, a.id"_s);
}

base::Result<std::vector<AdjustmentCandidate>> AdjustmentRepository::candidates(
    storage::Database &database, const security::Permit &, int session)
{
    storage::Statement row(database, kCandidates);
    ET_TRY(row.run(session - 1, session));
    std::vector<AdjustmentCandidate> candidates;
    while (row.next())
        candidates.push_back({row.id<people::StudentTag>(1), nameFrom(row, 2)});
    ET_TRY(row.finished());
    return candidates;
}

base::Result<std::optional<Adjustment>> AdjustmentRepository::find(
    storage::Database &database, const security::Permit &permit, ExamAdjustmentId id)
{
    ET_ASSIGN(const auto lines, read(database, permit, u"a.id = ?"_s, id.value(), u"a.id"_s));
    return lines.empty() ? std::nullopt : std::optional(lines.front().adjustment);
}

base::Result<ExamAdjustmentId> AdjustmentRepository::insert(security::Transaction &transaction,
    const QString &uuid, people::StudentId student, int session, const AdjustmentDetails &details)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, student, session, storedName(details.kind), details.detail,
        storedName(details.state), details.decidedOn));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return ExamAdjustmentId(id);
}

base::Result<bool> AdjustmentRepository::update(security::Transaction &transaction,
    ExamAdjustmentId id, int rowVersion, const AdjustmentDetails &details)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(storedName(details.kind), details.detail, storedName(details.state),
        details.decidedOn, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> AdjustmentRepository::remove(
    security::Transaction &transaction, ExamAdjustmentId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace exams
