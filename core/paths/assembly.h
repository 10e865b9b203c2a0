#pragma once

#include "core/paths/individual_path.h"

namespace paths {

// A yearly stage as the enrolments hold it, with whose and which version it is.
struct StageRow {
    people::StudentId student;
    diplomas::DiplomaVersionId version;
    QString diplomaName;
    Stage stage;
    bool goesOn = false; // neither the stage nor the enrolment has an end of its own
};

// Joins what the enrolments say with what is stored. Stages that follow one another with the same
// version are one path; what is stored for that version gives its plan, units and reasons. Both
// come grouped by student, oldest first; the paths stand in the same order, student by student.
[[nodiscard]] std::vector<IndividualPath> assembled(
    const std::vector<StageRow> &stages, const std::vector<IndividualPath> &stored);

// The one that holds today first, else the next to begin, else the last; then the newest first.
[[nodiscard]] std::vector<IndividualPath> inOrderOfInterest(
    std::vector<IndividualPath> paths, QDate today);

} // namespace paths
