#pragma once

#include "ui/home/home_list.h"
#include "ui/home/home_services.h"

namespace ui {

// The figures of the day, of what whoever is at work may see: the whole school, or the own groups.
[[nodiscard]] base::Result<std::vector<HomeFigure>> homeFigures(
    const HomeServices &services, const base::Clock &clock, const HomeFacts &facts);

} // namespace ui
