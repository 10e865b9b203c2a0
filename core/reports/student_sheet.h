#pragma once

#include "core/documents/flow_document.h"
#include "core/enrolment/student_file.h"

namespace reports {

// A student's file on paper: identity, who is to be called and what they may do, stays in the
// school. What a court forbids stands before everything else of a contact.
[[nodiscard]] documents::Content studentSheet(
    const enrolment::StudentFile &file, const documents::Letterhead &letterhead, QDate today);

} // namespace reports
