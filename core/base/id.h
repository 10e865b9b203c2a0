#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace base {

// The key of a row of one table. A student's key cannot stand where a party's is asked for: there
// is no default value and no conversion.
template <class Tag> class Id {
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    qint64 m_value;
};

template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace base

template <class Tag> struct std::hash<base::Id<Tag>> {
    size_t operator()(const base::Id<Tag> &id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
