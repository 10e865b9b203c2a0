#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// The morning page of --day (else of today), on paper.
[[nodiscard]] base::Done writeMorning(
    School &school, const Invocation &invocation, const QString &target);

} // namespace app
