#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadLogo{"school.bad-logo"};
inline constexpr base::ErrorCode kLogoTooLarge{"school.logo-too-large"};
} // namespace errors

inline constexpr qint64 kLargestLogoFile = 2LL * 1024 * 1024;
inline constexpr int kLargestLogoSide = 4000;

// A picture file as a school keeps it: PNG or JPEG of at most 2 MB and 4000 pixels a side, decoded
// and written anew as a PNG of at most 1000 pixels a side, so that nothing but the picture is left.
[[nodiscard]] base::Result<QByteArray> checkedLogo(const QByteArray &file);

} // namespace school
