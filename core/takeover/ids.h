#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace takeover {

struct TakeoverTag;
using TakeoverId = base::Id<TakeoverTag>;

} // namespace takeover
