#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace timetable {

struct SessionTag;
using SessionId = base::Id<SessionTag>;
struct SlotTag;
using SlotId = base::Id<SlotTag>;

} // namespace timetable
