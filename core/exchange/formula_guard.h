#pragma once

#include <QString>

// Spreadsheet programs run a CSV cell that starts like a formula, even a quoted one. Such texts are
// written with an apostrophe in front, which our own reader takes away again.
namespace exchange {

// Prefixes ' to a text that starts with = + - @ TAB CR LF or a full-width ＝ ＋ － ＠, and to one
// that looks guarded already. A sign followed only by digits, spaces, points and commas (-12,50,
// +33 6 12 34 56 78) can only be a number and stays as it is.
[[nodiscard]] QString guarded(const QString &text);

// The text that guarded() was given.
[[nodiscard]] QString unguarded(const QString &text);

} // namespace exchange
