#pragma once

#include "core/base/result.h"

#include <QString>

// What a school types about itself, brought to the form that is stored. An empty text stays empty:
// none of these is required.
namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadUai{"school.bad-uai"};
inline constexpr base::ErrorCode kBadSiret{"school.bad-siret"};
inline constexpr base::ErrorCode kBadIban{"school.bad-iban"};
inline constexpr base::ErrorCode kBadPostalCode{"school.bad-postal-code"};
} // namespace errors

// Seven digits and their check letter: "0422052C".
[[nodiscard]] base::Result<QString> checkedUai(const QString &typed);
// Fourteen digits (Luhn; La Poste has a rule of its own).
[[nodiscard]] base::Result<QString> checkedSiret(const QString &typed);
// Without spaces, check digits right; a French one has 27 characters.
[[nodiscard]] base::Result<QString> checkedIban(const QString &typed);
[[nodiscard]] base::Result<QString> checkedPostalCode(const QString &typed);

// "FR76 3000 6000 …" with no-break spaces.
[[nodiscard]] QString shownIban(const QString &stored);

} // namespace school
