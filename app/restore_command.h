#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command restoreCommand();

} // namespace app
