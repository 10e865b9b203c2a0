#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace rollover {

struct RollOverTag;
using RollOverId = base::Id<RollOverTag>;

} // namespace rollover
