#pragma once

#include "core/base/result.h"

#include <QString>

// What cancelling a charge and cancelling a payment have in common.
namespace fees {

// Cleaned; empty is refused (fees.missing-reason).
[[nodiscard]] base::Result<QString> checkedReason(const QString &reason);

// fees.already-void: what was cancelled stays so.
[[nodiscard]] base::Error alreadyVoid(const QString &what);

} // namespace fees
