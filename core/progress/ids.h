#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace progress {

struct LevelTag;
using LevelId = base::Id<LevelTag>;
struct ObservationTag;
using ObservationId = base::Id<ObservationTag>;
struct EvidenceTag;
using EvidenceId = base::Id<EvidenceTag>;
struct DecidedLevelTag;
using DecidedLevelId = base::Id<DecidedLevelTag>;
struct AspectTag;
using AspectId = base::Id<AspectTag>;
struct TickTag;
using TickId = base::Id<TickTag>;

} // namespace progress
