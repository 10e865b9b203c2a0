#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace diplomas {

struct DiplomaTag;
using DiplomaId = base::Id<DiplomaTag>;
struct DiplomaVersionTag;
using DiplomaVersionId = base::Id<DiplomaVersionTag>;

} // namespace diplomas
