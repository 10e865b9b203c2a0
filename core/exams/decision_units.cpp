#include "core/exams/decision_units.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using diplomas::UnitKind;

bool isCompulsory(const GradedUnit &unit)
{
    return unit.kind != UnitKind::Optional;
}

bool hasMark(const GradedUnit &unit)
{
    return unit.state == UnitState::Mark || unit.state == UnitState::Kept;
}

std::vector<QString> unitsAtTen(const std::vector<GradedUnit> &units)
{
    std::vector<QString> codes;
    for (const GradedUnit &unit : units) {
        if (isCompulsory(unit) && hasMark(unit) && unit.mark >= kTen)
            codes.push_back(unit.code);
    }
    return codes;
}

std::vector<QString> codesIn(const std::vector<GradedUnit> &units, UnitState state)
{
    std::vector<QString> codes;
    for (const GradedUnit &unit : units) {
        if (isCompulsory(unit) && unit.state == state)
            codes.push_back(unit.code);
    }
    return codes;
}

std::vector<QString> withoutCoefficient(const std::vector<GradedUnit> &units)
{
    std::vector<QString> codes;
    for (const GradedUnit &unit : units) {
        if (isCompulsory(unit) && unit.state != UnitState::Exempt && !unit.coefficient)
            codes.push_back(unit.code);
    }
    return codes;
}

void Average::add(int mark, int coefficient)
{
    points += qint64(mark) * coefficient;
    coefficients += coefficient;
}

int Average::hundredths() const
{
    return isDefined() ? int(points / coefficients) : 0;
}

base::Done checkComputable(const std::vector<GradedUnit> &units)
{
    if (std::none_of(units.begin(), units.end(), isCompulsory)) {
        return base::fail(errors::kNoUnits,
            QCoreApplication::translate("exams",
                "The units of this diploma are not known. Type them on the page of the "
                "frameworks, from the official text, then come back."));
    }
    const std::vector<QString> unknown = withoutCoefficient(units);
    if (!unknown.empty()) {
        return base::fail(errors::kUnknownCoefficient,
            QCoreApplication::translate("exams",
                "Nothing is computed while a coefficient is unknown. Type the coefficient of %1 "
                "on the page of the frameworks, from the official text.")
                .arg(QStringList(unknown.begin(), unknown.end()).join(u", "_s)));
    }
    return {};
}

} // namespace exams
