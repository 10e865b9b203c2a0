#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command demoCommand();

} // namespace app
