#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/people/ids.h"

#include <QString>

#include <variant>

namespace people {

namespace errors {
inline constexpr base::ErrorCode kBadPostalCode{"people.bad-postal-code"};
} // namespace errors

// Country is empty for France, where the postal code has five digits.
struct PostalAddress {
    QString line1;
    QString line2;
    QString postalCode;
    QString commune;
    QString inseeCode;
    QString country;
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
    [[nodiscard]] bool isEmpty() const { return *this == PostalAddress(); }
};

enum class AddressKind { Home, Mail };
[[nodiscard]] QString storedName(AddressKind kind);
[[nodiscard]] AddressKind addressKindFrom(const QString &stored);

// Whose address; a row is never changed: moving house ends one use and begins another.
using AddressOwner = std::variant<StudentId, PartyId>;
struct AddressUse {
    AddressId address{0}; // 0: not stored yet
    AddressKind kind = AddressKind::Home;
    PostalAddress postal;
    base::DateRange dates;
};

[[nodiscard]] base::Result<PostalAddress> checkedAddress(const PostalAddress &typed);
[[nodiscard]] QString oneLine(
    const PostalAddress &address); // "65 place de l’Église, 01480 Fareins"
// Equal for two spellings of one place: what party matching compares.
[[nodiscard]] QString foldedPlace(const PostalAddress &address);

} // namespace people
