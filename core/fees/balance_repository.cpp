#include "core/fees/balance_repository.h"

#include "core/fees/live_instalments.h"
#include "core/security/policy.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kSums = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT CAST(coalesce(sum(cents), 0) AS bigint), CAST(coalesce(sum(settled), 0) AS "
      "bigint), CAST(coalesce(sum(CASE WHEN due_on < ? THEN cents - settled ELSE 0 END), 0) AS "
      "bigint) FROM live WHERE "_s;
const QString kOfPayer = kSums + u"payer_id = ?"_s;
const QString kOfPayerInYear = kSums + u"payer_id = ? AND year_id = ?"_s;
const QString kOfStudent = kSums + u"student_id = ?"_s;
const QString kOfEnrolment = kSums + u"enrolment_id = ?"_s;
const QString kOfYear = kSums + u"year_id = ?"_s;
const QString kAdvances = u"WITH live AS ("_s + kLivePayments
    + u") SELECT CAST(coalesce(sum(cents - allocated), 0) AS bigint) FROM live"_s;
const QString kAdvancesOfPayer = kAdvances + u" WHERE remitter_id = ?"_s;
const QString kAdvanceOf = kAdvances + u" WHERE payment_id = ?"_s;
const QString kOpenOf = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT coalesce(l.cents - l.settled, 0) FROM instalment i LEFT JOIN live l ON "
      "l.instalment_id = i.id WHERE i.id = ?"_s;
const QString kStudents = u"SELECT count(DISTINCT student_id) FROM enrolment WHERE year_id = ?"_s;
const QString kCharged = u"WITH live AS ("_s + kLiveInstalments
    + u"), by_student AS (SELECT student_id, sum(cents - settled) AS remaining, sum(CASE WHEN "
      u"due_on "
      "< ? THEN cents - settled ELSE 0 END) AS late FROM live WHERE year_id = ? GROUP BY "
      "student_id HAVING sum(cents) > 0) SELECT count(*), coalesce(sum(CASE WHEN remaining = 0 "
      "THEN 1 ELSE 0 END), 0), "
      "coalesce(sum(CASE WHEN late > 0 THEN 1 ELSE 0 END), 0) FROM by_student"_s;

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees
        || permit.operation() == security::Operation::ManageFees);
    Q_UNUSED(permit)
}

template <class... Keys>
base::Result<Balance> sums(storage::Database &database, const QString &sql, QDate on, Keys... keys)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(on, keys...));
    Balance balance;
    if (row.next())
        balance = {row.money(0), row.money(1), row.money(2), {}};
    ET_TRY(row.finished());
    return balance;
}

template <class... Keys>
base::Result<base::Money> money(storage::Database &database, const QString &sql, Keys... keys)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(keys...));
    ET_ASSIGN(const qint64 cents, storage::singleInteger(row));
    return base::Money::fromCents(cents);
}

} // namespace

base::Result<Balance> BalanceRepository::ofPayer(
    storage::Database &database, const security::Permit &permit, people::PartyId payer, QDate on)
{
    checkPermit(permit);
    ET_ASSIGN(Balance balance, sums(database, kOfPayer, on, payer));
    ET_ASSIGN(balance.credit, money(database, kAdvancesOfPayer, payer));
    return balance;
}

base::Result<Balance> BalanceRepository::ofPayerInYear(storage::Database &database,
    const security::Permit &permit, people::PartyId payer, school::SchoolYearId year, QDate on)
{
    checkPermit(permit);
    ET_ASSIGN(Balance balance, sums(database, kOfPayerInYear, on, payer, year));
    ET_ASSIGN(balance.credit, money(database, kAdvancesOfPayer, payer));
    return balance;
}

base::Result<Balance> BalanceRepository::ofStudent(storage::Database &database,
    const security::Permit &permit, people::StudentId student, QDate on)
{
    checkPermit(permit);
    return sums(database, kOfStudent, on, student);
}

base::Result<Balance> BalanceRepository::ofEnrolment(storage::Database &database,
    const security::Permit &permit, enrolment::EnrolmentId enrolment, QDate on)
{
    checkPermit(permit);
    return sums(database, kOfEnrolment, on, enrolment);
}

base::Result<YearTotals> BalanceRepository::ofYear(storage::Database &database,
    const security::Permit &permit, school::SchoolYearId year, QDate on)
{
    checkPermit(permit);
    YearTotals totals;
    ET_ASSIGN(totals.balance, sums(database, kOfYear, on, year));
    ET_ASSIGN(totals.balance.credit, money(database, kAdvances));
    storage::Statement students(database, kStudents);
    ET_TRY(students.run(year));
    ET_ASSIGN(const qint64 count, storage::singleInteger(students));
    totals.students = int(count);
    storage::Statement charged(database, kCharged);
    ET_TRY(charged.run(on, year));
    if (charged.next()) {
        totals.charged = charged.smallInteger(0);
        totals.settled = charged.smallInteger(1);
        totals.overdue = charged.smallInteger(2);
    }
    ET_TRY(charged.finished());
    return totals;
}

base::Result<base::Money> BalanceRepository::openOf(
    storage::Database &database, const security::Permit &permit, InstalmentId instalment)
{
    checkPermit(permit);
    storage::Statement row(database, kOpenOf);
    ET_TRY(row.run(instalment));
    if (row.next())
        return row.money(0);
    ET_TRY(row.finished());
    return base::fail(security::notThere());
}

base::Result<base::Money> BalanceRepository::advanceOf(
    storage::Database &database, const security::Permit &permit, PaymentId payment)
{
    checkPermit(permit);
    return money(database, kAdvanceOf, payment);
}

} // namespace fees
