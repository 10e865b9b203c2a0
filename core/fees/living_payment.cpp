#include "core/fees/living_payment.h"

#include "core/fees/payment_repository.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/void_reason.h"
#include "core/security/policy.h"

namespace fees {

base::Result<Payment> livingPayment(security::Transaction &transaction, PaymentId id)
{
    ET_TRY(PaymentRepository::lock(transaction, id));
    ET_ASSIGN(const auto payment, PaymentRepository::find(transaction.database(), id));
    if (!payment || payment->isOpposite)
        return base::fail(security::notThere());
    if (payment->isVoid) {
        ET_ASSIGN(const QString number, ReceiptRepository::numberOf(transaction.database(), id));
        return base::fail(alreadyVoid(number));
    }
    return *payment;
}

} // namespace fees
