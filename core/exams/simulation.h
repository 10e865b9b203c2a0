#pragma once

#include "core/exams/decision.h"
#include "core/exams/exam_list.h"
#include "core/exams/unit_entry.h"

#include <QStringList>

namespace exams {

// The rule applied to what is known of one candidate: a decision, or the reason why there is none.
struct Simulation {
    std::vector<GradedUnit> units;
    base::Result<Decision> decision;
};

[[nodiscard]] Simulation simulated(const diplomas::Framework &framework,
    const std::vector<UnitEntry> &entries, const BacProPolicy &policy);

// "10,91": an average as it is shown, cut after the second decimal; nothing when undefined.
[[nodiscard]] QString averageText(const Average &average);
// "21,83 points ÷ 2": what the average is made of, exactly.
[[nodiscard]] QString fractionText(const Average &average);
[[nodiscard]] QString pointsText(qint64 tenThousandths);
[[nodiscard]] QString titleOf(Treatment treatment);

// The computation in lines, for the screen and for paper alike: one a unit, then the averages and
// what was compared with what.
struct SimulationLine {
    QString code;
    QString label;
    QString mark;
    QString coefficient;
    QString points;
    QString how; // treatmentTitle, professional or not
};
[[nodiscard]] std::vector<SimulationLine> linesOf(const Simulation &simulation);
// Whole sentences: the averages, the bonus, the condition that failed, the replacement that is
// possible, what may be certified. The first one is the verdict.
[[nodiscard]] QStringList sentencesOf(const Simulation &simulation, diplomas::PassRule rule);
// « Simulation: the decision is the jury's », on every simulation.
[[nodiscard]] QString simulationWarning();

} // namespace exams
