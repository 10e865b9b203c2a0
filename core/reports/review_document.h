#pragma once

#include "core/documents/flow_document.h"
#include "core/reports/school_letterhead.h"
#include "core/reviews/frozen_review.h"

namespace reports {

// A final term review (bilan de trimestre), for the family meeting: A4, made from what was frozen
// when it was made final and nothing else but the school's marks.
[[nodiscard]] documents::Content reviewContent(
    const reviews::FrozenReview &review, const SchoolMarks &marks = {});

// A slip on which a young person writes own words by hand, to be typed afterwards.
struct ReviewSlip {
    school::Issuer issuer;
    QString studentName;
    QString groupName;
    QString term;
    QString question; // of the year; empty: not asked on this slip
};
[[nodiscard]] documents::Content slipContent(const ReviewSlip &slip, const SchoolMarks &marks = {});

} // namespace reports
