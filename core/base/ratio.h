#pragma once

#include <QtGlobal>

namespace base {

// n of N, kept as the two whole numbers so that every figure can show what it was made of. A ratio
// over nothing is undefined, not zero.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 0;

    [[nodiscard]] constexpr bool isDefined() const { return denominator > 0; }

    // Permille rounded half up; only for a defined ratio of non-negative numbers.
    [[nodiscard]] constexpr qint64 permille() const
    {
        Q_ASSERT(isDefined());
        return (numerator * 2000 + denominator) / (2 * denominator);
    }

    // Exact comparison with a/b, without division.
    [[nodiscard]] constexpr bool atLeast(qint64 a, qint64 b) const
    {
        return numerator * b >= a * denominator;
    }
    [[nodiscard]] constexpr bool atMost(qint64 a, qint64 b) const
    {
        return numerator * b <= a * denominator;
    }
    friend constexpr bool operator==(const Ratio &, const Ratio &) = default;
};

} // namespace base
