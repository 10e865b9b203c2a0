#pragma once

#include "core/fees/payment.h"
#include "core/fees/receipt.h"

namespace fees {

inline constexpr int kDepositTemplate = 1;
inline const QString kDepositKind = QStringLiteral("deposit");

// A cheque in the drawer.
struct Cheque {
    PaymentId payment;
    QString receiptNumber;
    QString remitterName;
    QString bank;
    QString reference;
    base::Money amount;
    QDate receivedOn;
    std::optional<QDate> cashOn; // the day promised to the family; none: at once
    QStringList students = {};   // DUPONT Léa

    [[nodiscard]] QDate readyOn() const { return cashOn.value_or(receivedOn); }
    [[nodiscard]] bool isReadyOn(QDate day) const { return readyOn() <= day; }
};

struct DepositedCheque {
    QString receiptNumber;
    QString drawer;
    QString bank;
    QString reference;
    base::Money amount;
    friend bool operator==(const DepositedCheque &, const DepositedCheque &) = default;
};

// What a deposit slip (bordereau de remise de chèques) says, frozen when it is issued.
struct DepositSnapshot {
    school::Issuer issuer;
    QString iban; // of the account they go to; may be empty
    QDate depositedOn;
    std::vector<DepositedCheque> cheques;

    [[nodiscard]] base::Money total() const;
    friend bool operator==(const DepositSnapshot &, const DepositSnapshot &) = default;
};

[[nodiscard]] QJsonObject toJson(const DepositSnapshot &snapshot);
// fees.bad-snapshot for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<DepositSnapshot> depositFromJson(const QJsonObject &json);

// A slip to look at or to print.
struct Deposit {
    DepositId id;
    QString number;
    QString issuedBy;
    DepositSnapshot snapshot;
};

// A slip in the list of them.
struct DepositLine {
    DepositId id;
    QString number;
    QDate depositedOn;
    int cheques;
    base::Money total; // as issued
    int unpaid;        // of them, came back since
};

} // namespace fees
