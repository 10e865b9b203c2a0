#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace enrolment {

struct EnrolmentTag;
using EnrolmentId = base::Id<EnrolmentTag>;
struct MembershipTag;
using MembershipId = base::Id<MembershipTag>;
struct GroupPartTag;
using GroupPartId = base::Id<GroupPartTag>;
struct PathTag;
using PathId = base::Id<PathTag>;

} // namespace enrolment
