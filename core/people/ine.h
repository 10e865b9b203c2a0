#pragma once

#include "core/base/result.h"

#include <QString>

// Identifiers and contacts as people type them, brought to the one form that is stored. An empty
// text stays empty: a young person may have no INE, no phone, no e-mail.
namespace people {

namespace errors {
inline constexpr base::ErrorCode kBadIne{"people.bad-ine"};
inline constexpr base::ErrorCode kBadPhone{"people.bad-phone"};
inline constexpr base::ErrorCode kBadEmail{"people.bad-email"};
} // namespace errors

// RNIE (9 digits, 2 letters), BEA (10 digits, 1 letter) or apprenticeship number; upper case
// without spaces. No public check letter exists: the format alone is judged.
[[nodiscard]] base::Result<QString> checkedIne(const QString &typed);

// E.164: "+33612345678". French numbers may be typed with 0, +33 or 0033; others with + and their
// country.
[[nodiscard]] base::Result<QString> checkedPhone(const QString &typed);
// "06 12 34 56 78" with no-break spaces; a foreign number as it is stored.
[[nodiscard]] QString shownPhone(const QString &stored);

// Judged lightly: what no mail program would send to is refused.
[[nodiscard]] base::Result<QString> checkedEmail(const QString &typed);

} // namespace people
