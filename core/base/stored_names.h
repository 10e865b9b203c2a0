#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace base {

namespace errors {
inline constexpr ErrorCode kUnknownName{"base.unknown-stored-name"};
} // namespace errors

namespace detail {
// Not constexpr on purpose: a table that calls one of them does not compile.
void storedNamesFollowTheEnumeration();
void storedNamesDiffer();
} // namespace detail

// The names under which the values of an enumeration are stored, both ways: a table made at compile
// time, with every value in the order of the enumeration and no name twice. Count is its number of
// values.
template <class Enum, std::size_t Count> class StoredNames {
public:
    struct Entry {
        Enum value;
        std::u16string_view name;
    };

    consteval explicit StoredNames(const Entry (&entries)[Count])
    {
        for (std::size_t i = 0; i < Count; ++i) {
            if (static_cast<std::size_t>(entries[i].value) != i)
                detail::storedNamesFollowTheEnumeration();
            for (std::size_t before = 0; before < i; ++before) {
                if (m_names[before] == entries[i].name)
                    detail::storedNamesDiffer();
            }
            m_names[i] = entries[i].name;
        }
    }

    [[nodiscard]] QString of(Enum value) const
    {
        const auto at = static_cast<std::size_t>(value);
        Q_ASSERT(at < Count);
        return at < Count ? QStringView(m_names[at]).toString() : QString();
    }
    [[nodiscard]] std::optional<Enum> find(QStringView stored) const
    {
        for (std::size_t i = 0; i < Count; ++i) {
            if (QStringView(m_names[i]) == stored)
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
    // Errors: kUnknownName: a newer program wrote it, or the file is damaged.
    [[nodiscard]] Result<Enum> read(QStringView stored) const
    {
        if (const auto found = find(stored))
            return *found;
        return fail(errors::kUnknownName,
            QCoreApplication::translate("base",
                "The school file says something here that this version of the program does not "
                "know. Open it with the version it was last used with, or restore a backup."),
            stored.left(40).toString());
    }

private:
    std::array<std::u16string_view, Count> m_names{};
};

} // namespace base
