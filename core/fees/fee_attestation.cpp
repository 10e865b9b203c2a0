#include "core/fees/fee_attestation.h"

#include "core/fees/live_instalments.h"
#include "core/fees/names.h"
#include "core/fees/statement_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kFrom = u" FROM allocation a JOIN payment m ON m.id = a.payment_id JOIN instalment i "
                      "ON i.id = a.instalment_id JOIN charge c ON c.id = i.charge_id JOIN "
                      "enrolment e ON e.id = c.enrolment_id "_s;
const QString kNotVoid = u" NOT EXISTS (SELECT 1 FROM charge v WHERE v.opposite_of = c.id) AND "_s;
const QString kPaidInYear = u"e.year_id = ?"_s;
const QString kPaidBetween = u"m.received_on >= ? AND m.received_on <= ?"_s;
const QString kDueInYear = u"l.year_id = ?"_s;
const QString kDueBetween = u"l.due_on >= ? AND l.due_on <= ?"_s;

QString paymentsSql(const QString &condition)
{
    return u"SELECT m.received_on, coalesce(d.number, ''), m.remitter_name, m.means, c.label, "
           "CAST(sum(a.cents) AS bigint), CASE WHEN m.opposite_of IS NULL THEN 0 ELSE 1 END, "
           "m.reason"_s
        + kFrom
        + u"LEFT JOIN receipt r ON r.payment_id = coalesce(m.opposite_of, m.id) LEFT JOIN "
          "issued_document d ON d.id = r.document_id WHERE c.payer_id = ? AND e.student_id = ? "
          "AND"_s
        + kNotVoid + condition
        + u" GROUP BY m.id, m.received_on, d.number, m.remitter_name, m.means, m.opposite_of, "
          "m.reason, c.id, c.label HAVING sum(a.cents) <> 0 ORDER BY m.received_on, m.id, c.id"_s;
}

QString chargedSql(const QString &condition)
{
    return u"SELECT CAST(coalesce(sum(l.cents), 0) AS bigint) FROM ("_s + kLiveInstalments
        + u") l WHERE l.payer_id = ? AND l.student_id = ? AND "_s + condition;
}

QString payersSql(const QString &due, const QString &paid)
{
    return u"SELECT p.id, "_s + kPartyNameColumns + u" FROM party p WHERE EXISTS (SELECT 1 FROM ("_s
        + kLiveInstalments + u") l WHERE l.payer_id = p.id AND l.student_id = ? AND "_s + due
        + u") OR EXISTS (SELECT 1"_s + kFrom + u"WHERE c.payer_id = p.id AND e.student_id = ? AND"_s
        + kNotVoid + paid + u") ORDER BY p.sort_key, p.id"_s;
}

const QString kPaymentsOfYear = paymentsSql(kPaidInYear);
const QString kPaymentsBetween = paymentsSql(kPaidBetween);
const QString kChargedOfYear = chargedSql(kDueInYear);
const QString kChargedBetween = chargedSql(kDueBetween);
const QString kPayersOfYear = payersSql(kDueInYear, kPaidInYear);
const QString kPayersBetween = payersSql(kDueBetween, kPaidBetween);

QDate firstDay(const AttestationPeriod &period)
{
    return {period.civilYear, 1, 1};
}

QDate lastDay(const AttestationPeriod &period)
{
    return {period.civilYear, 12, 31};
}

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees);
    Q_UNUSED(permit)
}

base::Result<std::vector<StatementPayment>> paymentsOf(storage::Statement &row)
{
    std::vector<StatementPayment> payments;
    while (row.next()) {
        payments.push_back({row.date(0), row.text(1), row.text(2), meansFrom(row.text(3)), {},
            row.text(4), row.money(5), row.flag(6), row.text(7)});
    }
    ET_TRY(row.finished());
    return payments;
}

base::Result<base::Money> onlyMoney(storage::Statement &row)
{
    ET_ASSIGN(const qint64 cents, storage::singleInteger(row));
    return base::Money::fromCents(cents);
}

base::Result<std::vector<PayerName>> namesOf(storage::Statement &row)
{
    std::vector<PayerName> payers;
    while (row.next())
        payers.push_back({row.id<people::PartyTag>(0), partyName(row, 1)});
    ET_TRY(row.finished());
    return payers;
}

} // namespace

base::Result<QString> textOf(storage::Database &database, const AttestationPeriod &period)
{
    if (!period.schoolYear) {
        return QCoreApplication::translate("fees", "the civil year %1")
            .arg(QString::number(period.civilYear));
    }
    ET_ASSIGN(const QString label, StatementRepository::yearLabel(database, *period.schoolYear));
    return QCoreApplication::translate("fees", "the school year %1").arg(label);
}

base::Result<std::vector<PayerName>> AttestationRepository::payers(storage::Database &database,
    const security::Permit &permit, people::StudentId student, const AttestationPeriod &period)
{
    checkPermit(permit);
    storage::Statement row(database, period.schoolYear ? kPayersOfYear : kPayersBetween);
    if (period.schoolYear)
        ET_TRY(row.run(student, *period.schoolYear, student, *period.schoolYear));
    else
        ET_TRY(row.run(student, firstDay(period), lastDay(period), student, firstDay(period),
            lastDay(period)));
    return namesOf(row);
}

base::Result<FeeAttestation> AttestationRepository::attestation(storage::Database &database,
    const security::Permit &permit, people::PartyId payer, people::StudentId student,
    const AttestationPeriod &period)
{
    checkPermit(permit);
    FeeAttestation attestation;
    {
        storage::Statement row(database, period.schoolYear ? kChargedOfYear : kChargedBetween);
        if (period.schoolYear)
            ET_TRY(row.run(payer, student, *period.schoolYear));
        else
            ET_TRY(row.run(payer, student, firstDay(period), lastDay(period)));
        ET_ASSIGN(attestation.charged, onlyMoney(row));
    }
    storage::Statement row(database, period.schoolYear ? kPaymentsOfYear : kPaymentsBetween);
    if (period.schoolYear)
        ET_TRY(row.run(payer, student, *period.schoolYear));
    else
        ET_TRY(row.run(payer, student, firstDay(period), lastDay(period)));
    ET_ASSIGN(attestation.payments, paymentsOf(row));
    for (const StatementPayment &payment : attestation.payments)
        attestation.settled += payment.amount;
    return attestation;
}

} // namespace fees
