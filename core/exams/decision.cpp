#include "core/exams/decision.h"

#include <QCoreApplication>

namespace exams {

using diplomas::PassRule;

QString titleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Incomplete:
        return QCoreApplication::translate("exams", "Incomplete");
    case Verdict::NotAdmittedAbsent:
        return QCoreApplication::translate("exams", "Not admitted: absent");
    case Verdict::Deferred:
        return QCoreApplication::translate("exams", "Not obtained by the rule");
    case Verdict::Partial:
        return QCoreApplication::translate("exams", "Partly obtained");
    case Verdict::ControlOral:
        return QCoreApplication::translate("exams", "Control oral");
    case Verdict::Admitted:
        return QCoreApplication::translate("exams", "Obtained by the rule");
    case Verdict::AdmittedAfterControl:
        return QCoreApplication::translate("exams", "Obtained after the control oral");
    case Verdict::Absent:
        return QCoreApplication::translate("exams", "Absent");
    }
    return {};
}

namespace {

Treatment treatmentOf(UnitState state)
{
    switch (state) {
    case UnitState::Acquired:
    case UnitState::NotAcquired:
        return Treatment::Counted;
    case UnitState::Kept:
        return Treatment::Kept;
    case UnitState::Exempt:
        return Treatment::Exempt;
    case UnitState::Absent:
    case UnitState::AbsentJustified:
        return Treatment::Missed;
    case UnitState::Waiting:
    case UnitState::Mark:
        return Treatment::Awaited;
    }
    return Treatment::Awaited;
}

} // namespace

base::Result<Decision> decideTitle(const std::vector<GradedUnit> &units)
{
    Decision decision;
    int required = 0;
    int acquired = 0;
    int absent = 0;
    for (size_t i = 0; i < units.size(); ++i) {
        const GradedUnit &unit = units[i];
        if (!isCompulsory(unit))
            continue;
        const Treatment treatment = treatmentOf(unit.state);
        decision.lines.push_back({int(i), treatment, 0, 0, 0, false});
        ++required;
        if (treatment == Treatment::Awaited)
            decision.awaited.push_back(unit.code);
        if (unit.state == UnitState::Absent || unit.state == UnitState::AbsentJustified)
            ++absent;
        if (unit.state == UnitState::Acquired || unit.state == UnitState::Kept)
            decision.certificates.push_back(unit.code);
        if (unit.state == UnitState::Acquired || unit.state == UnitState::Kept
            || unit.state == UnitState::Exempt)
            ++acquired;
    }
    if (required == 0)
        return base::fail(checkComputable({}).error());
    if (!decision.awaited.empty())
        decision.verdict = Verdict::Incomplete;
    else if (acquired == required)
        decision.verdict = Verdict::Admitted;
    else if (absent == required)
        decision.verdict = Verdict::Absent;
    else
        decision.verdict = acquired > 0 ? Verdict::Partial : Verdict::Deferred;
    return decision;
}

base::Result<Decision> decide(
    PassRule rule, const std::vector<GradedUnit> &units, const BacProPolicy &policy)
{
    switch (rule) {
    case PassRule::Cap:
        return decideCap(units);
    case PassRule::BacPro:
        return decideBacPro(units, policy);
    case PassRule::Title:
    case PassRule::Branch:
        return decideTitle(units);
    case PassRule::CapAgricole:
        return base::fail(errors::kRuleNotModelled,
            QCoreApplication::translate("exams",
                "The CAP agricole has a rule of its own that is not modelled here: nothing is "
                "simulated. Marks and the official result are kept as usual."));
    case PassRule::None:
        break;
    }
    return base::fail(errors::kRuleNotModelled,
        QCoreApplication::translate("exams",
            "This diploma has no rule to decide by: nothing is simulated. Choose its rule on the "
            "page of the frameworks, or type the official result."));
}

} // namespace exams
