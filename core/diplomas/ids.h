#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace diplomas {

struct DiplomaTag;
using DiplomaId = base::Id<DiplomaTag>;
struct DiplomaVersionTag;
using DiplomaVersionId = base::Id<DiplomaVersionTag>;
struct ExamUnitTag;
using ExamUnitId = base::Id<ExamUnitTag>;
struct CompetencyBlockTag;
using CompetencyBlockId = base::Id<CompetencyBlockTag>;
struct CompetencyTag;
using CompetencyId = base::Id<CompetencyTag>;

} // namespace diplomas
