#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace absences {

struct AbsenceCaseTag;
using AbsenceCaseId = base::Id<AbsenceCaseTag>;
struct JustificationTag;
using JustificationId = base::Id<JustificationTag>;
struct NoticeTag;
using NoticeId = base::Id<NoticeTag>;

} // namespace absences
