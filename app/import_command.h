#pragma once

#include "app/command.h"

namespace app {

[[nodiscard]] Command importCommand();

} // namespace app
