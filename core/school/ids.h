#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace school {

struct SchoolYearTag;
using SchoolYearId = base::Id<SchoolYearTag>;
struct TermTag;
using TermId = base::Id<TermTag>;
struct ClosureTag;
using ClosureId = base::Id<ClosureTag>;
struct WorkshopTag;
using WorkshopId = base::Id<WorkshopTag>;
struct RoomTag;
using RoomId = base::Id<RoomTag>;
struct StaffTag;
using StaffId = base::Id<StaffTag>;
struct GroupTag;
using GroupId = base::Id<GroupTag>;
struct AssignmentTag;
using AssignmentId = base::Id<AssignmentTag>;

} // namespace school
