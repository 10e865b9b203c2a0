#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace outcomes {

struct LeaverSituationTag;
using LeaverSituationId = base::Id<LeaverSituationTag>;

} // namespace outcomes
