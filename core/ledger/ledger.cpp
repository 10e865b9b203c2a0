#include "core/ledger/ledger.h"

#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ledger {

namespace {

const QString kAdd =
    u"INSERT INTO hours_week (enrolment_id, monday, term, group_id, nature, planned, delivered, "
    "attended) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (enrolment_id, monday, term, group_id, nature) DO UPDATE SET "
    "planned = hours_week.planned + excluded.planned, "
    "delivered = hours_week.delivered + excluded.delivered, "
    "attended = hours_week.attended + excluded.attended"_s;
// The conditions come first: PostgreSQL goes on with nothing after a refused CHECK.
const QString kAdjust =
    u"UPDATE hours_week SET planned = planned + ?, delivered = delivered + ?, "
    "attended = attended + ? WHERE enrolment_id = ? AND monday = ? AND term = ? AND group_id = ? "
    "AND nature = ? AND planned + ? >= 0 AND delivered + ? >= 0 AND attended + ? >= 0 "
    "AND attended + ? <= delivered + ?"_s;
const QString kDropEmpty =
    u"DELETE FROM hours_week WHERE enrolment_id = ? AND monday = ? AND term = ? AND group_id = ? "
    "AND nature = ? AND planned = 0 AND delivered = 0 AND attended = 0"_s;
const QString kClear = u"DELETE FROM hours_week WHERE enrolment_id IN "
                       "(SELECT id FROM enrolment WHERE year_id = ?)"_s;
const QString kTermOn = u"SELECT position FROM term WHERE first_day <= ? AND last_day >= ? "
                        "ORDER BY first_day DESC LIMIT 1"_s;

struct Amounts {
    base::Minutes planned;
    base::Minutes delivered;
    base::Minutes attended;

    [[nodiscard]] bool isNothing() const { return *this == Amounts{}; }
    // A row of its own that the table would accept.
    [[nodiscard]] bool canStandAlone() const
    {
        const base::Minutes zero;
        return planned >= zero && attended >= zero && attended <= delivered;
    }
    friend bool operator==(const Amounts &, const Amounts &) = default;
};

base::Done adjust(storage::Database &database, const WeekKey &key, const Amounts &by)
{
    {
        storage::Statement statement(database, kAdjust);
        ET_TRY(statement.run(by.planned, by.delivered, by.attended, key.enrolment, key.monday,
            key.term, key.group, key.nature, by.planned, by.delivered, by.attended, by.attended,
            by.delivered));
        if (statement.affectedRows() != 1) {
            return base::fail(errors::kOutOfStep,
                QCoreApplication::translate("ledger",
                    "The weekly hours do not fit the rolls any more. Nothing was saved. Ask for "
                    "the hours of the year to be counted again."));
        }
    }
    storage::Statement statement(database, kDropEmpty);
    return statement.run(key.enrolment, key.monday, key.term, key.group, key.nature);
}

} // namespace

base::Done Ledger::post(security::Transaction &transaction, const std::vector<HoursDelta> &deltas)
{
    std::map<WeekKey, Amounts> totals;
    for (const HoursDelta &delta : deltas) {
        Amounts &amounts = totals[delta.key];
        amounts.planned += delta.planned;
        amounts.delivered += delta.delivered;
        amounts.attended += delta.attended;
    }
    storage::Statement add(transaction.database(), kAdd);
    for (const auto &[key, amounts] : totals) {
        if (amounts.isNothing())
            continue;
        if (amounts.canStandAlone()) {
            ET_TRY(add.run(key.enrolment, key.monday, key.term, key.group, key.nature,
                amounts.planned, amounts.delivered, amounts.attended));
        } else {
            ET_TRY(adjust(transaction.database(), key, amounts));
        }
    }
    return {};
}

base::Done Ledger::clear(security::Transaction &transaction, school::SchoolYearId year)
{
    storage::Statement statement(transaction.database(), kClear);
    return statement.run(year);
}

base::Result<int> Ledger::termOn(storage::Database &database, QDate day)
{
    storage::Statement statement(database, kTermOn);
    ET_TRY(statement.run(day, day));
    if (statement.next())
        return statement.smallInteger(0);
    ET_TRY(statement.finished());
    return 0;
}

} // namespace ledger
