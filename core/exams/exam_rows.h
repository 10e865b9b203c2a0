#pragma once

#include "core/exams/exam_registration.h"

namespace storage {
class Statement;
}

namespace exams {

// A registration from the first twelve columns of a row: id, uuid, student_id, diploma_version_id,
// session, candidate_number, present, row_version, then outcome, honours, decided_on, source of its
// result, NULL without one.
[[nodiscard]] Registration registrationOf(const storage::Statement &row);

} // namespace exams
