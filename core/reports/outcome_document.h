#pragma once

#include "core/documents/flow_document.h"
#include "core/reports/outcome_report.h"

namespace reports {

struct OutcomeOptions {
    // A page per group with each young person's hours: for the school's own eyes.
    bool withStudents = false;
    // The head of the audit trail, which the signed paper keeps. Not printed when empty.
    QString auditHead = {};
};

// The pages of the outcome report (bilan annuel): the same in the preview, on the printer and in
// the file. Every rate stands with its numerator, its denominator and its definition.
[[nodiscard]] documents::Content outcomeContent(
    const OutcomeReport &report, const OutcomeOptions &options = {});

} // namespace reports
