#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/fees/ids.h"
#include "core/people/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace fees {

enum class Means { Cheque, Transfer, Card, Cash, DirectDebit };
inline constexpr std::array kMeans{
    Means::Cheque, Means::Transfer, Means::Card, Means::Cash, Means::DirectDebit};

[[nodiscard]] QString storedName(Means means);
[[nodiscard]] Means meansFrom(const QString &storedName);
[[nodiscard]] QString titleOf(Means means); // translated
// An advance taken over from another tool came in by no means that is known.
[[nodiscard]] QString titleOf(Means means, bool isOpening);

// Money that goes to an instalment, of any student and payer.
struct Allocation {
    InstalmentId instalment;
    base::Money amount;
    friend bool operator==(const Allocation &, const Allocation &) = default;
};

// A payment as it is typed. What no allocation takes stays an advance of the payment.
struct PaymentDraft {
    QString uuid;                            // made by the form: sending it again creates nothing
    std::optional<people::PartyId> remitter; // who hands it over need not be a payer
    QString remitterName;                    // for who is no party; the party's name otherwise
    QDate receivedOn;
    base::Money amount;
    Means means = Means::Cheque;
    QString bank;      // of a cheque
    QString reference; // number of the cheque, of the transfer …
    std::vector<Allocation> allocations;
    std::optional<QDate> cashOn = {}; // of a cheque that is to be cashed later
    bool isOpening = false;           // an advance taken over (reprise): no money that came in
};

// A payment as stored.
struct Payment {
    PaymentId id;
    QString uuid;
    std::optional<people::PartyId> remitter;
    QString remitterName;
    QDate receivedOn;
    base::Money amount;
    Means means;
    QString bank;
    QString reference;
    std::optional<QDate> cashOn = {};
    bool isOpposite = false;
    bool isVoid = false;
};

struct OpenInstalment {
    InstalmentId instalment;
    QDate dueOn;
    base::Money open;
};

// Oldest due first, until the amount is used up.
[[nodiscard]] std::vector<Allocation> proposedAllocations(
    base::Money amount, std::vector<OpenInstalment> open);

// Texts cleaned, allocations of one instalment made one and put in the order of their keys, so that
// two workstations lock them in the same order.
// A day on which a cheque may be cashed: from the day it came in on, and within a year of it.
[[nodiscard]] base::Done checkCashDay(QDate cashOn, QDate receivedOn);

[[nodiscard]] base::Result<PaymentDraft> checkedPayment(const PaymentDraft &draft, QDate today);
[[nodiscard]] base::Result<std::vector<Allocation>> checkedAllocations(
    const std::vector<Allocation> &allocations);

} // namespace fees
