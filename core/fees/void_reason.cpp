#include "core/fees/void_reason.h"

#include "core/base/text.h"
#include "core/fees/errors.h"

#include <QCoreApplication>

namespace fees {

base::Result<QString> checkedReason(const QString &reason)
{
    ET_ASSIGN(const QString clean,
        base::cleanLine(reason, QCoreApplication::translate("fees", "Reason"), 200));
    if (clean.isEmpty()) {
        return base::fail(errors::kMissingReason,
            QCoreApplication::translate("fees",
                "Say why it is cancelled: the reason is kept with the number, for instance cheque "
                "returned unpaid."));
    }
    return clean;
}

base::Error alreadyVoid(const QString &what)
{
    return {errors::kAlreadyVoid,
        QCoreApplication::translate(
            "fees", "“%1” is already cancelled: there is nothing more to do.")
            .arg(what),
        {}};
}

} // namespace fees
