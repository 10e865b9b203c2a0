#pragma once

#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QCoreApplication>

namespace ui {

// What is done with a payment of the journal or of one student: each asks, does it, and says how it
// went.
class PaymentActions {
    Q_DECLARE_TR_FUNCTIONS(ui::PaymentActions)

public:
    [[nodiscard]] static bool canVoid(const fees::PaymentLine &line);
    [[nodiscard]] static bool hasAdvance(const fees::PaymentLine &line);

    // A cheque that may come back from the bank.
    [[nodiscard]] static bool canComeBack(const fees::PaymentLine &line);

    static void voidPayment(
        const Desk &desk, const FeesServices &services, const fees::PaymentLine &line);
    // For the open instalments of one student, or of those the payment settled something for.
    static void allocateAdvance(const Desk &desk, const FeesServices &services,
        const fees::PaymentLine &line, std::optional<people::StudentId> student);
    static void returnUnpaid(
        const Desk &desk, const FeesServices &services, const fees::PaymentLine &line);
    static void giveBack(
        const Desk &desk, const FeesServices &services, const fees::PaymentLine &line);

private:
    static void voidRefund(
        const Desk &desk, const FeesServices &services, const fees::PaymentLine &line);
};

} // namespace ui
