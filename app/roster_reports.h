#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// Lists, sheets and labels of --group, of one --student, or of the whole school, on --day.
[[nodiscard]] base::Done writeClassList(
    School &school, const Invocation &invocation, const QString &target);
[[nodiscard]] base::Done writeEmergencySheet(
    School &school, const Invocation &invocation, const QString &target);
[[nodiscard]] base::Done writeDirectory(
    School &school, const Invocation &invocation, const QString &target);
[[nodiscard]] base::Done writeLabels(
    School &school, const Invocation &invocation, const QString &target);

// What they ask besides --group and --student.
[[nodiscard]] QList<QCommandLineOption> rosterOptions();

} // namespace app
