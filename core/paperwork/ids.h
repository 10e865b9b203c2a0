#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace paperwork {

struct RequirementTag;
using RequirementId = base::Id<RequirementTag>;
struct PaperTag;
using PaperId = base::Id<PaperTag>;

} // namespace paperwork
