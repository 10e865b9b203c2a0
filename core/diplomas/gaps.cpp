#include "core/diplomas/gaps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

template <class Item> QString namesOf(const std::vector<const Item *> &items)
{
    QStringList names;
    for (const Item *item : items)
        names += nameOf(*item);
    return names.join(u" · "_s);
}

void addRuleGap(QStringList &gaps, const Framework &framework)
{
    if (framework.passRule == PassRule::CapAgricole) {
        gaps += QCoreApplication::translate("diplomas",
            "The rule of the CAP agricole is not modelled: type the official result.");
    } else if (framework.passRule == PassRule::None) {
        gaps += QCoreApplication::translate(
            "diplomas", "The rule of the exam is not known: choose it.");
    }
}

QString withoutSource(const Framework &framework)
{
    const auto competencies = activeCompetencies(framework);
    const auto count = std::count_if(competencies.begin(), competencies.end(),
        [](const Competency *competency) { return competency->source.isEmpty(); });
    if (count == 0)
        return {};
    return QCoreApplication::translate(
        "diplomas", "%n competency(ies) without a source.", nullptr, int(count));
}

} // namespace

QStringList simulationGaps(const Framework &framework)
{
    QStringList gaps;
    addRuleGap(gaps, framework);
    const auto units = activeUnits(framework);
    if (units.empty())
        gaps += QCoreApplication::translate("diplomas", "No unit of the exam is known.");
    else if (!framework.unitsComplete)
        gaps += QCoreApplication::translate("diplomas",
            "Nobody has said yet that every unit of the official text is here.");
    const auto missing = unitsWithoutCoefficient(framework);
    if (!missing.empty()) {
        gaps += QCoreApplication::translate("diplomas", "Coefficients to type: %1.")
                    .arg(namesOf(missing));
    }
    return gaps;
}

QStringList gapsOf(const Framework &framework)
{
    QStringList gaps = simulationGaps(framework);
    if (activeCompetencies(framework).empty())
        gaps += QCoreApplication::translate("diplomas", "No competency is known.");
    if (const QString sources = withoutSource(framework); !sources.isEmpty())
        gaps += sources;
    return gaps;
}

} // namespace diplomas
