#pragma once

#include "core/fees/invoice.h"
#include "core/security/transaction.h"

namespace fees {

// An invoice as the books know it.
struct StoredInvoice {
    InvoiceId id;
    QString uuid;
    records::DocumentId document;
    people::PartyId payer;
    base::Money amount;
    bool isOpposite;
    QString creditNumber; // of what cancelled it
};

// All SQL on party_billing, invoice and invoice_line. permit: ReadFees or ManageFees.
class InvoiceRepository {
public:
    [[nodiscard]] static base::Result<std::vector<BillablePayer>> billablePayers(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::vector<BillableCharge>> billable(
        storage::Database &database, const security::Permit &permit, people::PartyId payer);
    [[nodiscard]] static base::Result<std::vector<InvoiceRow>> invoices(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<StoredInvoice>> find(
        storage::Database &database, InvoiceId id);
    // Of a paper that was issued: invoices and credit notes.
    [[nodiscard]] static base::Result<std::optional<InvoiceId>> byDocument(
        storage::Database &database, records::DocumentId document);
    [[nodiscard]] static base::Result<std::optional<InvoiceId>> byUuid(
        storage::Database &database, const QString &uuid);

    // A département, a service, a town: whoever asks for a SIRET on what it pays.
    [[nodiscard]] static base::Result<bool> isPublic(
        storage::Database &database, people::PartyId payer);
    [[nodiscard]] static base::Result<Billing> billing(
        storage::Database &database, people::PartyId payer);
    // False when the row version is no longer billing.rowVersion: nothing is then written.
    [[nodiscard]] static base::Result<bool> write(
        security::Transaction &transaction, const Billing &billing);

    [[nodiscard]] static base::Result<InvoiceId> add(security::Transaction &transaction,
        const InvoiceDraft &draft, records::DocumentId document,
        const std::vector<BillableCharge> &lines);
    // Keeps others from cancelling it until this transaction ends.
    [[nodiscard]] static base::Done lock(security::Transaction &transaction, InvoiceId id);
    [[nodiscard]] static base::Result<InvoiceId> addOpposite(security::Transaction &transaction,
        InvoiceId id, const QString &uuid, records::DocumentId document, const QString &reason);
};

} // namespace fees
