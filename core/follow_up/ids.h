#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace follow_up {

struct StepTag;
using StepId = base::Id<StepTag>;

} // namespace follow_up
