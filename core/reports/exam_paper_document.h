#pragma once

#include "core/documents/flow_document.h"
#include "core/exams/exam_paper.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// The pages of a paper of the exams: A4, made from what was frozen when it was
// issued and nothing else but the school's logo.
[[nodiscard]] documents::Content contentOf(
    const exams::ExamPaper &paper, const SchoolMarks &marks = {});

// One PDF a paper, to be kept with it, and all of them in one file.
struct PrintedExamPapers {
    std::vector<QByteArray> single; // in the order of the papers
    QByteArray together;
};
[[nodiscard]] base::Result<PrintedExamPapers> printExamPapers(
    const std::vector<exams::ExamPaper> &papers, const SchoolMarks &marks);

} // namespace reports
