#include "core/outcomes/leaver_repository.h"

#include "core/outcomes/leaver_rows.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace outcomes {

namespace {

const QString kFind =
    u"SELECT "_s + kSituationColumns + u" FROM leaver_situation l WHERE l.id = ?"_s;
const QString kOfStudent = u"SELECT "_s + kSituationColumns
    + u" FROM leaver_situation l WHERE l.student_id = ? ORDER BY l.valid_from, l.told_on, l.id"_s;
const QString kStudentUuid = u"SELECT uuid FROM student WHERE id = ?"_s;
const QString kOwnYears =
    u"SELECT y.last_day FROM enrolment e JOIN school_year y ON y.id = e.year_id "
    "JOIN group_membership m ON m.enrolment_id = e.id "
    "JOIN group_staff b ON b.group_id = m.group_id AND b.valid_from <= y.last_day "
    "AND (b.valid_to IS NULL OR b.valid_to >= y.first_day) JOIN staff o ON o.id = b.staff_id "
    "WHERE o.account_id = ? AND e.student_id = ?"_s;
const QString kLastStay =
    u"SELECT e.exit_on, y.last_day FROM enrolment e JOIN school_year y ON y.id = e.year_id "
    "WHERE e.student_id = ? ORDER BY e.entry_on DESC, e.id DESC LIMIT 1"_s;
const QString kInsert =
    u"INSERT INTO leaver_situation (uuid, student_id, status, valid_from, valid_to, in_trade, "
    "organisation, told_by, told_on, source, confirmed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kUpdate =
    u"UPDATE leaver_situation SET status = ?, valid_from = ?, valid_to = ?, in_trade = ?, "
    "organisation = ?, told_by = ?, told_on = ?, source = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kSetConfirmed =
    u"UPDATE leaver_situation SET confirmed = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM leaver_situation WHERE id = ? AND row_version = ?"_s;

template <class Key>
base::Result<std::vector<LeaverSituation>> read(
    storage::Database &database, const QString &sql, Key key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    std::vector<LeaverSituation> situations;
    while (row.next())
        situations.push_back(situationOf(row));
    ET_TRY(row.finished());
    return situations;
}

} // namespace

LeaverSituation situationOf(const storage::Statement &row)
{
    SituationDetails details{statusFrom(row.text(3)), row.date(4), row.optionalDate(5),
        std::nullopt, row.text(7), row.text(8), row.date(9), newsSourceFrom(row.text(10))};
    if (!row.isNull(6))
        details.inTrade = row.flag(6);
    return {row.id<LeaverSituationTag>(0), row.text(1), row.id<people::StudentTag>(2), details,
        row.flag(11), row.smallInteger(12)};
}

QDate lastDayForNews(QDate lastDayOfYear)
{
    const QDate october(lastDayOfYear.year(), 10, 31);
    return october > lastDayOfYear ? october : october.addYears(1);
}

base::Result<std::optional<LeaverSituation>> LeaverRepository::find(
    storage::Database &database, const security::Permit &, LeaverSituationId id)
{
    ET_ASSIGN(const auto found, read(database, kFind, id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<std::vector<LeaverSituation>> LeaverRepository::ofStudent(
    storage::Database &database, const security::Permit &, people::StudentId student)
{
    return read(database, kOfStudent, student);
}

base::Result<bool> LeaverRepository::isOwn(storage::Database &database,
    const security::Permit &permit, people::StudentId student, QDate on)
{
    if (permit.reach() == security::Reach::All)
        return true;
    storage::Statement row(database, kOwnYears);
    ET_TRY(row.run(permit.account(), student));
    while (row.next()) {
        if (on <= lastDayForNews(row.date(0)))
            return true;
    }
    ET_TRY(row.finished());
    return false;
}

base::Result<bool> LeaverRepository::hasLeft(
    storage::Database &database, const security::Permit &, people::StudentId student, QDate on)
{
    storage::Statement row(database, kLastStay);
    ET_TRY(row.run(student));
    if (row.next())
        return !row.isNull(0) || row.date(1) < on;
    ET_TRY(row.finished());
    return false;
}

base::Result<std::optional<QString>> LeaverRepository::studentUuid(
    storage::Database &database, const security::Permit &, people::StudentId student)
{
    storage::Statement row(database, kStudentUuid);
    ET_TRY(row.run(student));
    if (row.next())
        return row.text(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<LeaverSituationId> LeaverRepository::insert(security::Transaction &transaction,
    const QString &uuid, people::StudentId student, const SituationDetails &details, bool confirmed)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(uuid, student, storedName(details.status), details.from, details.to,
        details.inTrade, details.organisation, details.toldBy, details.toldOn,
        storedName(details.source), confirmed));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return LeaverSituationId(id);
}

base::Result<bool> LeaverRepository::update(security::Transaction &transaction,
    LeaverSituationId id, int rowVersion, const SituationDetails &details)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(storedName(details.status), details.from, details.to, details.inTrade,
        details.organisation, details.toldBy, details.toldOn, storedName(details.source), id,
        rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> LeaverRepository::setConfirmed(
    security::Transaction &transaction, LeaverSituationId id, int rowVersion, bool confirmed)
{
    storage::Statement statement(transaction.database(), kSetConfirmed);
    ET_TRY(statement.run(confirmed, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> LeaverRepository::remove(
    security::Transaction &transaction, LeaverSituationId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace outcomes
