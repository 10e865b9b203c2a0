#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace exams {

struct ExamRegistrationTag;
using ExamRegistrationId = base::Id<ExamRegistrationTag>;
struct ConvocationTag;
using ConvocationId = base::Id<ConvocationTag>;
struct ExamDateTag;
using ExamDateId = base::Id<ExamDateTag>;
struct ExamAdjustmentTag;
using ExamAdjustmentId = base::Id<ExamAdjustmentTag>;
struct MockExamTag;
using MockExamId = base::Id<MockExamTag>;

} // namespace exams
