#pragma once

#include "core/documents/flow_document.h"
#include "core/fees/reminder.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// A letter to a payer who is late (relance), from what was frozen when it was issued. Its words are
// neutral: it may be read by a public service that pays for a young person.
[[nodiscard]] documents::Content contentOf(
    const fees::Reminder &reminder, const SchoolMarks &marks = {});

} // namespace reports
