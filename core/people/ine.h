#pragma once

#include "core/base/result.h"

#include <QString>

// The national number of a student, as typed and as it is stored.
namespace people {

namespace errors {
inline constexpr base::ErrorCode kBadIne{"people.bad-ine"};
} // namespace errors

// RNIE (9 digits, 2 letters), BEA (10 digits, 1 letter) or apprenticeship number; upper case
// without spaces; an empty text stays empty. No public check letter exists: the format alone is
// judged.
[[nodiscard]] base::Result<QString> checkedIne(const QString &typed);

} // namespace people
