#pragma once

#include "core/base/result.h"

#include <QCollator>
#include <QString>
#include <QStringList>

namespace base {

// Text that people typed or a file brought in, made safe to keep: NFC, trimmed, runs of spaces made
// one, line breaks made spaces, control, zero-width and direction characters removed. Refuses a
// NUL, a lone surrogate, and more than maximum characters. field names the place in the message.
[[nodiscard]] Result<QString> cleanLine(
    const QString &text, const QString &field, int maximum = 100);

// The same for notes: line breaks stay (as \n).
[[nodiscard]] Result<QString> cleanNote(
    const QString &text, const QString &field, int maximum = 20000);

// What a search or a comparison looks at: lower case, no accents, ligatures spread (œ → oe, ß →
// ss), everything but letters and digits made one space. "D'HÉROUVILLE" and "d’Hérouville" are
// equal.
[[nodiscard]] QString folded(const QString &text);

// folded() without its spaces: "d'hérouville" is then found by "dherouville".
[[nodiscard]] QString foldedCompact(const QString &text);

// The stored key that sorts people in every list: folded last name, U+001F, folded first names.
[[nodiscard]] QString sortKey(const QString &lastName, const QString &firstNames);

// The order French readers expect, for what is sorted in memory.
[[nodiscard]] const QCollator &frenchCollator();

// Several parts joined by a separator, empty ones left out: "Usinage 1 · CAP CIP".
[[nodiscard]] QString joined(const QStringList &parts, const QString &separator);

} // namespace base
