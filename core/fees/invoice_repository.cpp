#include "core/fees/invoice_repository.h"

#include "core/fees/live_instalments.h"
#include "core/fees/names.h"
#include "core/security/policy.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

// Charges with something left of them that stand on no invoice, but cancelled ones.
const QString kBillable = u"WITH live AS ("_s + kLiveInstalments
    + u"), billable AS (SELECT l.charge_id, l.payer_id, l.student_id, l.year_id, l.label, "
      "CAST(sum(l.cents) AS bigint) AS cents, CAST(sum(l.settled) AS bigint) AS settled FROM live "
      "l WHERE NOT EXISTS (SELECT 1 FROM "
      "invoice_line n JOIN invoice v ON v.id = n.invoice_id WHERE n.charge_id = l.charge_id AND "
      "v.opposite_of IS NULL AND NOT EXISTS (SELECT 1 FROM invoice o WHERE o.opposite_of = v.id)) "
      "GROUP BY l.charge_id, l.payer_id, l.student_id, l.year_id, l.label HAVING sum(l.cents) > 0) "_s;
const QString kPayers = kBillable + u"SELECT p.id, "_s + kPartyNameColumns
    + u", CASE WHEN p.kind = 'organisation' THEN 1 ELSE 0 END, count(*), CAST(sum(b.cents) AS "
      "bigint) FROM billable b JOIN party p ON p.id = b.payer_id GROUP BY p.id, p.kind, p.sort_key, "_s
    + kPartyNameColumns
    + u" ORDER BY CASE WHEN p.kind = 'organisation' THEN 0 ELSE 1 END, "
      "p.sort_key, p.id"_s;
const QString kCharges = kBillable + u"SELECT b.charge_id, "_s + kStudentNameColumns
    + u", b.label, y.label, b.cents, b.settled FROM billable b JOIN student s ON s.id = "
      u"b.student_id JOIN "
      "school_year y ON y.id = b.year_id WHERE b.payer_id = ? ORDER BY y.first_day, s.sort_key, "
      "s.id, b.charge_id"_s;
const QString kInvoices = u"WITH live AS ("_s + kLiveInstalments
    + u") SELECT v.id, d.number, p.id, "_s + kPartyNameColumns
    + u", v.issued_on, v.due_on, v.cents, (SELECT CAST(coalesce(sum(l.cents), 0) AS bigint) FROM "
      "invoice_line n JOIN live l ON l.charge_id = n.charge_id WHERE n.invoice_id = v.id), (SELECT "
      "CAST(coalesce(sum(l.cents - l.settled), 0) AS bigint) FROM invoice_line n JOIN live l ON "
      "l.charge_id = n.charge_id WHERE n.invoice_id = v.id), CASE WHEN v.opposite_of IS NULL THEN "
      "0 ELSE 1 END, coalesce(od.number, cd.number, '') FROM invoice v JOIN issued_document d ON "
      "d.id = v.document_id JOIN party p ON p.id = v.payer_id LEFT JOIN invoice c ON c.opposite_of "
      "= v.id LEFT JOIN issued_document cd ON cd.id = c.document_id LEFT JOIN invoice o ON o.id = "
      "v.opposite_of LEFT JOIN issued_document od ON od.id = o.document_id ORDER BY v.id"_s;
const QString kStudents = u"SELECT n.invoice_id, "_s + kStudentNameColumns
    + u" FROM invoice_line n JOIN charge c ON c.id = n.charge_id JOIN enrolment e ON e.id = "
      "c.enrolment_id JOIN student s ON s.id = e.student_id GROUP BY n.invoice_id, s.id, "
      "s.sort_key, "_s
    + kStudentNameColumns + u" ORDER BY n.invoice_id, s.sort_key, s.id"_s;
const QString kFind =
    u"SELECT v.id, v.uuid, v.document_id, v.payer_id, v.cents, CASE WHEN v.opposite_of IS NULL "
    "THEN 0 ELSE 1 END, coalesce(d.number, '') FROM invoice v LEFT JOIN invoice c ON "
    "c.opposite_of = v.id LEFT JOIN issued_document d ON d.id = c.document_id WHERE v.id = ?"_s;
const QString kByUuid = u"SELECT id FROM invoice WHERE uuid = ?"_s;
const QString kByDocument = u"SELECT id FROM invoice WHERE document_id = ?"_s;
const QString kBilling =
    u"SELECT siret, service_code, engagement, row_version FROM party_billing WHERE party_id = ?"_s;
const QString kIsPublic =
    u"SELECT count(*) FROM party WHERE id = ? AND organisation_kind IN ('public', 'childcare')"_s;
const QString kAddBilling =
    u"INSERT INTO party_billing (siret, service_code, engagement, party_id) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (party_id) DO NOTHING RETURNING party_id"_s;
const QString kReplaceBilling =
    u"UPDATE party_billing SET siret = ?, service_code = ?, engagement = ?, row_version = "
    "row_version + 1 WHERE party_id = ? AND row_version = ? RETURNING party_id"_s;
const QString kAdd =
    u"INSERT INTO invoice (uuid, payer_id, document_id, issued_on, due_on, cents, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddLine =
    u"INSERT INTO invoice_line (invoice_id, charge_id, cents) VALUES (?, ?, ?)"_s;
const QString kLock = u"UPDATE invoice SET cents = cents WHERE id = ?"_s;
const QString kAddOpposite =
    u"INSERT INTO invoice (uuid, payer_id, document_id, issued_on, cents, opposite_of, reason, "
    "created_at) SELECT CAST(? AS text), payer_id, CAST(? AS bigint), CAST(? AS text), -cents, id, "
    "CAST(? AS text), CAST(? AS text) FROM invoice WHERE id = ? RETURNING id"_s;
const QString kAddOppositeLines =
    u"INSERT INTO invoice_line (invoice_id, charge_id, cents) SELECT c.id, n.charge_id, -n.cents "
    "FROM invoice_line n JOIN invoice c ON c.opposite_of = n.invoice_id WHERE n.invoice_id = ?"_s;

void checkPermit(const security::Permit &permit)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees
        || permit.operation() == security::Operation::ManageFees);
    Q_UNUSED(permit)
}

base::Result<QHash<InvoiceId, QStringList>> studentsOf(storage::Database &database)
{
    QHash<InvoiceId, QStringList> students;
    storage::Statement row(database, kStudents);
    ET_TRY(row.run());
    while (row.next())
        students[row.id<InvoiceTag>(0)] += studentName(row, 1);
    ET_TRY(row.finished());
    return students;
}

} // namespace

base::Result<std::vector<BillablePayer>> InvoiceRepository::billablePayers(
    storage::Database &database, const security::Permit &permit)
{
    checkPermit(permit);
    storage::Statement row(database, kPayers);
    ET_TRY(row.run());
    std::vector<BillablePayer> payers;
    while (row.next()) {
        payers.push_back({{row.id<people::PartyTag>(0), partyName(row, 1)}, row.flag(3),
            row.smallInteger(4), row.money(5)});
    }
    ET_TRY(row.finished());
    return payers;
}

base::Result<std::vector<BillableCharge>> InvoiceRepository::billable(
    storage::Database &database, const security::Permit &permit, people::PartyId payer)
{
    checkPermit(permit);
    storage::Statement row(database, kCharges);
    ET_TRY(row.run(payer));
    std::vector<BillableCharge> charges;
    while (row.next()) {
        charges.push_back({row.id<ChargeTag>(0), studentName(row, 1), row.text(5), row.text(6),
            row.money(7), row.money(8)});
    }
    ET_TRY(row.finished());
    return charges;
}

base::Result<std::vector<InvoiceRow>> InvoiceRepository::invoices(
    storage::Database &database, const security::Permit &permit)
{
    checkPermit(permit);
    ET_ASSIGN(const auto students, studentsOf(database));
    storage::Statement row(database, kInvoices);
    ET_TRY(row.run());
    std::vector<InvoiceRow> rows;
    while (row.next()) {
        const auto id = row.id<InvoiceTag>(0);
        rows.push_back({id, row.text(1), {row.id<people::PartyTag>(2), partyName(row, 3)},
            row.date(5), row.optionalDate(6), row.money(7), row.money(8), row.money(9),
            row.flag(10), row.text(11), students.value(id)});
    }
    ET_TRY(row.finished());
    return rows;
}

base::Result<std::optional<StoredInvoice>> InvoiceRepository::find(
    storage::Database &database, InvoiceId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    if (row.next()) {
        return StoredInvoice{row.id<InvoiceTag>(0), row.text(1), row.id<records::DocumentTag>(2),
            row.id<people::PartyTag>(3), row.money(4), row.flag(5), row.text(6)};
    }
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<std::optional<InvoiceId>> InvoiceRepository::byDocument(
    storage::Database &database, records::DocumentId document)
{
    storage::Statement row(database, kByDocument);
    ET_TRY(row.run(document));
    if (row.next())
        return row.id<InvoiceTag>(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<std::optional<InvoiceId>> InvoiceRepository::byUuid(
    storage::Database &database, const QString &uuid)
{
    storage::Statement row(database, kByUuid);
    ET_TRY(row.run(uuid));
    if (row.next())
        return row.id<InvoiceTag>(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<bool> InvoiceRepository::isPublic(storage::Database &database, people::PartyId payer)
{
    storage::Statement row(database, kIsPublic);
    ET_TRY(row.run(payer));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return count > 0;
}

base::Result<Billing> InvoiceRepository::billing(storage::Database &database, people::PartyId payer)
{
    storage::Statement row(database, kBilling);
    ET_TRY(row.run(payer));
    Billing billing{payer, {}, {}, {}};
    if (row.next())
        billing = {payer, row.text(0), row.text(1), row.text(2), row.integer(3)};
    ET_TRY(row.finished());
    return billing;
}

base::Result<bool> InvoiceRepository::write(
    security::Transaction &transaction, const Billing &billing)
{
    const bool isNew = billing.rowVersion == 0;
    storage::Statement row(transaction.database(), isNew ? kAddBilling : kReplaceBilling);
    if (isNew)
        ET_TRY(row.run(billing.siret, billing.serviceCode, billing.engagement, billing.payer));
    else
        ET_TRY(row.run(billing.siret, billing.serviceCode, billing.engagement, billing.payer,
            billing.rowVersion));
    const bool written = row.next();
    ET_TRY(row.finished());
    return written;
}

base::Result<InvoiceId> InvoiceRepository::add(security::Transaction &transaction,
    const InvoiceDraft &draft, records::DocumentId document,
    const std::vector<BillableCharge> &lines)
{
    base::Money total;
    for (const BillableCharge &line : lines)
        total += line.amount;
    storage::Statement row(transaction.database(), kAdd);
    ET_TRY(row.run(draft.uuid, draft.payer, document, transaction.today(), draft.dueOn, total,
        transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(row));
    storage::Statement add(transaction.database(), kAddLine);
    for (const BillableCharge &line : lines)
        ET_TRY(add.run(id, line.charge, line.amount));
    return InvoiceId(id);
}

base::Done InvoiceRepository::lock(security::Transaction &transaction, InvoiceId id)
{
    storage::Statement row(transaction.database(), kLock);
    return row.run(id);
}

base::Result<InvoiceId> InvoiceRepository::addOpposite(security::Transaction &transaction,
    InvoiceId id, const QString &uuid, records::DocumentId document, const QString &reason)
{
    qint64 key = 0;
    {
        storage::Statement row(transaction.database(), kAddOpposite);
        ET_TRY(row.run(uuid, document, transaction.today(), reason, transaction.now(), id));
        ET_ASSIGN(key, storage::singleInteger(row));
    }
    storage::Statement lines(transaction.database(), kAddOppositeLines);
    ET_TRY(lines.run(id));
    return InvoiceId(key);
}

} // namespace fees
