#pragma once

#include <QtGlobal>

#include <compare>

namespace base {

// A length of time in whole minutes. Never hours as a double.
class Minutes {
public:
    constexpr Minutes() = default;
    explicit constexpr Minutes(qint64 count)
        : m_count(count)
    {
    }
    [[nodiscard]] constexpr qint64 count() const { return m_count; }
    constexpr Minutes operator-() const { return Minutes(-m_count); }
    constexpr Minutes &operator+=(Minutes other)
    {
        m_count += other.m_count;
        return *this;
    }
    constexpr Minutes &operator-=(Minutes other)
    {
        m_count -= other.m_count;
        return *this;
    }
    friend constexpr Minutes operator+(Minutes a, Minutes b)
    {
        return Minutes(a.m_count + b.m_count);
    }
    friend constexpr Minutes operator-(Minutes a, Minutes b)
    {
        return Minutes(a.m_count - b.m_count);
    }
    friend constexpr auto operator<=>(const Minutes &, const Minutes &) = default;

private:
    qint64 m_count = 0;
};

} // namespace base
