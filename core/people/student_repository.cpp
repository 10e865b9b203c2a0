#include "core/people/student_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QString kColumns =
    u"SELECT id, uuid, last_name, used_name, first_names, used_first_name, birth_date, "
    "birth_place, birth_insee_code, birth_country, sex, coalesce(ine, ''), phone, email, "
    "archived_on, row_version FROM student "_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kByIne = kColumns + u"WHERE ine = ?"_s;
const QString kByMatchKey = kColumns + u"WHERE match_key = ? ORDER BY id"_s;
const QString kWithLastName =
    kColumns + u"WHERE match_key >= ? AND match_key < ? ORDER BY sort_key, id"_s;
const QString kAny = u"SELECT EXISTS (SELECT 1 FROM student)"_s;
const QString kInsert =
    u"INSERT INTO student (uuid, last_name, used_name, first_names, used_first_name, birth_date, "
    "birth_place, birth_insee_code, birth_country, sex, ine, phone, email, sort_key, search_key, "
    "match_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kUpdate =
    u"UPDATE student SET last_name = ?, used_name = ?, first_names = ?, used_first_name = ?, "
    "birth_date = ?, birth_place = ?, birth_insee_code = ?, birth_country = ?, sex = ?, ine = ?, "
    "phone = ?, email = ?, sort_key = ?, search_key = ?, match_key = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kSetArchived = u"UPDATE student SET archived_on = ?, row_version = row_version + 1 "
                             "WHERE id = ? AND row_version = ?"_s;
const QString kNextVersion =
    u"UPDATE student SET row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM student WHERE id = ? AND row_version = ?"_s;

Student studentOf(const storage::Statement &row)
{
    return {row.id<StudentTag>(0), row.text(1),
        {row.text(2), row.text(3), row.text(4), row.text(5), row.date(6), row.text(7), row.text(8),
            row.text(9), sexFrom(row.text(10)), row.text(11), row.text(12), row.text(13)},
        row.optionalDate(14), row.smallInteger(15)};
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

template <class... Values>
base::Result<std::vector<Student>> read(
    storage::Database &database, const QString &sql, const Values &...values)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(values...));
    std::vector<Student> students;
    while (row.next())
        students.push_back(studentOf(row));
    ET_TRY(row.finished());
    return students;
}

base::Result<std::optional<Student>> firstOf(base::Result<std::vector<Student>> students)
{
    ET_ASSIGN(const auto found, std::move(students));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

base::Result<std::optional<Student>> StudentRepository::find(
    storage::Database &database, const security::Permit &, StudentId id)
{
    return firstOf(read(database, kFind, id));
}

base::Result<std::optional<Student>> StudentRepository::byIne(
    storage::Database &database, const security::Permit &, const QString &ine)
{
    return firstOf(read(database, kByIne, ine));
}

base::Result<std::vector<Student>> StudentRepository::byMatchKey(
    storage::Database &database, const security::Permit &, const QString &matchKey)
{
    return read(database, kByMatchKey, matchKey);
}

base::Result<std::vector<Student>> StudentRepository::withLastName(
    storage::Database &database, const security::Permit &, const QString &folded)
{
    return read(database, kWithLastName, folded + QChar(0x1F), folded + QChar(0x20));
}

base::Result<bool> StudentRepository::any(storage::Database &database)
{
    storage::Statement statement(database, kAny);
    ET_TRY(statement.run());
    ET_ASSIGN(const qint64 found, storage::singleInteger(statement));
    return found != 0;
}

base::Result<StudentId> StudentRepository::insert(
    security::Transaction &transaction, const QString &uuid, const StudentDetails &details)
{
    const StudentKeys keys = keysOf(details);
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, details.lastName, details.usedName, details.firstNames,
        details.usedFirstName, details.birthDate, details.birthPlace, details.birthInseeCode,
        details.birthCountry, storedName(details.sex), orNull(details.ine), details.phone,
        details.email, keys.sort, keys.search, keys.match, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return StudentId(id);
}

base::Result<bool> StudentRepository::update(
    security::Transaction &transaction, StudentId id, int rowVersion, const StudentDetails &details)
{
    const StudentKeys keys = keysOf(details);
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(details.lastName, details.usedName, details.firstNames,
        details.usedFirstName, details.birthDate, details.birthPlace, details.birthInseeCode,
        details.birthCountry, storedName(details.sex), orNull(details.ine), details.phone,
        details.email, keys.sort, keys.search, keys.match, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> StudentRepository::setArchived(
    security::Transaction &transaction, StudentId id, int rowVersion, std::optional<QDate> on)
{
    storage::Statement statement(transaction.database(), kSetArchived);
    ET_TRY(statement.run(on, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> StudentRepository::nextVersion(
    security::Transaction &transaction, StudentId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kNextVersion);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> StudentRepository::remove(
    security::Transaction &transaction, StudentId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace people
