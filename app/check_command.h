#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command checkCommand();

} // namespace app
