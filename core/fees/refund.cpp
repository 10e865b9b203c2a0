#include "core/fees/refund.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "core/fees/fee_plan.h"
#include "core/fees/void_reason.h"

#include <QCoreApplication>

namespace fees {

base::Result<RefundDraft> checkedRefund(const RefundDraft &draft, QDate today)
{
    RefundDraft checked = draft;
    if (draft.uuid.isEmpty()) {
        return base::fail(errors::kMissingUuid,
            QCoreApplication::translate(
                "fees", "This refund has no identifier. Close the form and open it again."));
    }
    ET_TRY(checkAmount(draft.amount));
    if (!draft.refundedOn.isValid() || draft.refundedOn > today) {
        return base::fail(errors::kBadDate,
            QCoreApplication::translate(
                "fees", "The date of a refund is the day the money went out: today (%1) or before.")
                .arg(base::formatDate(today)));
    }
    ET_ASSIGN(checked.reference,
        base::cleanLine(draft.reference, QCoreApplication::translate("fees", "Reference")));
    ET_ASSIGN(checked.reason, checkedReason(draft.reason));
    return checked;
}

} // namespace fees
