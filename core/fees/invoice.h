#pragma once

#include "core/fees/statement.h"

namespace fees {

inline constexpr int kInvoiceTemplate = 1;
inline const QString kInvoiceKind = QStringLiteral("fee-invoice");
inline const QString kCreditKind = QStringLiteral("fee-credit");

// What a public payer wants to read on an invoice: kept with the party, proposed each time.
struct Billing {
    people::PartyId payer;
    QString siret;         // checked
    QString serviceCode;   // code service
    QString engagement;    // numéro d’engagement
    qint64 rowVersion = 0; // 0: nothing is kept yet
};

// A charge that stands on no invoice yet.
struct BillableCharge {
    ChargeId charge;
    QString student; // DUPONT Léa
    QString label;
    QString yearLabel;
    base::Money amount;  // what is left of it
    base::Money settled; // of that, paid already
};

// A payer with something to invoice.
struct BillablePayer {
    PayerName payer;
    bool isOrganisation;
    int charges;
    base::Money amount;
};

// An invoice to make. uuid: making it again with the same one makes nothing.
struct InvoiceDraft {
    QString uuid;
    people::PartyId payer;
    std::vector<ChargeId> charges;
    QDate dueOn;
    QString siret;
    QString serviceCode;
    QString engagement;
    QString mention; // about VAT
};

// What an invoice or a credit note says, frozen when it is issued.
struct InvoiceSnapshot {
    struct Line {
        QString student;
        QString label;
        QString yearLabel;
        base::Money amount;
        friend bool operator==(const Line &, const Line &) = default;
    };
    school::Issuer issuer;
    QString iban; // where to pay; may be empty
    QString payer;
    bool isPublic = false; // the payer: asks for its SIRET
    QStringList address;
    QString siret;
    QString serviceCode;
    QString engagement;
    QDate issuedOn;
    QDate dueOn; // none on a credit note
    std::vector<Line> lines;
    base::Money settled; // paid already on the day it was issued; none on a credit note
    QString mention;
    QString cancels; // the number of the invoice a credit note cancels
    QString reason;  // of a credit note

    [[nodiscard]] bool isCredit() const { return !cancels.isEmpty(); }
    [[nodiscard]] base::Money total() const; // below zero on a credit note
    [[nodiscard]] base::Money toPay() const { return total() - settled; }
    friend bool operator==(const InvoiceSnapshot &, const InvoiceSnapshot &) = default;
};

// What a payer will miss on it, and where that is typed: told before it is issued.
[[nodiscard]] QStringList gapsOf(const InvoiceSnapshot &snapshot);

[[nodiscard]] QJsonObject toJson(const InvoiceSnapshot &snapshot);
// fees.bad-snapshot for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<InvoiceSnapshot> invoiceFromJson(const QJsonObject &json);

// An invoice to look at or to print.
struct Invoice {
    InvoiceId id;
    QString number;
    QString issuedBy;
    InvoiceSnapshot snapshot;
    QString creditNumber; // of the credit note that cancels it
};

// An invoice in the list of them.
struct InvoiceRow {
    InvoiceId id;
    QString number;
    PayerName payer;
    QDate issuedOn;
    std::optional<QDate> dueOn;
    base::Money amount;
    base::Money charged; // of its charges, as they stand today
    base::Money open;    // of its charges, today
    bool isCredit = false;
    QString otherNumber;  // the credit note's, or that of the invoice it cancels
    QStringList students; // DUPONT Léa

    [[nodiscard]] bool isCancelled() const { return !isCredit && !otherNumber.isEmpty(); }
    // Its charges changed since: a credit note and a new invoice set it right.
    [[nodiscard]] bool isOutdated() const
    {
        return !isCredit && !isCancelled() && charged != amount;
    }
};

// Cleaned, SIRET checked, due not before today.
[[nodiscard]] base::Result<InvoiceDraft> checkedInvoice(const InvoiceDraft &draft, QDate today);
[[nodiscard]] base::Result<Billing> checkedBilling(const Billing &billing);

} // namespace fees
