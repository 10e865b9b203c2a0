#include "core/exams/simulation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

QString listOf(const std::vector<QString> &codes)
{
    return QStringList(codes.begin(), codes.end()).join(u", "_s);
}

bool counts(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Counted:
    case Treatment::Kept:
    case Treatment::Zero:
    case Treatment::Control:
        return true;
    case Treatment::Exempt:
    case Treatment::Bonus:
    case Treatment::Ignored:
    case Treatment::Blocking:
    case Treatment::Awaited:
    case Treatment::Missed:
        return false;
    }
    return false;
}

QString comparison(const QString &what, const Average &average)
{
    return QCoreApplication::translate("exams", "%1: %2 (%3), %4.")
        .arg(what, averageText(average), fractionText(average),
            average.reaches(kTen) ? QCoreApplication::translate("exams", "10 is reached")
                                  : QCoreApplication::translate("exams", "10 is not reached"));
}

QString verdictText(const Decision &decision)
{
    QString text = titleOf(decision.verdict);
    if (decision.honours != Honours::None)
        text += u" · "_s + titleOf(decision.honours);
    return text;
}

void addAverages(QStringList &sentences, const Decision &decision)
{
    sentences << comparison(
        QCoreApplication::translate("exams", "Average of all units"), decision.general);
    if (decision.bonus > 0) {
        sentences << QCoreApplication::translate(
            "exams", "The optional units add %1 points to it, none to the professional average.")
                         .arg(pointsText(decision.bonus));
    }
    if (decision.professional.isDefined()) {
        sentences << comparison(
            QCoreApplication::translate("exams", "Professional average"), decision.professional);
    } else {
        sentences << QCoreApplication::translate(
            "exams", "All professional units are exempt: that average is not asked for.");
    }
    if (decision.afterControl.isDefined()) {
        sentences << comparison(
            QCoreApplication::translate("exams", "Average with the control oral"),
            decision.afterControl);
    }
}

void addConsequences(QStringList &sentences, const Simulation &simulation)
{
    const Decision &decision = *simulation.decision;
    if (!decision.awaited.empty()) {
        sentences << QCoreApplication::translate(
            "exams", "Results are awaited for %1: nothing is decided before.")
                         .arg(listOf(decision.awaited));
    }
    if (decision.verdict == Verdict::NotAdmittedAbsent) {
        sentences << QCoreApplication::translate(
            "exams", "Absent without a good reason from %1: the diploma cannot be given.")
                         .arg(listOf(codesIn(simulation.units, UnitState::Absent)));
    }
    if (decision.verdict == Verdict::ControlOral) {
        sentences << QCoreApplication::translate("exams",
            "The control oral is on two units of the candidate’s choice: type both marks to go "
            "on.");
    }
    if (decision.replacementPossible) {
        sentences << QCoreApplication::translate("exams",
            "A replacement paper may be asked of the rector for %1 (D337-21: not for physical "
            "education, nor for an optional unit).")
                         .arg(listOf(codesIn(simulation.units, UnitState::AbsentJustified)));
    }
    const bool isWhole =
        decision.verdict == Verdict::Admitted || decision.verdict == Verdict::AdmittedAfterControl;
    if (!isWhole && !decision.certificates.empty()) {
        sentences << QCoreApplication::translate(
            "exams", "A block certificate may be given for %1.")
                         .arg(listOf(decision.certificates));
    }
}

} // namespace

Simulation simulated(const diplomas::Framework &framework, const std::vector<UnitEntry> &entries,
    const BacProPolicy &policy)
{
    std::vector<GradedUnit> units = gradedUnits(framework, entries);
    auto decision = decide(framework.passRule, units, policy);
    return {std::move(units), std::move(decision)};
}

QString averageText(const Average &average)
{
    return average.isDefined() ? paths::markText(average.hundredths()) : QString();
}

QString pointsText(qint64 tenThousandths)
{
    const qint64 whole = tenThousandths / 10000;
    QString decimals = QString::number(tenThousandths % 10000).rightJustified(4, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals.isEmpty() ? QString::number(whole) : QString::number(whole) + u',' + decimals;
}

QString fractionText(const Average &average)
{
    return QCoreApplication::translate("exams", "%1 points ÷ %2")
        .arg(pointsText(average.points), pointsText(average.coefficients * 100));
}

QString titleOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Counted:
        return {};
    case Treatment::Kept:
        return QCoreApplication::translate("exams", "Kept");
    case Treatment::Zero:
        return QCoreApplication::translate("exams", "Absent, counts 0");
    case Treatment::Exempt:
        return QCoreApplication::translate("exams", "Exempt, not counted");
    case Treatment::Bonus:
        return QCoreApplication::translate("exams", "Points above 10");
    case Treatment::Ignored:
        return QCoreApplication::translate("exams", "Optional, not counted");
    case Treatment::Blocking:
        return QCoreApplication::translate("exams", "Absent without a good reason");
    case Treatment::Awaited:
        return QCoreApplication::translate("exams", "Awaited");
    case Treatment::Missed:
        return QCoreApplication::translate("exams", "Absent");
    case Treatment::Control:
        return QCoreApplication::translate("exams", "Control oral");
    }
    return {};
}

std::vector<SimulationLine> linesOf(const Simulation &simulation)
{
    std::vector<SimulationLine> lines;
    if (!simulation.decision)
        return lines;
    for (const ComputedUnit &computed : simulation.decision->lines) {
        const GradedUnit &unit = simulation.units[size_t(computed.unit)];
        SimulationLine line{unit.code, unit.label, {}, {}, {}, titleOf(computed.treatment)};
        if (unit.state == UnitState::Acquired)
            line.mark = QCoreApplication::translate("exams", "Acquired");
        else if (unit.state == UnitState::NotAcquired)
            line.mark = QCoreApplication::translate("exams", "Not acquired");
        else if (unit.kind != diplomas::UnitKind::Block
            && (counts(computed.treatment) || computed.treatment == Treatment::Bonus))
            line.mark = paths::markText(computed.mark);
        if (computed.coefficient > 0 && counts(computed.treatment)) {
            line.coefficient = diplomas::coefficientText(computed.coefficient);
            line.points = pointsText(computed.points);
        } else if (computed.treatment == Treatment::Bonus) {
            line.points = u'+' + pointsText(computed.points);
        }
        if (computed.professional && computed.treatment != Treatment::Control) {
            const QString professional = QCoreApplication::translate("exams", "Professional");
            line.how = line.how.isEmpty() ? professional : line.how + u" · "_s + professional;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QStringList sentencesOf(const Simulation &simulation, diplomas::PassRule rule)
{
    if (!simulation.decision)
        return {simulation.decision.error().message};
    QStringList sentences{verdictText(*simulation.decision)};
    const bool isComputed = diplomas::needsCoefficients(rule)
        && simulation.decision->verdict != Verdict::Incomplete
        && simulation.decision->verdict != Verdict::NotAdmittedAbsent;
    if (isComputed)
        addAverages(sentences, *simulation.decision);
    addConsequences(sentences, simulation);
    return sentences;
}

QString simulationWarning()
{
    return QCoreApplication::translate(
        "exams", "Simulation from the marks typed here: the decision belongs to the jury.");
}

} // namespace exams
