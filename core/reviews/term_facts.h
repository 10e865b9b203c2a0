#pragma once

#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/reviews/frozen_review.h"

#include <vector>

namespace security {
class Workspace;
}

namespace reviews {

// What somebody saw of a competency in the term.
struct SeenLine {
    QDate seenOn;
    QString competency; // "C1.1 Préparer"
    QString value;      // the level, or why there is none
    QString context;
    QString comment;
    QString author;
};

// What the program knows of one young person and term today: it stands beside the box in which a
// review is written, and is frozen with it.
struct TermFacts {
    FrozenFigures figures;
    std::vector<FrozenLevel> levels;
    int acquired = 0;
    int ownCompetencies = 0;
    std::vector<FrozenConduct> conduct;
    std::vector<SeenLine> seen; // newest first, the last few
};

struct FactsQuery {
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    QDate from; // of the term
    QDate to;
};

// Through the doors of attendance, hours and competencies: ReadAbsences, ReadHours, ReadProgress.
[[nodiscard]] base::Result<TermFacts> factsOf(
    security::Workspace &workspace, const FactsQuery &query);

} // namespace reviews
