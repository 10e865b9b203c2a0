#pragma once

#include "ui/home/home_section.h"

namespace ui {

// The sections of the home page for who holds these roles, the first ones first.
[[nodiscard]] std::vector<HomeSection> homePlan(const QSet<security::Role> &roles);

} // namespace ui
