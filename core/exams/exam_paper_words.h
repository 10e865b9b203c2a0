#pragma once

#include "core/diplomas/framework.h"
#include "core/exams/convocation.h"
#include "core/exams/exam_paper.h"
#include "core/exams/exam_registration.h"
#include "core/exams/simulation.h"
#include "core/people/student.h"

namespace exams {

// What each paper says, from what is stored today. The issuer and the day are the caller's.
[[nodiscard]] ExamPaperSnapshot entrySaid(const people::StudentDetails &who,
    const Registration &registration, const diplomas::Framework &framework,
    const std::vector<UnitEntry> &entries, QDate today);
[[nodiscard]] ExamPaperSnapshot simulationSaid(const people::StudentDetails &who,
    const Registration &registration, const diplomas::Framework &framework,
    const Simulation &simulation);
// calls: in the order of days and hours; granted: what the candidate may do otherwise.
[[nodiscard]] ExamPaperSnapshot convocationSaid(const people::StudentDetails &who,
    const Registration &registration, const diplomas::Framework &framework,
    const std::vector<ConvocationLine> &calls, const QStringList &granted);
// The facts the academy's form asks for that the file does not have.
[[nodiscard]] QStringList missingFor(
    const people::StudentDetails &who, const std::vector<UnitEntry> &entries);

} // namespace exams
