#pragma once

#include "core/admissions/stay_agreement.h"
#include "core/documents/flow_document.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// The agreement of a discovery stay (convention de séjour de découverte), made from what was frozen
// when it was issued and nothing else but the school's marks.
[[nodiscard]] documents::Content stayAgreement(
    const admissions::StayAgreement &agreement, const SchoolMarks &marks);

} // namespace reports
