#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/fees/payment.h"
#include "core/records/ids.h"
#include "core/school/issuer.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fees {

inline constexpr int kReceiptTemplate = 1;
inline const QString kReceiptKind = QStringLiteral("receipt");

// What the money settles.
struct ReceiptLine {
    QString student; // DUPONT Léa
    QString payer;   // Marie Dupont
    QString label;
    QDate dueOn;
    base::Money amount;
    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

// What a payer still has to pay after this payment; less than zero for an advance.
struct ReceiptBalance {
    QString payer;
    base::Money toPay;
    friend bool operator==(const ReceiptBalance &, const ReceiptBalance &) = default;
};

// What a receipt (reçu) says, frozen when it is issued. Its page is made from this alone.
struct ReceiptSnapshot {
    school::Issuer issuer;
    QString remitter;
    QStringList remitterAddress;
    QDate receivedOn;
    QDate issuedOn;
    base::Money amount;
    QString amountInWords;
    Means means = Means::Cheque;
    QString bank;
    QString reference;
    std::vector<ReceiptLine> lines;
    base::Money advance; // what settles nothing yet
    std::vector<ReceiptBalance> balances;
    friend bool operator==(const ReceiptSnapshot &, const ReceiptSnapshot &) = default;
};

[[nodiscard]] QJsonObject toJson(const ReceiptSnapshot &snapshot);
// fees.bad-snapshot for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<ReceiptSnapshot> receiptFromJson(const QJsonObject &json);

// Why and when a payment was cancelled: its receipt keeps number and words, and is shown cancelled.
struct Cancellation {
    QDate on;
    QString reason;
};

// A receipt to look at or to print.
struct Receipt {
    records::DocumentId document;
    PaymentId payment;
    QString number;
    QString issuedBy;
    ReceiptSnapshot snapshot;
    std::optional<Cancellation> cancellation;
};

} // namespace fees
