#pragma once

#include "core/exams/decision_units.h"
#include "core/exams/exam_registration.h"

namespace exams {

// What a simulation comes to. It decides nothing: the decision is the jury's.
enum class Verdict {
    Incomplete,        // a compulsory unit has no result yet
    NotAdmittedAbsent, // absent from a compulsory unit without a good reason
    Deferred,
    Partial, // of a title: some of its blocks
    ControlOral,
    Admitted,
    AdmittedAfterControl,
    Absent // of a title: from everything
};
[[nodiscard]] QString titleOf(Verdict verdict);

struct Decision {
    Verdict verdict = Verdict::Incomplete;
    Average general;
    Average professional;
    qint64 bonus = 0; // ten-thousandths, in general's points
    // after the control oral of a Bac Pro; undefined without one
    Average afterControl;
    Honours honours = Honours::None;
    bool replacementPossible = false;  // CAP: the units missed with a good reason
    std::vector<QString> certificates; // codes of units at 10 or more, or of acquired blocks
    std::vector<QString> awaited;      // codes of the units without a result
    std::vector<ComputedUnit> lines;
};

// D337-16 of the code de l'éducation: the average of all units and that of the professional ones,
// both at 10 or more; of the optional ones only the points above 10, in the first average alone; an
// absence without a good reason bars, one with a good reason counts 0. Errors: of checkComputable,
// kNoProfessionalUnit, kAllExempt.
[[nodiscard]] base::Result<Decision> decideCap(const std::vector<GradedUnit> &units);

// What of the Bac Pro was not read in an official text, and is a setting of the school.
struct BacProPolicy {
    bool bestOfBothMarks = true; // the control oral keeps the better mark
    bool honoursWithKeptMarks = false;
    bool absenceBars = true; // without a good reason, as for the CAP; else it counts 0
    friend bool operator==(const BacProPolicy &, const BacProPolicy &) = default;
};
inline constexpr int kControlMarks = 2;

// D337-78, sessions from 2022: 10 admits (honours from 12, 14, 16), below 8 defers; between, who
// has 10 in the professional average is called to the control oral, two marks, and is admitted at
// 10 over the whole without honours. Errors as decideCap; the professional average is made of the
// units that say so, whatever their kind.
[[nodiscard]] base::Result<Decision> decideBacPro(
    const std::vector<GradedUnit> &units, const BacProPolicy &policy = {});

// A professional title or a qualification of a branch: no mark, a jury says block by block; all of
// them make the title. Error: kNoUnits.
[[nodiscard]] base::Result<Decision> decideTitle(const std::vector<GradedUnit> &units);

// By the rule of the diploma. Error: kRuleNotModelled where none is written (CAP agricole), and the
// rule's own.
[[nodiscard]] base::Result<Decision> decide(
    diplomas::PassRule rule, const std::vector<GradedUnit> &units, const BacProPolicy &policy = {});

} // namespace exams
