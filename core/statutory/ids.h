#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace statutory {

struct ListTag;
using ListId = base::Id<ListTag>;

} // namespace statutory
