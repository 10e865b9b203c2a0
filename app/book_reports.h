#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// report progress-book: the livret of --student, or those of --group, until the end of --term or
// until today; issued, and kept as issued.
[[nodiscard]] base::Done writeProgressBooks(
    School &school, const Invocation &invocation, const QString &target);
// report my-week: the week of --day, of --student or of each in --group; issued.
[[nodiscard]] base::Done writeWeeks(
    School &school, const Invocation &invocation, const QString &target);

// What they ask besides --student, --group, --year and --day.
[[nodiscard]] QList<QCommandLineOption> bookOptions();

} // namespace app
