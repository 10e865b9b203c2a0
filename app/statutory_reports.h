#pragma once

#include "app/command.h"
#include "app/signed_in_school.h"

namespace app {

// report pupils|changes|staff: makes the list, keeps it as issued and writes all its papers in one
// PDF. A list whose PDF cannot be written is not made.
[[nodiscard]] base::Done writePupils(
    School &school, const Invocation &invocation, const QString &target);
[[nodiscard]] base::Done writeChanges(
    School &school, const Invocation &invocation, const QString &target);
[[nodiscard]] base::Done writeStaff(
    School &school, const Invocation &invocation, const QString &target);

} // namespace app
