#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// report register: of --group on --day or in --month; with --from and --to late arrivals, of a
// group or of all. Issued, and kept as issued.
[[nodiscard]] base::Done writeRegister(
    School &school, const Invocation &invocation, const QString &target);
// report attestation: the hours of --student, issued; --from and --to, else the year until today.
[[nodiscard]] base::Done writeAttestation(
    School &school, const Invocation &invocation, const QString &target);
// report attendance: the statement of attendance of --student, likewise.
[[nodiscard]] base::Done writeAttendance(
    School &school, const Invocation &invocation, const QString &target);
// report roll-sheets: the week of --day to be filled in, of --group or of all; with --signatures a
// column for each half-day to sign.
[[nodiscard]] base::Done writeRollSheets(
    School &school, const Invocation &invocation, const QString &target);

// What they ask besides --student, --group, --day and --month.
[[nodiscard]] QList<QCommandLineOption> attendanceOptions();

} // namespace app
