#pragma once

#include "core/fees/payment.h"

namespace fees {

// Money given back of a payment's advance, as it is typed.
struct RefundDraft {
    QString uuid; // made by the form: sending it again creates nothing
    PaymentId payment;
    QDate refundedOn;
    base::Money amount; // above zero
    Means means = Means::Transfer;
    QString reference = {};
    QString reason;
};

// A refund as stored.
struct Refund {
    RefundId id;
    QString uuid;
    PaymentId payment;
    base::Money amount; // above zero; below it for an opposite row
    bool isOpposite = false;
    bool isVoid = false;
};

// Texts cleaned, amount and day possible.
[[nodiscard]] base::Result<RefundDraft> checkedRefund(const RefundDraft &draft, QDate today);

} // namespace fees
