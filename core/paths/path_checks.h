#pragma once

#include "core/paths/individual_path.h"

#include <QStringList>

namespace paths {

// What is typed about a path, cleaned and judged against its framework (référentiel); the first
// thing that cannot be kept is the error (paths::errors).
[[nodiscard]] base::Result<Plan> checkedPlan(
    const Plan &typed, const diplomas::Framework &framework, QDate today);
[[nodiscard]] base::Result<std::vector<PathUnit>> checkedUnits(
    const std::vector<PathUnit> &typed, const diplomas::Framework &framework);
[[nodiscard]] base::Result<std::vector<LeftOut>> checkedLeftOut(
    const std::vector<LeftOut> &typed, const diplomas::Framework &framework);

// What is worth a look and refuses nothing: a kept mark that no longer serves, more than two
// optional units, no decision for a way of one or three years. Whole sentences.
[[nodiscard]] QStringList remarksOn(
    const IndividualPath &path, const diplomas::Framework &framework);

} // namespace paths
