#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace paths {

struct IndividualPathTag;
using IndividualPathId = base::Id<IndividualPathTag>;
struct ObjectiveTag;
using ObjectiveId = base::Id<ObjectiveTag>;

} // namespace paths
