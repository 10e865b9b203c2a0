#include "core/fees/deposit_repository.h"

#include "core/fees/names.h"
#include "core/fees/paper_queries.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kInDrawer =
    u" FROM payment m WHERE m.means = 'cheque' AND m.opposite_of IS NULL AND NOT EXISTS (SELECT 1 "
    "FROM payment v WHERE v.opposite_of = m.id) AND NOT EXISTS (SELECT 1 FROM deposited_cheque q "
    "WHERE q.payment_id = m.id)"_s;
const QString kDrawer =
    u"SELECT m.id, (SELECT d.number FROM receipt r JOIN issued_document d ON d.id = r.document_id "
    "WHERE r.payment_id = m.id), m.remitter_name, m.bank, m.reference, m.cents, m.received_on, "
    "m.cash_on"_s
    + kInDrawer + u" ORDER BY coalesce(m.cash_on, m.received_on), m.id"_s;
const QString kStudents = u"SELECT a.payment_id, "_s + kStudentNameColumns
    + u" FROM allocation a JOIN instalment i ON i.id = a.instalment_id JOIN charge c ON c.id = "
      "i.charge_id JOIN enrolment e ON e.id = c.enrolment_id JOIN student s ON s.id = e.student_id "
      "WHERE a.payment_id IN (SELECT m.id"_s
    + kInDrawer + u") GROUP BY a.payment_id, s.id, s.sort_key, "_s + kStudentNameColumns
    + u" HAVING sum(a.cents) <> 0 ORDER BY a.payment_id, s.sort_key, s.id"_s;
const QString kDeposits =
    u"SELECT o.id, d.number, o.deposited_on, count(*), CAST(sum(m.cents) AS bigint), (SELECT "
    "count(*) FROM deposited_cheque x JOIN payment v ON v.opposite_of = x.payment_id WHERE "
    "x.deposit_id = o.id AND v.is_unpaid = 1) FROM bank_deposit o JOIN issued_document d ON d.id = "
    "o.document_id JOIN deposited_cheque q ON q.deposit_id = o.id JOIN payment m ON m.id = "
    "q.payment_id GROUP BY o.id, d.number, o.deposited_on ORDER BY o.id"_s;
const QString kDocumentOf = u"SELECT document_id FROM bank_deposit WHERE id = ?"_s;
const QString kNumberOf =
    u"SELECT d.number FROM deposited_cheque q JOIN bank_deposit o ON o.id = q.deposit_id JOIN "
    "issued_document d ON d.id = o.document_id WHERE q.payment_id = ?"_s;
const QString kIban = u"SELECT iban FROM school WHERE id = 1"_s;
const QString kChargedFor =
    u"SELECT c.enrolment_id, c.payer_id FROM allocation a JOIN instalment i ON i.id = "
    "a.instalment_id JOIN charge c ON c.id = i.charge_id JOIN payment m ON m.id = a.payment_id "
    "WHERE a.payment_id = ? GROUP BY c.enrolment_id, c.payer_id, m.remitter_id HAVING sum(a.cents) "
    "> 0 ORDER BY CASE WHEN c.payer_id = m.remitter_id THEN 0 ELSE 1 END, min(i.due_on), "
    "c.enrolment_id, c.payer_id LIMIT 1"_s;
const QString kAdd =
    u"INSERT INTO bank_deposit (uuid, deposited_on, document_id, created_at) VALUES (?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kAddCheque = u"INSERT INTO deposited_cheque (payment_id, deposit_id) VALUES (?, ?)"_s;

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees
        || permit.operation() == security::Operation::ManageFees);
    Q_UNUSED(permit)
}

} // namespace

base::Result<std::vector<Cheque>> DepositRepository::drawer(
    storage::Database &database, const security::Permit &permit)
{
    checkPermit(permit);
    QHash<PaymentId, QStringList> students;
    {
        storage::Statement row(database, kStudents);
        ET_TRY(row.run());
        while (row.next())
            students[row.id<PaymentTag>(0)] += studentName(row, 1);
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kDrawer);
    ET_TRY(row.run());
    std::vector<Cheque> cheques;
    while (row.next()) {
        const auto payment = row.id<PaymentTag>(0);
        cheques.push_back({payment, row.text(1), row.text(2), row.text(3), row.text(4),
            row.money(5), row.date(6), row.optionalDate(7), students.value(payment)});
    }
    ET_TRY(row.finished());
    return cheques;
}

base::Result<std::vector<DepositLine>> DepositRepository::deposits(
    storage::Database &database, const security::Permit &permit)
{
    checkPermit(permit);
    storage::Statement row(database, kDeposits);
    ET_TRY(row.run());
    std::vector<DepositLine> lines;
    while (row.next()) {
        lines.push_back({row.id<DepositTag>(0), row.text(1), row.date(2), row.smallInteger(3),
            row.money(4), row.smallInteger(5)});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<std::optional<records::DocumentId>> DepositRepository::documentOf(
    storage::Database &database, DepositId id)
{
    return documentBy(database, kDocumentOf, id.value());
}

base::Result<QString> DepositRepository::numberOf(storage::Database &database, PaymentId payment)
{
    return textBy(database, kNumberOf, payment.value());
}

base::Result<QString> DepositRepository::iban(storage::Database &database)
{
    storage::Statement row(database, kIban);
    ET_TRY(row.run());
    const QString iban = row.next() ? row.text(0) : QString();
    ET_TRY(row.finished());
    return iban;
}

base::Result<std::optional<ChargedForCheque>> DepositRepository::chargedFor(
    storage::Database &database, PaymentId payment)
{
    storage::Statement row(database, kChargedFor);
    ET_TRY(row.run(payment));
    if (row.next())
        return ChargedForCheque{row.id<enrolment::EnrolmentTag>(0), row.id<people::PartyTag>(1)};
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<DepositId> DepositRepository::add(security::Transaction &transaction,
    const QString &uuid, QDate depositedOn, records::DocumentId document,
    const std::vector<PaymentId> &cheques)
{
    qint64 id = 0;
    {
        storage::Statement row(transaction.database(), kAdd);
        ET_TRY(row.run(uuid, depositedOn, document, transaction.now()));
        ET_ASSIGN(id, storage::singleInteger(row));
    }
    storage::Statement row(transaction.database(), kAddCheque);
    for (const PaymentId cheque : cheques)
        ET_TRY(row.run(cheque, id));
    return DepositId(id);
}

} // namespace fees
