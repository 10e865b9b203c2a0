#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command newCommand();

} // namespace app
