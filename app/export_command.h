#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command exportCommand();

} // namespace app
