#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// Opens a school for a subcommand and signs in: --login, and the password from --password-file,
// from ETABLI_PASSWORD (for tests), or asked without echo. Errors say who holds a file that is
// open.
[[nodiscard]] base::Result<std::unique_ptr<School>> openSignedIn(
    const Invocation &invocation, const QString &path, const base::Clock &clock);

// The password alone, for what makes a first account.
[[nodiscard]] base::Result<QString> askedPassword(const Invocation &invocation);

// ETABLI_PASSWORD is unset at start, so that no child and no listing shows it.
void takePasswordFromEnvironment();

} // namespace app
