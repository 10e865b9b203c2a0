#include "core/ledger/opening_hours.h"

#include "core/security/transaction.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ledger {

namespace {

const QString kAdd =
    u"INSERT INTO opening_hours (uuid, enrolment_id, until, nature, planned, delivered, attended, "
    "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kWrong =
    u"SELECT count(*) FROM (SELECT nature FROM opening_hours WHERE taken_back_at IS NULL AND "
    "enrolment_id = (SELECT o.enrolment_id FROM opening_hours o WHERE o.id = ?) GROUP BY nature "
    "HAVING sum(planned) < 0 OR sum(attended) < 0 OR sum(attended) > sum(delivered)) wrong"_s;
const QString kTakeBack =
    u"UPDATE opening_hours SET taken_back_at = ? WHERE id = ? AND taken_back_at IS NULL"_s;

base::Done check(storage::Database &database, OpeningHoursId id)
{
    storage::Statement row(database, kWrong);
    ET_TRY(row.run(id));
    ET_ASSIGN(const qint64 wrong, storage::singleInteger(row));
    if (wrong == 0)
        return {};
    return base::fail(errors::kOutOfBounds,
        QCoreApplication::translate("ledger",
            "The hours taken over do not fit: nobody attends more than was given, and nothing is "
            "below zero."));
}

} // namespace

base::Result<OpeningHoursId> OpeningHours::add(
    security::Transaction &transaction, const OpeningMinutes &minutes)
{
    const auto insert = [&]() -> base::Result<qint64> {
        storage::Statement row(transaction.database(), kAdd);
        ET_TRY(row.run(security::Workspace::newUuid(), minutes.enrolment, minutes.until,
            minutes.nature, minutes.planned, minutes.delivered, minutes.attended,
            transaction.now()));
        return storage::singleInteger(row);
    };
    ET_ASSIGN(const qint64 number, insert());
    const OpeningHoursId id(number);
    ET_TRY(check(transaction.database(), id));
    return id;
}

base::Done OpeningHours::takeBack(security::Transaction &transaction, OpeningHoursId id)
{
    {
        storage::Statement row(transaction.database(), kTakeBack);
        ET_TRY(row.run(transaction.now(), id));
    }
    return check(transaction.database(), id);
}

} // namespace ledger
