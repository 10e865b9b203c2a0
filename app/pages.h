#pragma once

#include "ui/base/page.h"

#include <vector>

namespace app {

class School;

// The pages of the window in the order of the rail; school must outlive what they make.
[[nodiscard]] std::vector<ui::PageEntry> pagesOf(School &school);

} // namespace app
