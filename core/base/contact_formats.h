#pragma once

#include "core/base/result.h"

#include <QString>

// How people, families and schools are reached, as typed and as it is stored. An empty text stays
// empty: nobody must have a phone.
namespace base {

namespace errors {
inline constexpr ErrorCode kBadPhone{"base.bad-phone"};
inline constexpr ErrorCode kBadEmail{"base.bad-email"};
} // namespace errors

// E.164: "+33612345678". French numbers may be typed with 0, +33 or 0033; others with + or 00 and
// their country.
[[nodiscard]] Result<QString> checkedPhone(const QString &typed);
// "06 12 34 56 78" with no-break spaces; a foreign number as it is stored.
[[nodiscard]] QString shownPhone(const QString &stored);

// Judged lightly: what no mail program would send to is refused.
[[nodiscard]] Result<QString> checkedEmail(const QString &typed);

} // namespace base
