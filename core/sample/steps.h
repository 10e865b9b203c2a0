#pragma once

#include "core/exams/ids.h"
#include "core/sample/invention.h"
#include "core/sample/plan.h"
#include "core/sample/sample_school.h"

// The steps of making the sample school, in their order; each is one transaction over the
// operations of its feature. The director is at work.
namespace sample {

inline constexpr char16_t kSamplePassword[] = u"copeau varlope essai bois";

[[nodiscard]] base::Result<std::vector<SampleAccount>> foundSchool(
    security::Workspace &workspace, const std::vector<school::Seed> &seeds, Plan &plan);
[[nodiscard]] base::Done addYearsAndClosures(security::Workspace &workspace, Plan &plan);
[[nodiscard]] base::Done addGroups(
    security::Workspace &workspace, Invention &invention, Plan &plan);
[[nodiscard]] base::Done addPeople(
    security::Workspace &workspace, Invention &invention, Plan &plan);
// Meals, going out, image right and sizes of one student, as asked at the entry.
[[nodiscard]] base::Done addDailyLife(
    security::Transaction &transaction, people::StudentId student, QDate from);
[[nodiscard]] base::Done addFees(security::Workspace &workspace, Invention &invention, Plan &plan);
[[nodiscard]] base::Done addHours(security::Workspace &workspace, Invention &invention,
    const Plan &plan, const Progress &progress);
// Rooms, the weekly pattern of the current year, and the sessions to come.
[[nodiscard]] base::Done addPattern(security::Workspace &workspace, const Plan &plan);
// Absences as the office follows them: found, announced, and a step that was taken.
[[nodiscard]] base::Done addAbsences(security::Workspace &workspace, const Plan &plan);
// Two incidents, and what was decided: a repair, a remark, an exclusion next week.
[[nodiscard]] base::Done addIncidents(security::Workspace &workspace, const Plan &plan);
// Decisions of positioning, objectives and projects, a stay in a company last month.
[[nodiscard]] base::Done addPaths(security::Workspace &workspace, const Plan &plan);
// Competencies seen and decided over the last weeks, and touches of know-how-to-be.
[[nodiscard]] base::Done addProgress(security::Workspace &workspace, const Plan &plan);
// The first group's reviews: of the term before final, of this one half written.
[[nodiscard]] base::Done addReviews(security::Workspace &workspace, const Plan &plan);
[[nodiscard]] base::Done addOutcomes(
    security::Workspace &workspace, Invention &invention, const Plan &plan);
// Marks of a candidate's units, all on one side of ten; the row version they leave behind.
[[nodiscard]] base::Result<int> addMarks(security::Transaction &transaction,
    exams::ExamRegistrationId id, int rowVersion, bool isAdmitted);
// Dates of the next session, a mock exam with its marks, an adjustment that was asked for.
[[nodiscard]] base::Done addExams(security::Workspace &workspace, const Plan &plan);
[[nodiscard]] base::Done addCandidates(
    security::Workspace &workspace, Invention &invention, const Plan &plan);
[[nodiscard]] base::Done addPapers(
    security::Workspace &workspace, Invention &invention, const Plan &plan);
[[nodiscard]] base::Done addLetters(security::Workspace &workspace, const Plan &plan);

// One young person whose parents parted lately: the papers to print anew wait.
[[nodiscard]] base::Done addSituations(security::Workspace &workspace, const Plan &plan);

} // namespace sample
