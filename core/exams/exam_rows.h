#pragma once

#include "core/exams/exam_registration.h"

namespace storage {
class Statement;
}

namespace exams {

// A registration from the first fifteen columns of a row: id, uuid, student_id,
// diploma_version_id, session, candidate_number, present, row_version, then outcome, honours,
// decided_on, source of its result, NULL without one, then printed_on, signed_on, sent_on.
[[nodiscard]] Registration registrationOf(const storage::Statement &row);

} // namespace exams
