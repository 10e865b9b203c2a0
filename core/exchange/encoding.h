#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace exchange {

enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Windows1252, Iso8859_15 };

// Guesses how a text file was written: a byte-order mark; NULs in every other byte (UTF-16); strict
// UTF-8; else a legacy table. Windows-1252 if a byte 80–9F is used (controls in ISO 8859-15);
// ISO 8859-15 if A4 is used (€ there, ¤ that nobody types in 1252) or if BC, BD, BE touch a letter
// and no digit (Œ œ Ÿ there, ¼ ½ ¾ in 1252); Windows-1252 when nothing tells them apart.
[[nodiscard]] Encoding detectEncoding(const QByteArray &bytes);

// The text without byte-order mark. Strict for UTF-8 and UTF-16; the legacy tables accept any byte.
[[nodiscard]] base::Result<QString> decoded(const QByteArray &bytes, Encoding encoding);

// True if a text read with a legacy table holds sequences that are UTF-8: a file glued from two.
[[nodiscard]] bool looksMixed(const QByteArray &bytes, Encoding encoding);

// "Windows-1252", for people.
[[nodiscard]] QString encodingName(Encoding encoding);

} // namespace exchange
