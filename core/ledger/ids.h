#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace ledger {

struct OpeningHoursTag;
using OpeningHoursId = base::Id<OpeningHoursTag>;

} // namespace ledger
