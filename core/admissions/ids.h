#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace admissions {

struct ApplicationTag;
using ApplicationId = base::Id<ApplicationTag>;
struct ApplicationEventTag;
using ApplicationEventId = base::Id<ApplicationEventTag>;
struct StaySessionTag;
using StaySessionId = base::Id<StaySessionTag>;
struct StayTag;
using StayId = base::Id<StayTag>;

} // namespace admissions
