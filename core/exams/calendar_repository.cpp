#include "core/exams/calendar_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

const QString kDates =
    u"SELECT id, uuid, session, kind, label, day, source, row_version FROM exam_date "_s;
const QString kOfSession = kDates + u"WHERE session = ? ORDER BY day, id"_s;
const QString kFrom = kDates + u"WHERE day >= ? ORDER BY day, id"_s;
const QString kFind = kDates + u"WHERE id = ?"_s;
const QString kInsert = u"INSERT INTO exam_date (uuid, session, kind, label, day, source) "
                        "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate = u"UPDATE exam_date SET kind = ?, label = ?, day = ?, source = ?, "
                        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM exam_date WHERE id = ? AND row_version = ?"_s;

template <class Key>
base::Result<std::vector<ExamDate>> read(
    storage::Database &database, const QString &sql, const Key &key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    std::vector<ExamDate> dates;
    while (row.next()) {
        ET_ASSIGN(const ExamDateKind kind, examDateKindFrom(row.text(3)));
        dates.push_back({row.id<ExamDateTag>(0), row.text(1), row.smallInteger(2),
            {kind, row.text(4), row.date(5), row.text(6)}, row.smallInteger(7)});
    }
    ET_TRY(row.finished());
    return dates;
}

} // namespace

base::Result<std::vector<ExamDate>> CalendarRepository::ofSession(
    storage::Database &database, const security::Permit &, int session)
{
    return read(database, kOfSession, session);
}

base::Result<std::vector<ExamDate>> CalendarRepository::from(
    storage::Database &database, const security::Permit &, QDate day)
{
    return read(database, kFrom, day);
}

base::Result<std::optional<ExamDate>> CalendarRepository::find(
    storage::Database &database, const security::Permit &, ExamDateId id)
{
    ET_ASSIGN(const auto found, read(database, kFind, id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<ExamDateId> CalendarRepository::insert(security::Transaction &transaction,
    const QString &uuid, int session, const ExamDateDetails &details)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(
        uuid, session, storedName(details.kind), details.label, details.day, details.source));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return ExamDateId(id);
}

base::Result<bool> CalendarRepository::update(security::Transaction &transaction, ExamDateId id,
    int rowVersion, const ExamDateDetails &details)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(
        storedName(details.kind), details.label, details.day, details.source, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> CalendarRepository::remove(
    security::Transaction &transaction, ExamDateId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace exams
