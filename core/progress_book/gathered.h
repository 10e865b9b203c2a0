#pragma once

#include "core/paths/individual_path.h"
#include "core/progress/decided_level.h"
#include "core/progress_book/book_frame.h"

// The parts of one livret, made of what the files say today.
namespace progress_book {

// Null: no path holds on the last day; then there is no framework either.
struct OwnPath {
    std::optional<paths::IndividualPath> path;
    const KnownFramework *known = nullptr;
};
[[nodiscard]] base::Result<OwnPath> ownPathOf(BookFrame &frame, const About &about);
[[nodiscard]] base::Result<PathPart> pathPartOf(
    const BookFrame &frame, const About &about, const OwnPath &own);

// What was seen and decided of the own competencies, in the order of the framework, and those
// competencies.
struct OwnWork {
    std::vector<const diplomas::Competency *> competencies;
    std::vector<progress::CompetencyProgress> progress; // in the same order
};
[[nodiscard]] base::Result<OwnWork> ownWorkOf(
    const BookFrame &frame, const About &about, const OwnPath &own);
[[nodiscard]] CompetencyPart competencyPartOf(
    const BookFrame &frame, const OwnPath &own, const OwnWork &work);
// Of the days of the frame, newest first.
[[nodiscard]] std::vector<Evidence> evidenceOf(const BookFrame &frame, const OwnWork &work);

[[nodiscard]] base::Done addHoursAndAttendance(
    const BookFrame &frame, const About &about, HoursPart &hours, AttendancePart &attendance);
[[nodiscard]] base::Result<ConductPart> conductPartOf(const BookFrame &frame, const About &about);
[[nodiscard]] base::Result<std::vector<Review>> reviewsOf(
    const BookFrame &frame, const About &about);
[[nodiscard]] base::Result<std::optional<Confidence>> confidenceOf(
    const BookFrame &frame, const About &about);

} // namespace progress_book
