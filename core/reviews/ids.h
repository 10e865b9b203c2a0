#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace reviews {

struct ReviewTag;
using ReviewId = base::Id<ReviewTag>;
struct PartTag;
using PartId = base::Id<PartTag>;
struct MeetingTag;
using MeetingId = base::Id<MeetingTag>;

} // namespace reviews
