#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace incidents {

struct IncidentTag;
using IncidentId = base::Id<IncidentTag>;
struct MeasureTag;
using MeasureId = base::Id<MeasureTag>;

} // namespace incidents
