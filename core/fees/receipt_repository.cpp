#include "core/fees/receipt_repository.h"

#include "core/base/text.h"
#include "core/fees/names.h"
#include "core/fees/paper_queries.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kPartyName = u"SELECT "_s + kPartyNameColumns + u" FROM party p WHERE p.id = ?"_s;
const QString kPartyAddress =
    u"SELECT a.line1, a.line2, a.postal_code, a.commune, a.country FROM address_use u JOIN "
    "postal_address a ON a.id = u.address_id WHERE u.party_id = ? AND u.valid_from <= ? AND "
    "(u.valid_to IS NULL OR u.valid_to >= ?) ORDER BY u.kind DESC, u.valid_from DESC LIMIT 1"_s;
const QString kLines = u"SELECT "_s + kStudentNameColumns + u", "_s + kPartyNameColumns
    + u", c.label, i.due_on, CAST(sum(a.cents) AS bigint) FROM allocation a JOIN "
      "instalment i ON i.id = a.instalment_id JOIN charge c ON c.id = i.charge_id JOIN enrolment e "
      "ON e.id = c.enrolment_id JOIN student s ON s.id = e.student_id JOIN party p ON p.id = "
      "c.payer_id WHERE a.payment_id = ? GROUP BY i.id, i.due_on, c.id, c.label, s.id, s.sort_key, "_s
    + kStudentNameColumns + u", "_s + kPartyNameColumns
    + u" HAVING sum(a.cents) <> 0 ORDER BY s.sort_key, s.id, i.due_on, c.id"_s;
const QString kPayers = u"SELECT p.id, "_s + kPartyNameColumns
    + u" FROM party p WHERE EXISTS (SELECT 1 FROM allocation a "
      "JOIN instalment i ON i.id = a.instalment_id JOIN charge c ON c.id = i.charge_id WHERE "
      "a.payment_id = ? AND c.payer_id = p.id) OR EXISTS (SELECT 1 FROM payment m WHERE m.id = ? "
      "AND "
      "m.remitter_id = p.id) ORDER BY p.sort_key, p.id"_s;
const QString kAdd = u"INSERT INTO receipt (payment_id, document_id) VALUES (?, ?)"_s;
const QString kDocumentOf = u"SELECT document_id FROM receipt WHERE payment_id = ?"_s;
const QString kNumberOf =
    u"SELECT d.number FROM receipt r JOIN issued_document d ON d.id = r.document_id WHERE "
    "r.payment_id = ?"_s;
const QString kCancellationOf = u"SELECT received_on, reason FROM payment WHERE opposite_of = ?"_s;

QStringList addressLines(const storage::Statement &row, int first)
{
    QStringList lines{row.text(first), row.text(first + 1),
        base::joined({row.text(first + 2), row.text(first + 3)}, u" "_s)};
    lines.removeAll(QString());
    return lines;
}

} // namespace

base::Result<std::optional<QString>> ReceiptRepository::partyName(
    storage::Database &database, people::PartyId id)
{
    storage::Statement row(database, kPartyName);
    ET_TRY(row.run(id));
    if (row.next())
        return fees::partyName(row, 0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<QStringList> ReceiptRepository::partyAddress(
    storage::Database &database, people::PartyId id, QDate on)
{
    storage::Statement row(database, kPartyAddress);
    ET_TRY(row.run(id, on, on));
    QStringList lines;
    if (row.next()) {
        lines = addressLines(row, 0);
        if (!row.text(4).isEmpty())
            lines += row.text(4);
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<std::vector<ReceiptLine>> ReceiptRepository::lines(
    storage::Database &database, PaymentId payment)
{
    storage::Statement row(database, kLines);
    ET_TRY(row.run(payment));
    std::vector<ReceiptLine> lines;
    while (row.next()) {
        lines.push_back(
            {studentName(row, 0), fees::partyName(row, 4), row.text(6), row.date(7), row.money(8)});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<std::vector<ReceiptPayer>> ReceiptRepository::payers(
    storage::Database &database, PaymentId payment)
{
    storage::Statement row(database, kPayers);
    ET_TRY(row.run(payment, payment));
    std::vector<ReceiptPayer> payers;
    while (row.next())
        payers.push_back({row.id<people::PartyTag>(0), fees::partyName(row, 1)});
    ET_TRY(row.finished());
    return payers;
}

base::Done ReceiptRepository::add(
    security::Transaction &transaction, PaymentId payment, records::DocumentId document)
{
    storage::Statement row(transaction.database(), kAdd);
    return row.run(payment, document);
}

base::Result<std::optional<records::DocumentId>> ReceiptRepository::documentOf(
    storage::Database &database, PaymentId payment)
{
    return documentBy(database, kDocumentOf, payment.value());
}

base::Result<QString> ReceiptRepository::numberOf(storage::Database &database, PaymentId payment)
{
    return textBy(database, kNumberOf, payment.value());
}

base::Result<std::optional<Cancellation>> ReceiptRepository::cancellationOf(
    storage::Database &database, PaymentId payment)
{
    storage::Statement row(database, kCancellationOf);
    ET_TRY(row.run(payment));
    if (row.next())
        return Cancellation{row.date(0), row.text(1)};
    ET_TRY(row.finished());
    return std::nullopt;
}

} // namespace fees
