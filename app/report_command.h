#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command reportCommand();

} // namespace app
