#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace rosters {

struct LabelFormatTag;
using LabelFormatId = base::Id<LabelFormatTag>;

} // namespace rosters
