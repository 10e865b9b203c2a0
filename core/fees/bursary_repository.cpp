#include "core/fees/bursary_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kOf =
    u"SELECT echelon, procuration_on, row_version FROM bursary WHERE enrolment_id = ?"_s;
const QString kAmount = u"SELECT cents FROM bursary_scale WHERE year_id = ? AND echelon = ?"_s;
const QString kAdd =
    u"INSERT INTO bursary (enrolment_id, echelon, procuration_on) VALUES (?, ?, ?) ON CONFLICT "
    "(enrolment_id) DO NOTHING RETURNING enrolment_id"_s;
const QString kReplace =
    u"UPDATE bursary SET echelon = ?, procuration_on = ?, row_version = row_version + 1 WHERE "
    "enrolment_id = ? AND row_version = ? RETURNING enrolment_id"_s;
const QString kRemove =
    u"DELETE FROM bursary WHERE enrolment_id = ? AND row_version = ? RETURNING enrolment_id"_s;

template <class... Values>
base::Result<bool> written(
    security::Transaction &transaction, const QString &sql, const Values &...values)
{
    storage::Statement row(transaction.database(), sql);
    ET_TRY(row.run(values...));
    const bool found = row.next();
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<Bursary> BursaryRepository::of(
    storage::Database &database, enrolment::EnrolmentId enrolment)
{
    storage::Statement row(database, kOf);
    ET_TRY(row.run(enrolment));
    Bursary bursary{enrolment};
    if (row.next()) {
        bursary.echelon = row.smallInteger(0);
        bursary.procurationOn = row.optionalDate(1);
        bursary.rowVersion = row.integer(2);
    }
    ET_TRY(row.finished());
    return bursary;
}

base::Result<std::optional<base::Money>> BursaryRepository::amountOf(
    storage::Database &database, school::SchoolYearId year, int echelon)
{
    storage::Statement row(database, kAmount);
    ET_TRY(row.run(year, echelon));
    if (row.next())
        return row.money(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<bool> BursaryRepository::write(
    security::Transaction &transaction, const Bursary &bursary)
{
    if (bursary.rowVersion == 0)
        return written(
            transaction, kAdd, bursary.enrolment, bursary.echelon, bursary.procurationOn);
    if (bursary.echelon == 0)
        return written(transaction, kRemove, bursary.enrolment, bursary.rowVersion);
    return written(transaction, kReplace, bursary.echelon, bursary.procurationOn, bursary.enrolment,
        bursary.rowVersion);
}

} // namespace fees
