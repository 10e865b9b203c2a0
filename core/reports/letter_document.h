#pragma once

#include "core/documents/flow_document.h"
#include "core/letters/letter.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// A letter on paper, from what was frozen when it was issued; its address stands where the window
// of a French envelope shows it. number: of a kind that has them.
[[nodiscard]] documents::Content contentOf(const letters::LetterSnapshot &letter,
    const QString &number = {}, const SchoolMarks &marks = {});

} // namespace reports
