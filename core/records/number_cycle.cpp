#include "core/records/number_cycle.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace records {

namespace {

// One statement: on a server the row stays locked until the end of the transaction, so that two
// workstations never take the same number.
const QString kNext = u"INSERT INTO number_cycle (kind, year, last) VALUES (?, ?, 1) "
                      "ON CONFLICT (kind, year) DO UPDATE SET last = number_cycle.last + 1 "
                      "RETURNING last"_s;
const QString kLast = u"SELECT last FROM number_cycle WHERE kind = ? AND year = ?"_s;
const QString kStartAt = u"INSERT INTO number_cycle (kind, year, last) VALUES (?, ?, ?) "
                         "ON CONFLICT (kind, year) DO UPDATE SET last = excluded.last"_s;
const QString kBackTo =
    u"UPDATE number_cycle SET last = ? WHERE kind = ? AND year = ? AND last = ?"_s;

} // namespace

base::Result<int> NumberCycle::next(
    const security::Transaction &transaction, const QString &kind, int year)
{
    storage::Statement statement(transaction.database(), kNext);
    ET_TRY(statement.run(kind, year));
    ET_ASSIGN(const qint64 number, storage::singleInteger(statement));
    return int(number);
}

base::Result<int> NumberCycle::last(storage::Database &database, const QString &kind, int year)
{
    storage::Statement statement(database, kLast);
    ET_TRY(statement.run(kind, year));
    if (statement.next())
        return statement.smallInteger(0);
    ET_TRY(statement.finished());
    return 0;
}

base::Done NumberCycle::startAt(
    security::Transaction &transaction, const QString &kind, int year, int next)
{
    ET_ASSIGN(const int given, last(transaction.database(), kind, year));
    if (next <= given) {
        return base::fail(kGiven,
            QCoreApplication::translate(
                "records", "Number %1 was already given this year: the next one is %2.")
                .arg(QString::number(next), QString::number(given + 1)));
    }
    {
        storage::Statement statement(transaction.database(), kStartAt);
        ET_TRY(statement.run(kind, year, next - 1));
    }
    return transaction.record(u"number-cycle.start"_s,
        {u"number-cycle"_s, kind + u'-' + QString::number(year)},
        {{u"next"_s, QString::number(given + 1), QString::number(next)}});
}

base::Done NumberCycle::backTo(
    security::Transaction &transaction, const QString &kind, int year, int next, int last)
{
    {
        storage::Statement statement(transaction.database(), kBackTo);
        ET_TRY(statement.run(last, kind, year, next - 1));
        if (statement.affectedRows() != 1) {
            return base::fail(kGiven,
                QCoreApplication::translate(
                    "records", "Numbers from %1 on were already given: they stay.")
                    .arg(QString::number(next)));
        }
    }
    return transaction.record(u"number-cycle.start"_s,
        {u"number-cycle"_s, kind + u'-' + QString::number(year)},
        {{u"next"_s, QString::number(next), QString::number(last + 1)}});
}

QString formatNumber(const QString &prefix, int year, int number)
{
    return prefix + QString::number(year) + u'-' + QString::number(number).rightJustified(4, u'0');
}

} // namespace records
