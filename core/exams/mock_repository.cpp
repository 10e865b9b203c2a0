#include "core/exams/mock_repository.h"

#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

const QString kExams =
    u"SELECT x.id, x.uuid, x.version_id, d.short_name, x.name, x.held_on, x.row_version "
    "FROM mock_exam x JOIN diploma_version v ON v.id = x.version_id "
    "JOIN diploma d ON d.id = v.diploma_id "_s;
const QString kAll = kExams + u"ORDER BY x.held_on DESC, x.id DESC"_s;
const QString kFind = kExams + u"WHERE x.id = ?"_s;
const QString kOnTheWay =
    u"FROM path p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id JOIN student s ON s.id = e.student_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "WHERE y.first_day <= ? AND y.last_day >= ? AND p.valid_from <= ? "
    "AND (p.valid_to IS NULL OR p.valid_to >= ?) AND e.entry_on <= ? "
    "AND (e.exit_on IS NULL OR e.exit_on >= ?) "_s;
const QString kRows =
    u"SELECT e.id, s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, "
    "coalesce((SELECT g.name FROM group_membership m JOIN training_group g ON g.id = m.group_id "
    "WHERE m.enrolment_id = e.id AND g.kind = 'workshop' AND m.valid_from <= ? "
    "ORDER BY m.valid_from DESC, m.id DESC LIMIT 1), '') "_s
    + kOnTheWay + u"AND v.id = ? "_s;
const QString kChoices = u"SELECT DISTINCT v.id, d.short_name "_s + kOnTheWay;
const QString kMarks = u"SELECT enrolment_id, unit_id, result, mark_hundredths FROM mock_mark "
                       "WHERE mock_exam_id = ?"_s;
const QString kStudentOf = u"SELECT student_id FROM enrolment WHERE id = ?"_s;
const QString kInsert = u"INSERT INTO mock_exam (uuid, version_id, name, held_on) "
                        "VALUES (?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate = u"UPDATE mock_exam SET name = ?, held_on = ?, "
                        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM mock_exam WHERE id = ? AND row_version = ?"_s;
const QString kClearMark =
    u"DELETE FROM mock_mark WHERE mock_exam_id = ? AND enrolment_id = ? AND unit_id = ?"_s;
const QString kSetMark =
    u"INSERT INTO mock_mark (mock_exam_id, enrolment_id, unit_id, result, mark_hundredths) "
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (mock_exam_id, enrolment_id, unit_id) DO UPDATE SET "
    "result = excluded.result, mark_hundredths = excluded.mark_hundredths"_s;

base::Result<std::vector<MockExam>> read(
    storage::Database &database, const QString &sql, const QVariantList &values)
{
    storage::Statement row(database, sql);
    ET_TRY(row.execute(values));
    std::vector<MockExam> exams;
    while (row.next()) {
        exams.push_back(
            {row.id<MockExamTag>(0), row.text(1), row.id<diplomas::DiplomaVersionTag>(2),
                row.text(3), {row.text(4), row.date(5)}, row.smallInteger(6)});
    }
    ET_TRY(row.finished());
    return exams;
}

// The day, six times: year, stage and enrolment hold on it.
QVariantList onTheWay(QDate day)
{
    return QVariantList(6, storage::bound(day));
}

void keepToOwn(QString &sql, QVariantList &values, const security::Permit &permit)
{
    if (permit.reach() != security::Reach::Own)
        return;
    sql += u"AND s.id IN ("_s + enrolment::ownStudentIds() + u") "_s;
    values << storage::bound(permit.account());
}

} // namespace

base::Result<std::vector<MockExam>> MockRepository::all(
    storage::Database &database, const security::Permit &)
{
    return read(database, kAll, {});
}

base::Result<std::optional<MockExam>> MockRepository::find(
    storage::Database &database, const security::Permit &, MockExamId id)
{
    ET_ASSIGN(const auto found, read(database, kFind, {storage::bound(id)}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<std::vector<MockRow>> MockRepository::rows(
    storage::Database &database, const security::Permit &permit, const MockExam &exam)
{
    QString sql = kRows;
    QVariantList values{storage::bound(exam.details.heldOn)};
    values += onTheWay(exam.details.heldOn);
    values << storage::bound(exam.version);
    keepToOwn(sql, values, permit);
    storage::Statement row(database, sql + u"ORDER BY s.sort_key, s.id"_s);
    ET_TRY(row.execute(values));
    std::vector<MockRow> rows;
    while (row.next()) {
        people::StudentDetails person;
        person.lastName = row.text(2);
        person.usedName = row.text(3);
        person.firstNames = row.text(4);
        person.usedFirstName = row.text(5);
        rows.push_back({row.id<enrolment::EnrolmentTag>(0), row.id<people::StudentTag>(1),
            people::listName(person), row.text(6)});
    }
    ET_TRY(row.finished());
    return rows;
}

base::Result<MockRepository::Marks> MockRepository::marks(
    storage::Database &database, const security::Permit &, MockExamId id)
{
    storage::Statement row(database, kMarks);
    ET_TRY(row.run(id));
    Marks marks;
    while (row.next()) {
        ET_ASSIGN(const UnitResult result, unitResultFrom(row.text(2)));
        UnitMark mark{result, {}, {}};
        if (!row.isNull(3))
            mark.mark = row.smallInteger(3);
        marks[{row.integer(0), row.integer(1)}] = mark;
    }
    ET_TRY(row.finished());
    return marks;
}

base::Result<std::vector<MockChoice>> MockRepository::choices(
    storage::Database &database, const security::Permit &permit, QDate day)
{
    QString sql = kChoices;
    QVariantList values = onTheWay(day);
    keepToOwn(sql, values, permit);
    storage::Statement row(database, sql + u"ORDER BY d.short_name, v.id"_s);
    ET_TRY(row.execute(values));
    std::vector<MockChoice> choices;
    while (row.next())
        choices.push_back({row.id<diplomas::DiplomaVersionTag>(0), row.text(1)});
    ET_TRY(row.finished());
    return choices;
}

base::Result<std::optional<people::StudentId>> MockRepository::studentOf(
    storage::Database &database, enrolment::EnrolmentId id)
{
    storage::Statement row(database, kStudentOf);
    ET_TRY(row.run(id));
    if (row.next())
        return row.id<people::StudentTag>(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<MockExamId> MockRepository::insert(security::Transaction &transaction,
    const QString &uuid, diplomas::DiplomaVersionId version, const MockExamDetails &details)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, version, details.name, details.heldOn));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return MockExamId(id);
}

base::Result<bool> MockRepository::update(security::Transaction &transaction, MockExamId id,
    int rowVersion, const MockExamDetails &details)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(details.name, details.heldOn, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> MockRepository::remove(
    security::Transaction &transaction, MockExamId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Done MockRepository::setMark(security::Transaction &transaction, MockExamId id,
    enrolment::EnrolmentId enrolment, diplomas::ExamUnitId unit, const UnitMark &mark)
{
    if (mark.result == UnitResult::Waiting) {
        storage::Statement clear(transaction.database(), kClearMark);
        return clear.run(id, enrolment, unit);
    }
    storage::Statement set(transaction.database(), kSetMark);
    return set.run(id, enrolment, unit, storedName(mark.result), mark.mark);
}

} // namespace exams
