#pragma once

#include <optional>

namespace people {

// For statistics, kept apart and behind its own right. Empty: not known. dys is yes or no, never
// which disorder.
struct SocialProfile {
    std::optional<bool> rural;
    std::optional<bool> priorityDistrict;
    std::optional<bool> unaccompaniedMinor;
    std::optional<bool> dys;
    std::optional<bool> bursary;
    int rowVersion = 0; // 0: nothing was kept yet
};

} // namespace people
