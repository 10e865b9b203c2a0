#pragma once

#include "core/paths/individual_path.h"

namespace paths {

// What the history tells, with the names of the framework; reasons are left out.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(const IndividualPath &before,
    const IndividualPath &after, const diplomas::Framework &framework);

} // namespace paths
