#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace security {

// Random bits as people copy them from paper: groups of four letters and digits without I, L, O, U
// (Crockford's base 32), the last character of the whole being a check. Typed back in any case,
// with or without hyphens; 0/O and 1/I/L are told apart by themselves.
[[nodiscard]] QByteArray randomBits(int bits); // a multiple of 40
[[nodiscard]] QString printedCode(const QByteArray &bits);
[[nodiscard]] std::optional<QByteArray> bitsOfCode(const QString &typed, int bits);

} // namespace security
