#pragma once

#include "app/command.h"
#include "app/school.h"
#include "core/people/ids.h"

namespace app {

// "report letter": writes the letters of a template (--template NAME) about these young people into
// one PDF and records them as issued, all or none. An attestation is of a civil year (--year 2026)
// or of a school year (--year 2026-2027).
[[nodiscard]] base::Done writeLetters(School &school, const Invocation &invocation,
    const QString &target, const std::vector<people::StudentId> &students);

} // namespace app
