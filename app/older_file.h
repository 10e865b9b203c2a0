#pragma once

#include "core/base/clock.h"
#include "core/security/password.h"
#include "core/storage/opening.h"

namespace app {

// What is done before a file of an older schema is brought to this one: a sealed and verified
// backup of it as it is, in the usual folder. A school without a key goes on without: each step of
// the schema is one transaction.
[[nodiscard]] std::function<base::Done(storage::Database &)> backUpOlder(
    const base::Clock &clock, security::PasswordCost cost);

} // namespace app
