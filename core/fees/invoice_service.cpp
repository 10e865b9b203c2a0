#include "core/fees/invoice_service.h"

#include "core/base/format.h"
#include "core/fees/charge_repository.h"
#include "core/fees/deposit_repository.h"
#include "core/fees/errors.h"
#include "core/fees/invoice_repository.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/settings.h"
#include "core/fees/void_reason.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Error invoiced()
{
    return {errors::kInvoiced,
        QCoreApplication::translate("fees",
            "A charge that is ticked stands on an invoice already, or is no longer owed. Nothing "
            "was issued: look at the list again."),
        {}};
}

// The ticked ones, held so that they stay what they are until the invoice is there.
base::Result<std::vector<BillableCharge>> ticked(
    security::Transaction &transaction, const InvoiceDraft &draft)
{
    std::vector<ChargeId> wanted = draft.charges;
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const ChargeId charge : wanted)
        ET_TRY(ChargeRepository::lock(transaction, charge));
    ET_ASSIGN(auto lines,
        InvoiceRepository::billable(transaction.database(), transaction.permit(), draft.payer));
    std::erase_if(lines, [&](const BillableCharge &line) {
        return !std::binary_search(wanted.begin(), wanted.end(), line.charge);
    });
    if (lines.size() != wanted.size())
        return base::fail(invoiced());
    return lines;
}

// Whom the paper goes to, as known on a day; what an earlier paper said of it is kept.
base::Done addPayer(
    storage::Database &database, people::PartyId payer, QDate on, InvoiceSnapshot &snapshot)
{
    ET_ASSIGN(const auto name, ReceiptRepository::partyName(database, payer));
    if (!name)
        return base::fail(security::notThere());
    if (snapshot.payer.isEmpty())
        snapshot.payer = *name;
    if (snapshot.address.isEmpty()) {
        ET_ASSIGN(snapshot.address, ReceiptRepository::partyAddress(database, payer, on));
    }
    ET_ASSIGN(snapshot.isPublic, InvoiceRepository::isPublic(database, payer));
    return {};
}

void addLines(InvoiceSnapshot &snapshot, const std::vector<BillableCharge> &lines)
{
    for (const BillableCharge &line : lines) {
        snapshot.lines.push_back({line.student, line.label, line.yearLabel, line.amount});
        snapshot.settled += line.settled;
    }
}

base::Result<InvoiceSnapshot> snapshotOf(security::Transaction &transaction,
    const InvoiceDraft &draft, const std::vector<BillableCharge> &lines)
{
    storage::Database &database = transaction.database();
    InvoiceSnapshot snapshot;
    ET_ASSIGN(snapshot.issuer,
        school::SchoolRepository::issuer(
            database, transaction.permit(), school::SignedPaper::Invoice));
    ET_ASSIGN(snapshot.iban, DepositRepository::iban(database));
    ET_TRY(addPayer(database, draft.payer, transaction.today(), snapshot));
    snapshot.siret = draft.siret;
    snapshot.serviceCode = draft.serviceCode;
    snapshot.engagement = draft.engagement;
    snapshot.issuedOn = transaction.today();
    snapshot.dueOn = draft.dueOn;
    addLines(snapshot, lines);
    snapshot.mention = draft.mention;
    return snapshot;
}

// Of a credit note: what the invoice it cancels says, the other way round. What was not known of
// the payer then is taken from today.
base::Result<InvoiceSnapshot> opposite(
    storage::Database &database, const InvoiceSnapshot &invoice, people::PartyId payer, QDate today)
{
    InvoiceSnapshot snapshot = invoice;
    snapshot.settled = {};
    ET_TRY(addPayer(database, payer, today, snapshot));
    if (snapshot.siret.isEmpty()) {
        ET_ASSIGN(const Billing billing, InvoiceRepository::billing(database, payer));
        snapshot.siret = billing.siret;
    }
    snapshot.issuedOn = today;
    snapshot.dueOn = {};
    for (InvoiceSnapshot::Line &line : snapshot.lines)
        line.amount = -line.amount;
    return snapshot;
}

base::Done keepBilling(security::Transaction &transaction, const InvoiceDraft &draft)
{
    ET_ASSIGN(Billing billing, InvoiceRepository::billing(transaction.database(), draft.payer));
    if (billing.siret == draft.siret && billing.serviceCode == draft.serviceCode
        && billing.engagement == draft.engagement)
        return {};
    billing.siret = draft.siret;
    billing.serviceCode = draft.serviceCode;
    billing.engagement = draft.engagement;
    ET_TRY(InvoiceRepository::write(transaction, billing));
    return {};
}

base::Result<records::IssuedDocument> issueDocument(
    security::Transaction &transaction, const QString &uuid, const InvoiceSnapshot &snapshot)
{
    const QString amount = base::formatMoney(snapshot.total());
    return records::IssuedDocuments::issue(transaction,
        {snapshot.isCredit() ? kCreditKind : kInvoiceKind, snapshot.isCredit() ? u"AS"_s : u"FS"_s,
            snapshot.issuedOn.year(), {u"invoice"_s, uuid},
            snapshot.isCredit() ? QCoreApplication::translate("fees", "Credit note to %1: %2")
                                      .arg(snapshot.payer, amount)
                                : QCoreApplication::translate("fees", "Invoice to %1: %2")
                                      .arg(snapshot.payer, amount),
            kInvoiceTemplate, toJson(snapshot)});
}

base::Result<records::IssuedDocument> documentOf(
    storage::Database &database, const security::Permit &permit, const StoredInvoice &stored)
{
    ET_ASSIGN(
        const auto document, records::IssuedDocuments::find(database, permit, stored.document));
    if (!document)
        return base::fail(security::notThere());
    return *document;
}

} // namespace

InvoiceService::InvoiceService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<BillablePayer>> InvoiceService::billablePayers()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return InvoiceRepository::billablePayers(m_workspace.database(), permit);
}

base::Result<std::vector<BillableCharge>> InvoiceService::billable(people::PartyId payer)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return InvoiceRepository::billable(m_workspace.database(), permit, payer);
}

base::Result<Billing> InvoiceService::billing(people::PartyId payer)
{
    ET_TRY(m_workspace.require(Operation::ReadFees));
    return InvoiceRepository::billing(m_workspace.database(), payer);
}

base::Result<InvoiceDraft> InvoiceService::draft(people::PartyId payer)
{
    ET_TRY(m_workspace.require(Operation::ManageFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const Billing billing, InvoiceRepository::billing(database, payer));
    ET_ASSIGN(const int days, security::Settings::number(database, settings::kInvoiceDays));
    ET_ASSIGN(const QString mention, security::Settings::text(database, settings::kInvoiceMention));
    return InvoiceDraft{security::Workspace::newUuid(), payer, {},
        m_workspace.clock().today().addDays(days), billing.siret, billing.serviceCode,
        billing.engagement, mention};
}

base::Result<QStringList> InvoiceService::gaps(const InvoiceDraft &draft)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    InvoiceSnapshot snapshot;
    ET_TRY(addPayer(database, draft.payer, m_workspace.clock().today(), snapshot));
    ET_ASSIGN(const auto lines, InvoiceRepository::billable(database, permit, draft.payer));
    addLines(snapshot, lines);
    snapshot.siret = draft.siret.trimmed();
    return gapsOf(snapshot);
}

base::Result<QStringList> InvoiceService::gapsOfCredit(InvoiceId cancelled)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto stored, InvoiceRepository::find(database, cancelled));
    if (!stored)
        return base::fail(security::notThere());
    ET_ASSIGN(const records::IssuedDocument document, documentOf(database, permit, *stored));
    ET_ASSIGN(const InvoiceSnapshot said, invoiceFromJson(document.snapshot));
    ET_ASSIGN(const InvoiceSnapshot snapshot,
        opposite(database, said, stored->payer, m_workspace.clock().today()));
    return gapsOf(snapshot);
}

base::Result<std::vector<InvoiceRow>> InvoiceService::invoices()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return InvoiceRepository::invoices(m_workspace.database(), permit);
}

base::Result<Invoice> InvoiceService::invoice(InvoiceId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto stored, InvoiceRepository::find(database, id));
    if (!stored)
        return base::fail(security::notThere());
    ET_ASSIGN(const records::IssuedDocument document, documentOf(database, permit, *stored));
    ET_ASSIGN(InvoiceSnapshot snapshot, invoiceFromJson(document.snapshot));
    return Invoice{
        id, document.number, document.issuedBy, std::move(snapshot), stored->creditNumber};
}

base::Result<Invoice> InvoiceService::issue(const InvoiceDraft &draft)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    InvoiceId id{0};
    {
        ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
        ET_ASSIGN(id, issueInvoice(transaction, draft));
        ET_TRY(transaction.commit());
    }
    return invoice(id);
}

base::Result<Invoice> InvoiceService::cancel(InvoiceId invoiceId, const QString &reason)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    InvoiceId id{0};
    {
        ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
        ET_ASSIGN(id, issueCredit(transaction, invoiceId, reason));
        ET_TRY(transaction.commit());
    }
    return invoice(id);
}

base::Result<InvoiceId> InvoiceService::issueInvoice(
    security::Transaction &transaction, const InvoiceDraft &typed)
{
    ET_ASSIGN(const InvoiceDraft draft, checkedInvoice(typed, transaction.today()));
    ET_ASSIGN(const auto known, InvoiceRepository::byUuid(transaction.database(), draft.uuid));
    if (known)
        return *known;
    ET_ASSIGN(const auto lines, ticked(transaction, draft));
    ET_ASSIGN(const InvoiceSnapshot snapshot, snapshotOf(transaction, draft, lines));
    ET_ASSIGN(
        const records::IssuedDocument document, issueDocument(transaction, draft.uuid, snapshot));
    ET_ASSIGN(const InvoiceId id, InvoiceRepository::add(transaction, draft, document.id, lines));
    ET_TRY(keepBilling(transaction, draft));
    ET_TRY(transaction.record(u"invoice.issue"_s, {u"invoice"_s, draft.uuid},
        {{u"number"_s, {}, document.number}, {u"payer"_s, {}, snapshot.payer},
            {u"amount"_s, {}, base::formatMoney(snapshot.total())}}));
    return id;
}

base::Result<InvoiceId> InvoiceService::issueCredit(
    security::Transaction &transaction, InvoiceId id, const QString &reason)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const QString why, checkedReason(reason));
    ET_TRY(InvoiceRepository::lock(transaction, id));
    ET_ASSIGN(const auto stored, InvoiceRepository::find(database, id));
    if (!stored || stored->isOpposite)
        return base::fail(security::notThere());
    ET_ASSIGN(const records::IssuedDocument document,
        documentOf(database, transaction.permit(), *stored));
    if (!stored->creditNumber.isEmpty())
        return base::fail(alreadyVoid(document.number));
    ET_ASSIGN(const InvoiceSnapshot cancelled, invoiceFromJson(document.snapshot));
    ET_ASSIGN(InvoiceSnapshot snapshot,
        opposite(database, cancelled, stored->payer, transaction.today()));
    ET_ASSIGN(snapshot.issuer,
        school::SchoolRepository::issuer(
            database, transaction.permit(), school::SignedPaper::Invoice));
    snapshot.cancels = document.number;
    snapshot.reason = why;
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const records::IssuedDocument credit, issueDocument(transaction, uuid, snapshot));
    ET_ASSIGN(const InvoiceId opposite,
        InvoiceRepository::addOpposite(transaction, id, uuid, credit.id, why));
    ET_TRY(transaction.record(u"invoice.cancel"_s, {u"invoice"_s, stored->uuid},
        {{u"creditNote"_s, {}, credit.number},
            {u"amount"_s, base::formatMoney(stored->amount), base::formatMoney({})},
            {u"reason"_s, {}, why}}));
    return opposite;
}

} // namespace fees
