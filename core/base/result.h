#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <string_view>

// Errors are values: a function that can fail returns Result<T>, and its Error carries a sentence a
// secretary understands (what happened, where, what to do). No exception of ours crosses Qt's loop.
namespace base {

// A stable name such as "fees.over-allocated": for tests and scripts, never shown to people.
struct ErrorCode {
    std::string_view name;
    friend bool operator==(const ErrorCode &, const ErrorCode &) = default;
};

struct Error {
    ErrorCode code;
    QString message; // translated, whole sentences, shown as plain text
    QString detail;  // for the log only: never shown, never personal data
};

template <class T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

[[nodiscard]] inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace base

// The two ways to hand an error on. They are macros because only a macro can return for its caller.
#define ET_JOIN_IMPL(a, b) a##b
#define ET_JOIN(a, b) ET_JOIN_IMPL(a, b)

// ET_TRY(expression): return the error of a Done or Result, or go on.
#define ET_TRY(expression)                                                                         \
    do {                                                                                           \
        if (auto etResult = (expression); !etResult)                                               \
            return tl::unexpected<base::Error>(std::move(etResult).error());                       \
    } while (false)

// ET_ASSIGN(const auto x, expression): name the value of a Result, or return its error.
#define ET_ASSIGN_IMPL(temporary, declaration, expression)                                         \
    auto temporary = (expression);                                                                 \
    if (!temporary)                                                                                \
        return tl::unexpected<base::Error>(std::move(temporary).error());                          \
    declaration = std::move(*temporary)
#define ET_ASSIGN(declaration, expression)                                                         \
    ET_ASSIGN_IMPL(ET_JOIN(etResult, __LINE__), declaration, expression)
