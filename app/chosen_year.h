#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// The school year of --year, the current one without it. An unknown one is wrong usage: the message
// names those there are.
[[nodiscard]] base::Result<school::SchoolYear> chosenYear(
    School &school, const Invocation &invocation);

} // namespace app
