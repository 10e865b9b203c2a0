#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace evaluations {

struct EvaluationTag;
using EvaluationId = base::Id<EvaluationTag>;

} // namespace evaluations
