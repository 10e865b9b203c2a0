#include "core/exams/exam_repository.h"

#include "core/exams/exam_rows.h"
#include "core/storage/statement.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

const QString kColumns =
    u"SELECT r.id, r.uuid, r.student_id, r.diploma_version_id, r.session, r.candidate_number, "
    "r.present, r.row_version, x.outcome, x.honours, x.decided_on, x.source, r.printed_on, "
    "r.signed_on, r.sent_on FROM exam_registration r LEFT JOIN exam_result x ON x.registration_id = r.id "_s;
const QString kFind = kColumns + u"WHERE r.id = ?"_s;
const QString kOfStudent = kColumns + u"WHERE r.student_id = ? ORDER BY r.session DESC, r.id"_s;
const QString kValidSessions =
    u"SELECT d.short_name, v.first_session, v.last_session FROM diploma_version v "
    "JOIN diploma d ON d.id = v.diploma_id WHERE v.id = ?"_s;
const QString kStudentUuid = u"SELECT uuid FROM student WHERE id = ?"_s;

const QString kCounts =
    u"SELECT d.short_name, d.id, count(*), count(CASE WHEN r.present = 1 THEN 1 END), "
    "count(CASE WHEN r.present = 0 THEN 1 END), "
    "count(CASE WHEN x.outcome = 'admitted' THEN 1 END), "
    "count(CASE WHEN x.outcome = 'partial' THEN 1 END), "
    "count(CASE WHEN x.outcome = 'deferred' THEN 1 END), "
    "count(CASE WHEN x.outcome = 'admitted' AND x.honours <> '' THEN 1 END) "
    "FROM exam_registration r JOIN diploma_version v ON v.id = r.diploma_version_id "
    "JOIN diploma d ON d.id = v.diploma_id LEFT JOIN exam_result x ON x.registration_id = r.id "
    "WHERE r.session = ? GROUP BY d.id, d.short_name"_s;
// Whose first path towards a diploma aims at the session. Dates are ISO text on both engines.
const QString kCohorts =
    u"SELECT d.short_name, d.id, count(DISTINCT e.student_id), "
    "count(DISTINCT CASE WHEN x.outcome = 'admitted' THEN e.student_id END) "
    "FROM path p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "LEFT JOIN exam_registration r ON r.student_id = e.student_id AND r.session = ? "
    "AND r.diploma_version_id IN (SELECT w.id FROM diploma_version w "
    "WHERE w.diploma_id = v.diploma_id) "
    "LEFT JOIN exam_result x ON x.registration_id = r.id "
    "WHERE CAST(substr(y.last_day, 1, 4) AS bigint) + p.planned_years - p.year_of_path = ? "
    "AND NOT EXISTS (SELECT 1 FROM path q JOIN enrolment f ON f.id = q.enrolment_id "
    "JOIN diploma_version u ON u.id = q.diploma_version_id WHERE f.student_id = e.student_id "
    "AND u.diploma_id = v.diploma_id AND q.valid_from < p.valid_from) "
    "GROUP BY d.id, d.short_name"_s;

const QString kInsert =
    u"INSERT INTO exam_registration (uuid, student_id, diploma_version_id, session, "
    "candidate_number, present) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE exam_registration SET candidate_number = ?, present = ?, "
    "printed_on = ?, signed_on = ?, sent_on = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kNextVersion = u"UPDATE exam_registration SET row_version = row_version + 1 "
                             "WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM exam_registration WHERE id = ? AND row_version = ?"_s;
const QString kSetResult =
    u"INSERT INTO exam_result (registration_id, outcome, honours, decided_on, source) "
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (registration_id) DO UPDATE SET "
    "outcome = excluded.outcome, honours = excluded.honours, decided_on = excluded.decided_on, "
    "source = excluded.source, row_version = exam_result.row_version + 1"_s;
const QString kClearResult = u"DELETE FROM exam_result WHERE registration_id = ?"_s;

template <class... Values>
base::Result<std::vector<Registration>> read(
    storage::Database &database, const QString &sql, const Values &...values)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(values...));
    std::vector<Registration> registrations;
    while (row.next())
        registrations.push_back(registrationOf(row));
    ET_TRY(row.finished());
    return registrations;
}

std::optional<int> optionalNumber(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

} // namespace

base::Result<std::optional<Registration>> ExamRepository::find(
    storage::Database &database, const security::Permit &, ExamRegistrationId id)
{
    ET_ASSIGN(const auto found, read(database, kFind, id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<std::vector<Registration>> ExamRepository::ofStudent(
    storage::Database &database, const security::Permit &, people::StudentId student)
{
    return read(database, kOfStudent, student);
}

base::Result<std::optional<ValidSessions>> ExamRepository::validSessions(
    storage::Database &database, diplomas::DiplomaVersionId version)
{
    storage::Statement row(database, kValidSessions);
    ET_TRY(row.run(version));
    if (row.next())
        return ValidSessions{row.text(0), optionalNumber(row, 1), optionalNumber(row, 2)};
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<std::optional<QString>> ExamRepository::studentUuid(
    storage::Database &database, const security::Permit &, people::StudentId student)
{
    storage::Statement row(database, kStudentUuid);
    ET_TRY(row.run(student));
    if (row.next())
        return row.text(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<std::vector<DiplomaResults>> ExamRepository::successOf(
    storage::Database &database, const security::Permit &, int session)
{
    QMap<std::pair<QString, qint64>, DiplomaResults> diplomas;
    const auto resultsOf = [&](const storage::Statement &row) -> DiplomaResults & {
        DiplomaResults &results = diplomas[{row.text(0), row.integer(1)}];
        results.name = row.text(0);
        return results;
    };
    storage::Statement count(database, kCounts);
    ET_TRY(count.run(session));
    while (count.next()) {
        DiplomaResults &results = resultsOf(count);
        results.registered = count.smallInteger(2);
        results.present = count.smallInteger(3);
        results.absent = count.smallInteger(4);
        results.admitted = count.smallInteger(5);
        results.partial = count.smallInteger(6);
        results.deferred = count.smallInteger(7);
        results.withHonours = count.smallInteger(8);
    }
    ET_TRY(count.finished());
    storage::Statement cohort(database, kCohorts);
    ET_TRY(cohort.run(session, session));
    while (cohort.next()) {
        DiplomaResults &results = resultsOf(cohort);
        results.cohort = cohort.smallInteger(2);
        results.cohortAdmitted = cohort.smallInteger(3);
    }
    ET_TRY(cohort.finished());
    return std::vector<DiplomaResults>(diplomas.begin(), diplomas.end());
}

base::Result<ExamRegistrationId> ExamRepository::insert(security::Transaction &transaction,
    const QString &uuid, const NewRegistration &registration, std::optional<bool> present)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, registration.student, registration.diploma, registration.session,
        registration.candidateNumber, present));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return ExamRegistrationId(id);
}

base::Result<bool> ExamRepository::update(security::Transaction &transaction, ExamRegistrationId id,
    int rowVersion, const RegistrationFacts &facts)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(facts.candidateNumber, facts.present, facts.confirmation.printedOn,
        facts.confirmation.signedOn, facts.confirmation.sentOn, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> ExamRepository::nextVersion(
    security::Transaction &transaction, ExamRegistrationId id, int rowVersion)
{
    storage::Statement version(transaction.database(), kNextVersion);
    ET_TRY(version.run(id, rowVersion));
    return version.affectedRows() == 1;
}

base::Result<bool> ExamRepository::setResult(security::Transaction &transaction,
    ExamRegistrationId id, int rowVersion, const std::optional<OfficialResult> &result)
{
    ET_ASSIGN(const bool isRaised, nextVersion(transaction, id, rowVersion));
    if (!isRaised)
        return false;
    if (!result) {
        storage::Statement clear(transaction.database(), kClearResult);
        ET_TRY(clear.run(id));
        return true;
    }
    storage::Statement set(transaction.database(), kSetResult);
    ET_TRY(set.run(id, storedName(result->outcome), storedName(result->honours), result->decidedOn,
        result->source));
    return true;
}

base::Result<bool> ExamRepository::remove(
    security::Transaction &transaction, ExamRegistrationId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace exams
