#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command backupCommand();

} // namespace app
