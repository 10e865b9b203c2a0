#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace placements {

struct PlacementTag;
using PlacementId = base::Id<PlacementTag>;

} // namespace placements
