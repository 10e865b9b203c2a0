#include "core/exams/decision.h"

#include <QCoreApplication>

#include <algorithm>

namespace exams {

using diplomas::UnitKind;

namespace {

constexpr int kOne = 100; // a coefficient of 1

// Which units the second average is made of, and what an absence without a good reason does.
struct Rule {
    bool (*isProfessional)(const GradedUnit &);
    bool absenceBars;
};

ComputedUnit optionalLine(int place, const GradedUnit &unit)
{
    if (!hasMark(unit))
        return {place, Treatment::Ignored, 0, 0, 0, false};
    const qint64 points = qint64(std::max(0, unit.mark - kTen)) * kOne;
    return {place, Treatment::Bonus, unit.mark, 0, points, false};
}

ComputedUnit compulsoryLine(int place, const GradedUnit &unit, const Rule &rule)
{
    ComputedUnit line{place, Treatment::Counted, unit.mark, unit.coefficient.value_or(0), 0,
        rule.isProfessional(unit)};
    switch (unit.state) {
    case UnitState::Mark:
        break;
    case UnitState::Kept:
        line.treatment = Treatment::Kept;
        break;
    case UnitState::AbsentJustified:
        line.treatment = Treatment::Zero;
        line.mark = 0;
        break;
    case UnitState::Absent:
        line.treatment = rule.absenceBars ? Treatment::Blocking : Treatment::Zero;
        line.mark = 0;
        break;
    case UnitState::Exempt:
        return {place, Treatment::Exempt, 0, 0, 0, line.professional};
    case UnitState::Waiting:
    case UnitState::Acquired:
    case UnitState::NotAcquired:
        return {place, Treatment::Awaited, 0, line.coefficient, 0, line.professional};
    }
    line.points = qint64(line.mark) * line.coefficient;
    return line;
}

// The lines and the averages; the verdict is Incomplete or NotAdmittedAbsent where the rule needs
// to look no further, else Deferred until the rule says better.
base::Result<Decision> computed(const std::vector<GradedUnit> &units, const Rule &rule)
{
    ET_TRY(checkComputable(units));
    if (std::none_of(units.begin(), units.end(), rule.isProfessional)) {
        return base::fail(errors::kNoProfessionalUnit,
            QCoreApplication::translate("exams",
                "No unit of this diploma counts in the professional average. Say which do on the "
                "page of the frameworks, from the official text."));
    }
    Decision decision;
    decision.certificates = unitsAtTen(units);
    bool isBarred = false;
    for (size_t i = 0; i < units.size(); ++i) {
        const ComputedUnit line = isCompulsory(units[i]) ? compulsoryLine(int(i), units[i], rule)
                                                         : optionalLine(int(i), units[i]);
        decision.lines.push_back(line);
        if (line.treatment == Treatment::Bonus)
            decision.bonus += line.points;
        if (line.treatment == Treatment::Awaited)
            decision.awaited.push_back(units[i].code);
        isBarred = isBarred || line.treatment == Treatment::Blocking;
        if (line.treatment != Treatment::Counted && line.treatment != Treatment::Kept
            && line.treatment != Treatment::Zero)
            continue;
        decision.general.add(line.mark, line.coefficient);
        if (line.professional)
            decision.professional.add(line.mark, line.coefficient);
    }
    decision.general.points += decision.bonus;
    decision.verdict = !decision.awaited.empty() ? Verdict::Incomplete
        : isBarred                               ? Verdict::NotAdmittedAbsent
                                                 : Verdict::Deferred;
    if (decision.verdict == Verdict::Deferred && !decision.general.isDefined()) {
        return base::fail(errors::kAllExempt,
            QCoreApplication::translate("exams",
                "Every unit is exempt: there is nothing to compute. Look at the exemptions again, "
                "or type the official result."));
    }
    return decision;
}

bool isProfessionalKind(const GradedUnit &unit)
{
    return unit.kind == UnitKind::Professional;
}

bool isInProfessionalAverage(const GradedUnit &unit)
{
    return isCompulsory(unit) && unit.inProfessionalAverage;
}

Honours honoursFor(const Average &average)
{
    if (average.reaches(1600))
        return Honours::VeryGood;
    if (average.reaches(1400))
        return Honours::Good;
    return average.reaches(1200) ? Honours::FairlyGood : Honours::None;
}

// Units seen again at the control oral: any that is not in the professional average.
void control(Decision &decision, const std::vector<GradedUnit> &units, const BacProPolicy &policy)
{
    Average after = decision.general;
    int marks = 0;
    std::vector<ComputedUnit> controlled;
    for (const ComputedUnit &line : decision.lines) {
        const GradedUnit &unit = units[size_t(line.unit)];
        const bool counts = line.treatment == Treatment::Counted
            || line.treatment == Treatment::Kept || line.treatment == Treatment::Zero;
        if (!unit.control || !counts || line.professional)
            continue;
        ++marks;
        const int mark =
            policy.bestOfBothMarks ? std::max(line.mark, *unit.control) : *unit.control;
        const qint64 points = qint64(mark) * line.coefficient;
        after.points += points - line.points;
        controlled.push_back(
            {line.unit, Treatment::Control, mark, line.coefficient, points, false});
    }
    if (marks != kControlMarks)
        return;
    decision.lines.insert(decision.lines.end(), controlled.begin(), controlled.end());
    decision.afterControl = after;
    decision.verdict = after.reaches(kTen) ? Verdict::AdmittedAfterControl : Verdict::Deferred;
}

} // namespace

base::Result<Decision> decideCap(const std::vector<GradedUnit> &units)
{
    ET_ASSIGN(Decision decision, computed(units, {isProfessionalKind, true}));
    if (decision.verdict != Verdict::Deferred)
        return decision;
    if (decision.general.reaches(kTen) && decision.professional.reaches(kTen))
        decision.verdict = Verdict::Admitted;
    else
        decision.replacementPossible = !codesIn(units, UnitState::AbsentJustified).empty();
    return decision;
}

base::Result<Decision> decideBacPro(
    const std::vector<GradedUnit> &units, const BacProPolicy &policy)
{
    ET_ASSIGN(Decision decision, computed(units, {isInProfessionalAverage, policy.absenceBars}));
    if (decision.verdict != Verdict::Deferred)
        return decision;
    if (decision.general.reaches(kTen)) {
        decision.verdict = Verdict::Admitted;
        const bool hasKept = std::any_of(units.begin(), units.end(),
            [](const GradedUnit &unit) { return unit.state == UnitState::Kept; });
        if (!hasKept || policy.honoursWithKeptMarks)
            decision.honours = honoursFor(decision.general);
        return decision;
    }
    if (decision.general.reaches(800) && decision.professional.reaches(kTen)) {
        decision.verdict = Verdict::ControlOral;
        control(decision, units, policy);
    }
    return decision;
}

} // namespace exams
