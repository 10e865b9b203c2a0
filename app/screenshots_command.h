#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command screenshotsCommand();

} // namespace app
