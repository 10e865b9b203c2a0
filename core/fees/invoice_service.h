#pragma once

#include "core/fees/invoice.h"
#include "core/security/transaction.h"
#include "core/security/workspace.h"

namespace fees {

// Numbered invoices (factures) for payers who need one, and the credit notes that cancel them. What
// is owed does not change by either.
class InvoiceService {
public:
    explicit InvoiceService(security::Workspace &workspace);

    // Organisations first.
    [[nodiscard]] base::Result<std::vector<BillablePayer>> billablePayers();
    [[nodiscard]] base::Result<std::vector<BillableCharge>> billable(people::PartyId payer);
    // What a new invoice to a payer begins with: nothing ticked.
    [[nodiscard]] base::Result<InvoiceDraft> draft(people::PartyId payer);
    [[nodiscard]] base::Result<Billing> billing(people::PartyId payer);

    // What the paper would lack, in words: see gapsOf(). Nothing is issued.
    [[nodiscard]] base::Result<QStringList> gaps(const InvoiceDraft &draft);
    [[nodiscard]] base::Result<QStringList> gapsOfCredit(InvoiceId cancelled);

    [[nodiscard]] base::Result<std::vector<InvoiceRow>> invoices();
    [[nodiscard]] base::Result<Invoice> invoice(InvoiceId id);

    // Keeps SIRET, service code and engagement number with the payer. Errors: fees.no-line,
    // fees.bad-date, school.bad-siret, fees.invoiced (a charge stands on an invoice already, or
    // nothing of it is left).
    [[nodiscard]] base::Result<Invoice> issue(const InvoiceDraft &draft);
    // The credit note. Errors: fees.already-void, fees.missing-reason.
    [[nodiscard]] base::Result<Invoice> cancel(InvoiceId id, const QString &reason);

    // Operations.
    [[nodiscard]] static base::Result<InvoiceId> issueInvoice(
        security::Transaction &transaction, const InvoiceDraft &draft);
    [[nodiscard]] static base::Result<InvoiceId> issueCredit(
        security::Transaction &transaction, InvoiceId id, const QString &reason);

private:
    security::Workspace &m_workspace;
};

} // namespace fees
