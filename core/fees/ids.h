#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace fees {

struct ChargeTag;
using ChargeId = base::Id<ChargeTag>;
struct InstalmentTag;
using InstalmentId = base::Id<InstalmentTag>;
struct ReliefTag;
using ReliefId = base::Id<ReliefTag>;
struct PaymentTag;
using PaymentId = base::Id<PaymentTag>;
struct RefundTag;
using RefundId = base::Id<RefundTag>;
struct DepositTag;
using DepositId = base::Id<DepositTag>;
struct ReminderTag;
using ReminderId = base::Id<ReminderTag>;

} // namespace fees
