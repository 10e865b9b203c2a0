#pragma once

#include "core/base/money.h"
#include "core/fees/receipt.h"

#include <QJsonObject>
#include <QJsonValue>

// What the snapshots of the fees' documents have in common.
namespace fees {

[[nodiscard]] base::Money moneyOf(const QJsonValue &value); // cents
[[nodiscard]] QDate dateOf(const QJsonValue &value);
[[nodiscard]] QStringList linesOf(const QJsonValue &value);

// fees.bad-snapshot: of a newer program, or damaged.
[[nodiscard]] base::Error badSnapshot();

} // namespace fees
