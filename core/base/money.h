#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <vector>

namespace base {

// An amount in whole cents of euro. Never a double: 19.99 * 100 is 1998 there.
class Money {
public:
    constexpr Money() = default; // 0,00 €
    [[nodiscard]] static constexpr Money fromCents(qint64 cents) { return Money(cents); }

    // Reads an amount as people type it: "12,5", "1 234,56", "12.50". Refuses more than two
    // decimals (never rounds), exponents, letters, and amounts of 10 000 000 € or more. A sign is
    // accepted.
    [[nodiscard]] static Result<Money> parse(const QString &text);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] constexpr bool isZero() const { return m_cents == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_cents < 0; }

    constexpr Money operator-() const { return Money(-m_cents); }
    constexpr Money &operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        m_cents -= other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }
    friend constexpr auto operator<=>(const Money &, const Money &) = default;

    // Shares the amount over count parts, to the cent: what is left over goes one cent each to the
    // first parts (800,00 / 3 = 266,67 266,67 266,66). count is at least 1.
    [[nodiscard]] std::vector<Money> split(int count) const;

private:
    explicit constexpr Money(qint64 cents)
        : m_cents(cents)
    {
    }
    qint64 m_cents = 0;
};

} // namespace base
