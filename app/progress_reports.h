#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// report grid: the competencies of --group with the levels that stand today; --blank: to be filled
// in by hand and typed back. One part for each diploma the group prepares.
[[nodiscard]] base::Done writeGrid(
    School &school, const Invocation &invocation, const QString &target);

// What it asks besides --group.
[[nodiscard]] QList<QCommandLineOption> progressOptions();

} // namespace app
