#include "core/absences/reason_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

const QString kColumns = u"SELECT code, short, label, effect, justification, source, position, "
                         "retired, row_version FROM reason_code "_s;
const QString kAll = kColumns + u"ORDER BY position, code"_s;
const QString kFind = kColumns + u"WHERE code = ?"_s;
const QString kIsUsed = u"SELECT count(*) FROM absence_case WHERE reason_code = ?"_s;
const QString kInsert =
    u"INSERT INTO reason_code (short, label, effect, justification, source, position, retired, "
    "code) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kUpdate =
    u"UPDATE reason_code SET short = ?, label = ?, effect = ?, justification = ?, source = ?, "
    "position = ?, retired = ?, row_version = row_version + 1 WHERE code = ? AND row_version = ?"_s;

Reason reasonOf(const storage::Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), effectFrom(row.text(3)),
        standingFrom(row.text(4)), row.text(5), row.smallInteger(6), row.flag(7),
        row.smallInteger(8)};
}

} // namespace

base::Result<std::vector<Reason>> ReasonRepository::all(storage::Database &database)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Reason> reasons;
    while (row.next())
        reasons.push_back(reasonOf(row));
    ET_TRY(row.finished());
    return reasons;
}

base::Result<std::optional<Reason>> ReasonRepository::find(
    storage::Database &database, const QString &code)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(code));
    std::optional<Reason> found;
    if (row.next())
        found = reasonOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<bool> ReasonRepository::isUsed(storage::Database &database, const QString &code)
{
    storage::Statement row(database, kIsUsed);
    ET_TRY(row.run(code));
    return storage::singleInteger(row).map([](qint64 count) { return count > 0; });
}

base::Done ReasonRepository::insert(security::Transaction &transaction, const Reason &reason)
{
    storage::Statement insert(transaction.database(), kInsert);
    return insert.run(reason.shortName, reason.label, storedName(reason.effect),
        storedName(reason.standing), reason.source, reason.position, reason.retired, reason.code);
}

base::Result<bool> ReasonRepository::update(
    security::Transaction &transaction, const Reason &reason, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(reason.shortName, reason.label, storedName(reason.effect),
        storedName(reason.standing), reason.source, reason.position, reason.retired, reason.code,
        rowVersion));
    return update.affectedRows() == 1;
}

} // namespace absences
