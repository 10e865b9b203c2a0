#pragma once

#include "app/command.h"

namespace app {

// "import diplomas FILE SOURCE": frameworks from a file of another school or from a table.
[[nodiscard]] bool isFrameworkImport(const Invocation &invocation);
[[nodiscard]] base::Result<int> importFrameworks(Invocation &invocation);

} // namespace app
