#include "core/exams/convocation_repository.h"

#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

const QString kLines =
    u"SELECT c.id, c.uuid, c.registration_id, c.unit_id, c.day, c.starts, c.minutes, c.place, "
    "c.note, c.row_version, s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, "
    "d.short_name, coalesce(u.code, ''), coalesce(u.label, ''), r.candidate_number "
    "FROM convocation c JOIN exam_registration r ON r.id = c.registration_id "
    "JOIN student s ON s.id = r.student_id JOIN diploma_version v ON v.id = r.diploma_version_id "
    "JOIN diploma d ON d.id = v.diploma_id LEFT JOIN exam_unit u ON u.id = c.unit_id "_s;
const QString kOrder = u" ORDER BY c.day, coalesce(c.starts, 1440), s.sort_key, s.id, c.id"_s;
const QString kOfSession = kLines + u"WHERE r.session = ?"_s + kOrder;
const QString kOfRegistration = kLines + u"WHERE c.registration_id = ?"_s + kOrder;
const QString kFind = kLines + u"WHERE c.id = ?"_s;
const QString kInsert =
    u"INSERT INTO convocation (uuid, registration_id, unit_id, day, starts, minutes, place, note) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE convocation SET unit_id = ?, day = ?, starts = ?, minutes = ?, place = ?, note = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM convocation WHERE id = ? AND row_version = ?"_s;

std::optional<int> lengthOf(const ConvocationDetails &details)
{
    return details.minutes > 0 ? std::optional(details.minutes) : std::nullopt;
}

ConvocationLine lineOf(const storage::Statement &row)
{
    ConvocationDetails details;
    details.unit = row.optionalId<diplomas::ExamUnitTag>(3);
    details.day = row.date(4);
    if (!row.isNull(5))
        details.starts = row.time(5);
    details.minutes = row.isNull(6) ? 0 : row.smallInteger(6);
    details.place = row.text(7);
    details.note = row.text(8);
    people::StudentDetails person;
    person.lastName = row.text(11);
    person.usedName = row.text(12);
    person.firstNames = row.text(13);
    person.usedFirstName = row.text(14);
    return {{row.id<ConvocationTag>(0), row.text(1), row.id<ExamRegistrationTag>(2), details,
                row.smallInteger(9)},
        row.id<people::StudentTag>(10), people::listName(person), row.text(15), row.text(16),
        row.text(17), row.text(18)};
}

template <class Key>
base::Result<std::vector<ConvocationLine>> linesOf(
    storage::Database &database, const QString &sql, const Key &key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    std::vector<ConvocationLine> lines;
    while (row.next())
        lines.push_back(lineOf(row));
    ET_TRY(row.finished());
    return lines;
}

} // namespace

base::Result<std::vector<ConvocationLine>> ConvocationRepository::ofSession(
    storage::Database &database, const security::Permit &, int session)
{
    return linesOf(database, kOfSession, session);
}

base::Result<std::vector<ConvocationLine>> ConvocationRepository::ofRegistration(
    storage::Database &database, const security::Permit &, ExamRegistrationId id)
{
    return linesOf(database, kOfRegistration, id);
}

base::Result<std::optional<Convocation>> ConvocationRepository::find(
    storage::Database &database, const security::Permit &, ConvocationId id)
{
    ET_ASSIGN(const auto lines, linesOf(database, kFind, id));
    return lines.empty() ? std::nullopt : std::optional(lines.front().convocation);
}

base::Result<ConvocationId> ConvocationRepository::insert(security::Transaction &transaction,
    const QString &uuid, ExamRegistrationId registration, const ConvocationDetails &details)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, registration, details.unit, details.day, details.starts,
        lengthOf(details), details.place, details.note));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return ConvocationId(id);
}

base::Result<bool> ConvocationRepository::update(security::Transaction &transaction,
    ConvocationId id, int rowVersion, const ConvocationDetails &details)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(details.unit, details.day, details.starts, lengthOf(details),
        details.place, details.note, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> ConvocationRepository::remove(
    security::Transaction &transaction, ConvocationId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace exams
