#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace exams {

struct ExamRegistrationTag;
using ExamRegistrationId = base::Id<ExamRegistrationTag>;

} // namespace exams
